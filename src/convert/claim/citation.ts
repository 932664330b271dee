/**
 * The **quotation** of a claim: words that stand in the document exactly once; passages that say word for word the
 * same count as one.
 */

import { LONGEST_WORDS } from '../../model/schema.ts';
import { concordanceOf } from '../../text/concordance.ts';
import { fold, foldWithOffsets } from '../../text/fold.ts';
import { findFoldedQuote, type Span } from '../../text/quote.ts';
import { sentences } from '../../text/sentence.ts';
import type { Document } from '../document.ts';

/**
 * Give the words of a span. Words that stand in the document more than once are made longer, word by word on
 * both sides, within their passage.
 *
 * @returns
 *   `undefined` when not even the whole passage stands in the document only once, or the words are longer than
 *   a page may quote.
 */
export type Quoting = (passage: number, span: Span) => string | undefined;

type Standing = (words: string) => boolean;

export function quotingFrom(document: Document): Quoting {
  const standsOnce = standingIn(document);
  const passages = document.passages.map(({ text }) => {
    const parts = lazily(() => sentences(text));
    return { text, parts, isOne: lazily(() => standsOnce(text)) };
  });
  return (passage, span) => {
    const { text, parts, isOne } = passages[passage] ?? NOTHING;
    if (!isOne()) return undefined;
    const sentence = parts().find((one) => one.start <= span.start && one.end >= span.end);
    const whole = { start: 0, end: text.length };
    return (
      grown(text, span, sentence ?? whole, standsOnce) ?? grown(text, sentence ?? span, whole, standsOnce)
    );
  };
}

const NOTHING = { text: '', parts: (): Span[] => [], isOne: () => false };

function lazily<Value>(work: () => Value): () => Value {
  let done: { value: Value } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/** The words of a span with as many more as make them unique, or `undefined` where `limit` is reached first. */
function grown(text: string, span: Span, limit: Span, standsOnce: Standing): string | undefined {
  let { start, end } = span;
  while (end - start <= LONGEST_WORDS) {
    const words = text.slice(start, end);
    if (standsOnce(words)) return words.trim();
    if (start <= limit.start && end >= limit.end) return undefined;
    start = Math.max(limit.start, wordBefore(text, start));
    end = Math.min(limit.end, wordBehind(text, end));
  }
  return undefined;
}

function wordBefore(text: string, start: number): number {
  let at = start;
  while (at > 0 && isSpace(text, at - 1)) at--;
  while (at > 0 && !isSpace(text, at - 1)) at--;
  return at;
}

function wordBehind(text: string, end: number): number {
  let at = end;
  while (at < text.length && !isSpace(text, at)) at++;
  while (at < text.length && isSpace(text, at)) at++;
  while (at < text.length && !isSpace(text, at)) at++;
  return at;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** Do words stand in a document once? Passages that say word for word the same count as one. */
function standingIn({ passages }: Document): Standing {
  const texts = new Set(passages.map(({ text }) => text));
  const folded = [...new Map([...texts].map(foldWithOffsets).map((one) => [one.text, one])).values()];
  const concordance = lazily(() => concordanceOf(folded.map(({ text }) => text)));
  return (words) => {
    if (words.trim() === '') return false;
    let count = 0;
    for (const at of concordance().holding(fold(words))) {
      const passage = folded[at];
      if (passage) count += findFoldedQuote(passage, { exact: words }).length;
      if (count > 1) return false;
    }
    return count === 1;
  };
}
