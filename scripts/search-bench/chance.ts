/**
 * **Chance** that is the same at every run: numbers from a seed, and what is picked by them.
 */
export interface Chance {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below a limit. */
  below(limit: number): number;
  /** @throws {Error} When there is nothing to pick from. */
  pick<Value>(values: readonly Value[]): Value;
  /** The same values in another order; the array given stays as it is. */
  shuffled<Value>(values: readonly Value[]): Value[];
}

export function chance(seed: number): Chance {
  const next = mulberry(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick<Value>(values: readonly Value[]): Value {
      if (values.length === 0) throw new Error('Internal error: nothing to pick from');
      return values[below(values.length)] as Value;
    },
    shuffled: (values) => shuffle([...values], below),
  };
}

/** Fisher and Yates, as Knuth writes it (The Art of Computer Programming 2, algorithm P). */
function shuffle<Value>(values: Value[], below: (limit: number) => number): Value[] {
  for (let last = values.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [values[last], values[other]] = [values[other] as Value, values[last] as Value];
  }
  return values;
}

/** Numbers from 0 to 1, always the same for a seed: the generator mulberry32 of Tommy Ettinger. */
export function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
