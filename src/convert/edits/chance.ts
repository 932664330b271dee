/**
 * **Chance** that can be repeated: the same seed gives the same edits.
 *
 * Numbers by mulberry32 (Tommy Ettinger, public domain).
 */
import type { Edit } from './edit.ts';

/** @param seed Any whole number. */
export function editsBy(seed: number, count: number): Edit[] {
  const next = numbersFrom(seed);
  return Array.from({ length: count }, () => ({ deed: next(), where: next(), how: next() }));
}

/** Whole numbers from 0 to 2³² − 1. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
