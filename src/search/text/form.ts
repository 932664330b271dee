/**
 * The **forms** of a word share its beginning: `ferry` and `ferries`, `deploy` and `deployments`. This rough test
 * is for marking and for finding places on a page that is known to match; whether a page matches is the
 * index's to say.
 */
import { compact, foldedWords } from '../../text/searched.ts';

/** What the forms of a folded word begin with. */
export function beginning(word: string): string {
  return word.length < 5 || /\d/.test(word) ? word : word.slice(0, Math.max(4, word.length - 3));
}

/** Beginnings of all words of a text, each once, and of every word that is joined by hyphens as a whole. */
export function beginningsOf(text: string): string[] {
  const joined = text
    .split(/\s+/)
    .map(compact)
    .filter((word) => /\d/.test(word));
  return [...new Set([...foldedWords(text).map(beginning), ...joined])];
}

/** Whether a word as it is printed (`Su-35S,`) is a form of one of the words whose beginnings are given. */
export function isFormOf(printed: string, beginnings: readonly string[]): boolean {
  const pieces = piecesOf(printed);
  return beginnings.some((one) => pieces.some((piece) => fits(piece, one)));
}

/** Printed words that were taken apart: a page is looked through several times, and pages share their words. */
const apart = new Map<string, readonly string[]>();
const KEPT = 4096;

function piecesOf(printed: string): readonly string[] {
  const known = apart.get(printed);
  if (known) return known;
  if (apart.size >= KEPT) apart.clear();
  const pieces = [compact(printed), ...foldedWords(printed)];
  apart.set(printed, pieces);
  return pieces;
}

/** One and two letters begin too many words: they must be the word. */
export function fits(word: string, beginning: string): boolean {
  return beginning.length < 3 ? word === beginning : word.startsWith(beginning);
}

/** Whether a printed word, or a part of it between hyphens, begins with all letters of a term. */
export function beginsWith(printed: string, term: string): boolean {
  const wanted = compact(term);
  return piecesOf(printed).some((piece) => piece.startsWith(wanted));
}
