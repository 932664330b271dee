/**
 * **Chance** that repeats itself: the same seed gives the same numbers, so a training can be done again to the byte.
 */

/** Numbers from 0 (inclusive) to 1 (exclusive): Marsaglia's xorshift, 32 bits. */
export function randomOf(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/** Put things in another order, in place. */
export function shuffle(things: Uint32Array, random: () => number): void {
  for (let last = things.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const moved = things[last] ?? 0;
    things[last] = things[other] ?? 0;
    things[other] = moved;
  }
}
