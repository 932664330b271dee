/**
 * **Progress** on standard error: how many of how many, what is being done, how long it will take.
 */

/** Less than this is not worth foretelling, in milliseconds. */
const SHORT = 2_000;

/**
 * Hand things on one by one and say so.
 *
 * @param nameOf
 *   What a person calls one of the things.
 */
export function* withProgress<T>(things: readonly T[], nameOf: (thing: T) => string): Generator<T> {
  const began = Date.now();
  const inPlace = process.stderr.isTTY === true;
  let shown = 0;
  for (const [at, thing] of things.entries()) {
    const now = Date.now();
    if (inPlace || at === 0 || now - shown > 1_000) {
      const line = `[${at + 1}/${things.length}] ${nameOf(thing)}${left(now - began, at, things.length)}`;
      process.stderr.write(
        inPlace ? `\r\u001B[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}` : `${line}\n`,
      );
      shown = now;
    }
    yield thing;
  }
  if (inPlace) process.stderr.write('\r\u001B[K');
}

function left(elapsed: number, done: number, all: number): string {
  const rest = done === 0 ? 0 : (elapsed / done) * (all - done);
  return rest > SHORT ? `, ${Math.round(rest / 1_000)} s left` : '';
}
