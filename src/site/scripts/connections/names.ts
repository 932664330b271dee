/**
 * **Names** are looked up in one small list: half a name, another spelling, one or two wrong letters.
 */
import { distance } from 'fastest-levenshtein';
import type { Kind } from '../../../model/kind.ts';
import { compact, foldedWords } from '../../../text/searched.ts';

/** A page with its names. */
export type NameRow = [kind: Kind, id: string, title: string, summary: string, others: string[]];

export interface NameHit {
  row: NameRow;
  /** From 0 to 1; 1 is the very name. */
  score: number;
  /** The other name that matched, unless the title did as well. */
  other?: string;
}

/** Worse hits are left out. */
const LEAST = 0.4;

/** Pages whose names match a query, best first; at equal score in the order given. */
export function findNames(rows: readonly NameRow[], query: string, most = 8): NameHit[] {
  const wanted = { words: foldedWords(query), whole: compact(query) };
  if (wanted.whole === '') return [];
  return rows
    .map((row) => bestOf(row, wanted))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || a.row[2].length - b.row[2].length)
    .slice(0, most);
}

interface Wanted {
  words: string[];
  whole: string;
}

function bestOf(row: NameRow, wanted: Wanted): NameHit {
  let best: NameHit = { row, score: scoreOf(row[2], wanted) };
  for (const other of row[4]) {
    // A title is worth a little more than another name that fits as well.
    const score = scoreOf(other, wanted) * 0.97;
    if (score > best.score) best = { row, score, other };
  }
  return best;
}

/** How well one name fits: the same, begins so, holds these words, or nearly. */
function scoreOf(name: string, { words, whole }: Wanted): number {
  const folded = compact(name);
  if (folded === whole) return 1;
  if (folded.startsWith(whole)) return 0.8 + 0.15 * (whole.length / folded.length);
  const own = foldedWords(name);
  const fits = words.map((word) => Math.max(0, ...own.map((one) => wordFit(one, word))));
  const worst = Math.min(...fits);
  if (worst > 0) return (0.5 + 0.3 * Math.min(1, words.length / own.length)) * worst;
  return 0.7 * nearness(folded, whole);
}

function wordFit(name: string, word: string): number {
  if (name === word) return 1;
  if (name.startsWith(word)) return 0.9;
  return 0.85 * nearness(name, word);
}

/** 1 for the same word, 0 when more letters differ than a slip of the finger explains. */
function nearness(name: string, word: string): number {
  const allowed = word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2;
  if (allowed === 0 || Math.abs(name.length - word.length) > allowed) return 0;
  const wrong = distance(name, word);
  return wrong > allowed ? 0 : 1 - wrong / (word.length + 1);
}
