/**
 * The **quotation** of a claim: words that stand in the document exactly once.
 */

import { type Folded, foldWithOffsets } from '../../text/fold.ts';
import { findFoldedQuote, type Span } from '../../text/quote.ts';
import { sentences } from '../../text/sentence.ts';
import type { Document } from '../document.ts';

/**
 * Give the words of a span. Words that stand in the document more than once are made longer, word by word on
 * both sides, within their passage.
 *
 * @returns
 *   `undefined` when not even the whole passage stands in the document only once.
 */
export type Quoting = (passage: number, span: Span) => string | undefined;

export function quotingFrom(document: Document): Quoting {
  const folded = document.passages.map(({ text }) => foldWithOffsets(text));
  return (passage, span) => {
    const text = document.passages[passage]?.text ?? '';
    if (!standsOnce(folded, text)) return undefined;
    const sentence = sentences(text).find((one) => one.start <= span.start && one.end >= span.end);
    const whole = { start: 0, end: text.length };
    return grown(text, span, sentence ?? whole, folded) ?? grown(text, sentence ?? span, whole, folded);
  };
}

/** The words of a span with as many more as make them unique, or `undefined` where `limit` is reached first. */
function grown(text: string, span: Span, limit: Span, folded: readonly Folded[]): string | undefined {
  let { start, end } = span;
  while (!standsOnce(folded, text.slice(start, end))) {
    if (start <= limit.start && end >= limit.end) return undefined;
    start = Math.max(limit.start, wordBefore(text, start));
    end = Math.min(limit.end, wordBehind(text, end));
  }
  return text.slice(start, end).trim();
}

function wordBefore(text: string, start: number): number {
  return Math.max(0, text.slice(0, start).trimEnd().search(/\S+$/));
}

function wordBehind(text: string, end: number): number {
  return end + (/^\S*\s*\S*/.exec(text.slice(end))?.[0].length ?? 0);
}

function standsOnce(passages: readonly Folded[], words: string): boolean {
  if (words.trim() === '') return false;
  let count = 0;
  for (const passage of passages) {
    count += findFoldedQuote(passage, { exact: words }).length;
    if (count > 1) return false;
  }
  return count === 1;
}
