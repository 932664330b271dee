/**
 * A **correction** puts words in the place of others. The converter may write one in two cases only: over the words
 * of a quotation that it found again in the corrected source, and over a passage of a source that it printed itself
 * and nobody touched. Everything else of a file stays byte for byte; what is added is an `Insertion`.
 */
import type { Insertion } from './insertion.ts';
import type { Span } from './quote.ts';

/** The text that takes the place of a span; in UTF-16 code units from 0, `end` exclusive. */
export interface Correction extends Span {
  text: string;
}

/**
 * Apply corrections and insertions to a text. Insertions at the end of a correction follow it, those at its start
 * go before it.
 *
 * @throws {RangeError}
 *   When a span lies outside the text, two corrections overlap, or an insertion lies within one.
 */
export function applyCorrections(
  text: string,
  corrections: readonly Correction[],
  insertions: readonly Insertion[] = [],
): string {
  const added = insertions.map(({ offset, text: words }) => ({ start: offset, end: offset, text: words }));
  const edits = [...corrections, ...added].map((edit, order) => ({ ...edit, order }));
  edits.sort((one, other) => one.start - other.start || one.end - other.end || one.order - other.order);
  let result = '';
  let last = 0;
  for (const { start, end, text: words } of edits) {
    if (start < last || end < start || end > text.length) {
      throw new RangeError(
        `Internal error: correction ${start}…${end} overlaps another or lies outside the text`,
      );
    }
    result += text.slice(last, start) + words;
    last = end;
  }
  return result + text.slice(last);
}
