/**
 * A **point** is a place a person can find in an editor: line and column, both counted from 1.
 */
export interface Point {
  line: number;
  column: number;
}

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
  const before = text.lastIndexOf('\n', offset - 1);
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return { line, column: offset - (offset === 0 ? -1 : before) };
}
