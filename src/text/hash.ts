/**
 * A **hash** is a short name computed from words. It is for addresses and identifiers, never for security.
 */

/**
 * FNV-1a in two 32-bit halves with different seeds, written in base 36.
 *
 * @returns
 *   12 characters of `0-9a-z`, the same on every machine and in every version: stored identifiers and
 *   published addresses depend on it.
 */
export function hash(text: string): string {
  const high = fnv1a(text, 0x811c9dc5);
  const low = fnv1a(text, 0x9747b28c ^ text.length);
  return (high.toString(36).padStart(7, '0') + low.toString(36).padStart(7, '0')).slice(1, 13);
}

function fnv1a(text: string, seed: number): number {
  let state = seed;
  for (let at = 0; at < text.length; at++) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  }
  state ^= state >>> 15;
  return Math.imul(state, 0x2c1b3c6d) >>> 0;
}
