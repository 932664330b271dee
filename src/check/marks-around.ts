/**
 * The **marks around** words, such as a full stop or quotation marks, belong to them where a quotation has the same.
 */
import { fold } from '../text/fold.ts';
import type { Span } from '../text/quote.ts';

/** Words of a text, with the marks before and behind them that stand there and in the quotation alike. */
export function withMarks(text: string, { start, end }: Span, quotation: string): string {
  const [, before = '', behind = ''] =
    /^([^\p{L}\p{N}\p{M}]*).*?([^\p{L}\p{N}\p{M}]*)$/su.exec(quotation.trim()) ?? [];
  const from = start - alike(backwards(text.slice(0, start)), backwards(before));
  return text.slice(from, end + alike(text.slice(end), behind));
}

/** How many characters of a text are the same as the marks, in their order; white space in the marks is nothing. */
function alike(text: string, marks: string): number {
  let at = 0;
  for (const mark of marks.replace(/\s/gu, '')) {
    const one = text.charAt(at);
    if (one === '' || fold(one) !== fold(mark)) break;
    at++;
  }
  return at;
}

function backwards(text: string): string {
  return text.slice(-MOST_MARKS).split('').toReversed().join('');
}

/** More marks in a row are not looked at. */
const MOST_MARKS = 20;
