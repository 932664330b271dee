/**
 * A **quotation** is what stands between quotation marks: words of somebody, or words somebody distances
 * themselves from.
 */
import type { Span } from '../../text/quote.ts';

export interface Quotation extends Span {
  /** No closing mark: the quotation goes on in the next passage. */
  open: boolean;
}

/** Quotations of a passage, marks included, in order. */
export function quotationsOf(text: string): Quotation[] {
  const doubles = doubleQuoted(text);
  const free = (at: number) => doubles.every((one) => at < one.start || at >= one.end);
  const singles = [...text.matchAll(/(?<![\p{L}\p{N}])‘(?=\S)[^‘“”]*?[^\s‘]’(?![\p{L}\p{N}])/gu)]
    .filter((found) => free(found.index))
    .map((found) => ({ start: found.index, end: found.index + found[0].length, open: false }));
  return [...doubles, ...singles].sort((a, b) => a.start - b.start);
}

function doubleQuoted(text: string): Quotation[] {
  const found: Quotation[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const opens = mark === '“' || mark === '„' || (mark === '"' && start < 0);
    if (start < 0 && opens) start = at;
    else if (start >= 0 && (mark === '”' || mark === '"')) {
      found.push({ start, end: at + 1, open: false });
      start = -1;
    }
  }
  return start < 0 ? found : [...found, { start, end: text.length, open: true }];
}
