/**
 * What is worked out **once**: when it is first asked for, and then kept.
 */
export function once<Value>(work: () => Value): () => Value {
  let value: { is: Value } | undefined;
  return () => {
    value ??= { is: work() };
    return value.is;
  };
}
