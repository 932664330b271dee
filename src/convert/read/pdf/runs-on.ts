/**
 * A line **runs on** into its neighbour when both belong to one paragraph; then it is text, though the same may
 * stand at this height of other pages.
 */
import type { Place, Row } from './place.ts';

/** Lines of a paragraph stand at most this many sizes of their letters apart, and differ by this share in size. */
const STEP = 1.5;
const OTHER_SIZE = 0.09;
/** A full line ends at most this many sizes before the longer one of both. */
const ROOM = 4;

/** Of the likely furniture of one page, what does not run on into its text. */
export function runsOn(likely: readonly Place[]): Place[] {
  const taken = new Map(likely.map((place) => [place.at, place]));
  const rows = likely[0]?.rows ?? [];
  for (let at = rows.length - 2; at >= 0; at--) {
    const goesOn = taken.has(at) && !taken.has(at + 1);
    if (goesOn && isOne(rows[at], rows[at + 1])) taken.delete(at);
  }
  for (let at = 1; at < rows.length; at++) {
    const goesOn = taken.has(at) && !taken.has(at - 1);
    if (goesOn && isOne(rows[at - 1], rows[at])) taken.delete(at);
  }
  return [...taken.values()];
}

/** Are the two lines of one paragraph? */
function isOne(above: Row | undefined, below: Row | undefined): boolean {
  const [upper, ...upperMore] = above?.cells ?? [];
  const [lower, ...lowerMore] = below?.cells ?? [];
  if (!upper || !lower || upperMore.length + lowerMore.length > 0) return false;
  const isNear = lower.baseline - upper.baseline < STEP * upper.size;
  const isAlike = Math.abs(upper.size - lower.size) <= OTHER_SIZE * upper.size;
  const isAligned = Math.abs(upper.left - lower.left) < 2 * upper.size;
  if (!isNear || !isAlike || !isAligned) return false;
  const isFull = upper.right > lower.right - ROOM * upper.size;
  return isFull && /^["“‘(]?\p{Ll}/u.test(lower.text) && !/[.!?:]["”’)]*$/u.test(upper.text);
}
