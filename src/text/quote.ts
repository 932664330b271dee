/**
 * A **quote** names words of a text by the words themselves (the W3C Web Annotation model calls this a
 * TextQuoteSelector): `exact`, and `prefix` or `suffix` where the same words stand more than once.
 *
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
import { type Folded, fold, foldWithOffsets } from './fold.ts';

export interface Quote {
  exact: string;
  /** Words that stand directly before `exact`. */
  prefix?: string | undefined;
  /** Words that stand directly after `exact`. */
  suffix?: string | undefined;
}

/** A stretch of text, in UTF-16 code units from 0; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Find every place where a quote stands, after folding both sides.
 *
 * @returns
 *   Spans of `text` as it was before folding, in order; empty when the words are not there.
 */
export function findQuote(text: string, quote: Quote): Span[] {
  return findFoldedQuote(foldWithOffsets(text), quote);
}

/** The same for a text that is searched many times and was folded once. */
export function findFoldedQuote(folded: Folded, quote: Quote): Span[] {
  const exact = foldedOnce(quote.exact);
  if (exact === '') return [];
  const spans: Span[] = [];
  for (let at = folded.text.indexOf(exact); at !== -1; at = folded.text.indexOf(exact, at + 1)) {
    if (!fitsContext(folded.text, at, at + exact.length, quote)) continue;
    spans.push(toOriginal(folded, at, at + exact.length));
  }
  return spans;
}

/** The words that were folded last: one quotation is looked for in passage after passage. */
let last = { words: '', folded: '' };

function foldedOnce(words: string): string {
  if (last.words !== words) last = { words, folded: fold(words) };
  return last.folded;
}

function fitsContext(text: string, start: number, end: number, quote: Quote): boolean {
  if (quote.prefix === undefined && quote.suffix === undefined) return true;
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  return before.endsWith(fold(quote.prefix ?? '')) && after.startsWith(fold(quote.suffix ?? ''));
}

/** A stretch of folded text in the original: its end is just behind the last character that folding kept. */
export function toOriginal(folded: Folded, start: number, end: number): Span {
  return { start: folded.offsets[start] ?? 0, end: (folded.offsets[end - 1] ?? 0) + 1 };
}

/**
 * Of several passages, those in which a quote may be meant: one that is all of a passage, and has nothing beside
 * it to tell it apart, means that passage, also where longer ones repeat its words.
 */
export function meantIn<Passage>(
  passages: readonly Passage[],
  { exact, prefix, suffix }: Quote,
  foldedTextOf: (passage: Passage) => string,
): readonly Passage[] {
  if (prefix !== undefined || suffix !== undefined) return passages;
  const words = fold(exact);
  const whole = passages.find((passage) => foldedTextOf(passage) === words);
  return whole === undefined ? passages : [whole];
}
