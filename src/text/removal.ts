/**
 * A **removal** takes stretches out of a text and can do nothing else: what stands between them stays byte for
 * byte.
 */
import type { Span } from './quote.ts';

/**
 * The text without the stretches; those that touch or overlap are taken out together.
 *
 * @throws {RangeError}
 *   When one lies outside the text.
 */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let result = '';
  let last = 0;
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    if (start < 0 || end < start || end > text.length)
      throw new RangeError(`Internal error: removal of ${start}…${end} lies outside 0…${text.length}`);
    if (start > last) result += text.slice(last, start);
    last = Math.max(last, end);
  }
  return result + text.slice(last);
}
