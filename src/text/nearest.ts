/**
 * When quoted words are not in a text, the **nearest** words are what a person most likely meant.
 */
import type { Span } from './quote.ts';

export interface Nearest extends Span {
  text: string;
  /** Share of the quoted words that stand there in the same order, from 0 to 1. */
  score: number;
}

interface Word extends Span {
  folded: string;
}

/**
 * Find the stretch of a text that shares most words with a quotation.
 *
 * Every window about as long as the quotation is scored by its longest common subsequence of words:
 * cost is (words of text) × (words of quotation)², paid only for quotations that failed. Both are cut at
 * a bound so that no input takes longer than about a second.
 *
 * @returns
 *   The best window, or `undefined` when not even one word in three agrees.
 */
export function nearest(text: string, quotation: string): Nearest | undefined {
  const wanted = words(quotation).slice(0, 60);
  const present = words(text).slice(0, 20_000);
  let best: Nearest | undefined;
  for (let at = 0; at < present.length; at++) {
    const window = present.slice(at, at + wanted.length);
    if (window[0]?.folded !== wanted[0]?.folded && !sharesEdge(window, wanted)) continue;
    const score = common(window, wanted) / wanted.length;
    const [first, last] = [window[0], window.at(-1)];
    if (first && last && score > (best?.score ?? 0.34)) {
      best = { start: first.start, end: last.end, text: text.slice(first.start, last.end), score };
    }
  }
  return best;
}

/** Split into words, folded to lower case without accents, each with its place. */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[-‑'’.,][\p{L}\p{N}\p{M}]+)*/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: match[0].toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'"),
  }));
}

/** Cheap test before the costly one: does either of the quotation's first or last two words open the window? */
function sharesEdge(window: Word[], wanted: Word[]): boolean {
  const opening = window[0]?.folded;
  return opening === wanted[1]?.folded || window.at(-1)?.folded === wanted.at(-1)?.folded;
}

/** Length of the longest common subsequence of words. */
function common(left: Word[], right: Word[]): number {
  let row = new Array<number>(right.length + 1).fill(0);
  for (const word of left) {
    const next = [0];
    right.forEach((other, column) => {
      const same = word.folded === other.folded;
      next.push(same ? (row[column] ?? 0) + 1 : Math.max(row[column + 1] ?? 0, next[column] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}
