/**
 * A **point** is a place a person can find in an editor: line and column, both counted from 1.
 */
export interface Point {
  line: number;
  column: number;
}

/**
 * The text that was asked about last, and where its lines begin as far as that was asked: a text with thousands of
 * mistakes is counted through once.
 */
let known = { text: '', starts: [0] };

/**
 * Turn an offset into a point.
 *
 * @param text
 *   Text in which `offset` lies; lines end with `\n`.
 * @param offset
 *   Distance from the start, in UTF-16 code units from 0; the end of the text counts as a place.
 * @throws {RangeError}
 *   When `offset` is before the start or past the end.
 */
export function toPoint(text: string, offset: number): Point {
  if (offset < 0 || offset > text.length) {
    throw new RangeError(`Internal error: offset ${offset} lies outside 0…${text.length}`);
  }
  if (known.text !== text) known = { text, starts: [0] };
  const { starts } = known;
  readTo(text, offset, starts);
  const at = lastAtOrBefore(starts, offset);
  return { line: at + 1, column: offset - (starts[at] ?? 0) + 1 };
}

/** Add where lines begin until one begins behind an offset, or the text ends. */
function readTo(text: string, offset: number, starts: number[]): void {
  let last = starts.at(-1) ?? 0;
  while (last <= offset) {
    const end = text.indexOf('\n', last);
    last = end === -1 ? Number.POSITIVE_INFINITY : end + 1;
    starts.push(last);
  }
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
