/**
 * When quoted words are not in a text, the **nearest** words are what a person most likely meant.
 */
import type { Span } from './quote.ts';

export interface Nearest extends Span {
  text: string;
  /** 1 when the words agree, less by a share for every word to add, drop or change; above 0. */
  score: number;
}

interface Word extends Span {
  folded: string;
}

/** Least score at which two stretches are about the same thing. */
const LEAST = 0.34;
/** How many words the stretch may be longer or shorter than the quotation. */
const SLACK = 3;

/**
 * Find the stretch of a text that is most like a quotation.
 *
 * Every window as long as the quotation that holds enough of its words is compared word by word: cost is
 * (words of text) × (words of quotation)², paid only for quotations that failed. Both are cut at a bound so
 * that no input takes longer than a few seconds.
 *
 * @returns
 *   The best stretch, or `undefined` when not even one word in three agrees.
 */
export function nearest(text: string, quotation: string): Nearest | undefined {
  const wanted = words(quotation).slice(0, 60);
  const present = words(text).slice(0, 20_000);
  let best = { at: -1, edits: wanted.length * (1 - LEAST) };
  sharedWords(present, wanted).forEach((shared, at) => {
    if (wanted.length - shared >= best.edits) return;
    const edits = editsBetween(present.slice(at, at + wanted.length), wanted);
    if (edits < best.edits) best = { at, edits };
  });
  return best.at === -1 ? undefined : refined(text, present, wanted, best.at);
}

/** How many of the wanted words each window holds, in any order: never fewer than agree in order. */
function sharedWords(present: readonly Word[], wanted: readonly Word[]): number[] {
  const lacking = new Map<string, number>();
  for (const { folded } of wanted) lacking.set(folded, (lacking.get(folded) ?? 0) + 1);
  let shared = 0;
  const step = (word: Word | undefined, change: 1 | -1) => {
    const lack = word && lacking.get(word.folded);
    if (lack === undefined) return;
    if (change === 1 ? lack > 0 : lack >= 0) shared += change;
    lacking.set(word?.folded ?? '', lack - change);
  };
  for (const word of present.slice(0, wanted.length)) step(word, 1);
  return present.map((word, at) => {
    const here = shared;
    step(word, -1);
    step(present[at + wanted.length], 1);
    return here;
  });
}

/** Words may be missing or too many: move both ends of the best window a little. */
function refined(text: string, present: readonly Word[], wanted: readonly Word[], at: number): Nearest {
  let best: Nearest = { start: 0, end: 0, text: '', score: Number.NEGATIVE_INFINITY };
  for (let start = Math.max(0, at - SLACK); start <= at + SLACK; start++) {
    for (let length = wanted.length + SLACK; length >= Math.max(1, wanted.length - SLACK); length--) {
      const window = present.slice(start, start + length);
      const [first, last] = [window[0], window.at(-1)];
      const score = 1 - editsBetween(window, wanted) / wanted.length;
      if (!first || !last || score <= best.score) continue;
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

/** Fewest words to add, drop or change to make one of the other. */
function editsBetween(left: readonly Word[], right: readonly Word[]): number {
  let row = Array.from({ length: right.length + 1 }, (_, column) => column);
  left.forEach((word, at) => {
    const next = [at + 1];
    right.forEach((other, column) => {
      const changed = (row[column] ?? 0) + (word.folded === other.folded ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}
