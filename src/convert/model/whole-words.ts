/**
 * **Whole words** are words of a text with nothing of another word or number at either end: `20,000` does not
 * stand in `120,000`.
 */
import { findQuote, type Span } from '../../text/quote.ts';

/** Every place where the words stand as whole words, typographic marks aside. */
export function wholeWords(text: string, words: string): Span[] {
  return findQuote(text, { exact: words }).filter(
    ({ start, end }) => !joinsBefore(text, start) && !joinsBehind(text, end),
  );
}

function joinsBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (!/^[\p{L}\p{N}]/u.test(text.slice(start))) return false;
  return (
    /[\p{L}\p{N}\p{M}]$/u.test(before) || (/\p{N}[.,]$/u.test(before) && /^\p{N}/u.test(text.slice(start)))
  );
}

function joinsBehind(text: string, end: number): boolean {
  const behind = text.slice(end, end + 2);
  const last = text.slice(Math.max(0, end - 2), end);
  if (!/[\p{L}\p{N}]$/u.test(last)) return false;
  return /^[\p{L}\p{N}\p{M}]/u.test(behind) || (/^[.,]\p{N}/u.test(behind) && /\p{N}$/u.test(last));
}
