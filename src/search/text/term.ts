/**
 * A **term** is one word, or several in quotes, looked up in the full-text index, together with whether it
 * stands there at all. Pagefind answers a word that no page holds with pages that hold its longest beginning, so
 * every answer is doubted until the word is known:
 *
 * - the word between quotes is found: it stands there in one of its forms (asked from the same chunk of the index
 *   that the word itself needs, so this costs nothing on the wire);
 * - else one page that was found is loaded, and the word at the place of the match begins with the term: a
 *   beginning, which all other pages share, for one search has one list of words;
 * - else it is absent, and what was found is thrown away.
 */
import { foldedWords } from '../../text/searched.ts';
import { beginsWith } from './form.ts';
import type { FullText, TextHit, TextHits } from './full-text.ts';
import { isStopWord } from './stop-words.ts';

export type Knowledge = 'word' | 'beginning' | 'absent';

export interface Term {
  text: string;
  known: Knowledge;
  /** Pages that hold the term, best first; empty when it is absent. */
  hits: readonly TextHit[];
}

/** Letters of a short word. */
export const SHORT = 3;
/** What a match of a longer word is worth. */
const EXTENDED = 0.5;

/** Look up one word. */
export async function lookUp(text: FullText, word: string): Promise<Term> {
  const [loose, exact] = await Promise.all([text.search(word), text.search(quoted(word))]);
  if (exact.results.length > 0) return { text: word, known: 'word', hits: formsFirst(word, loose, exact) };
  const known = (await isBeginning(loose.results[0], word)) ? 'beginning' : 'absent';
  return { text: word, known, hits: known === 'absent' ? [] : loose.results };
}

/**
 * A page that holds only other words which the term begins is worth half; where the term has few letters, and so
 * begins too many words, nothing.
 */
function formsFirst(word: string, loose: TextHits, exact: TextHits): readonly TextHit[] {
  if (word.length <= SHORT) return held(loose, exact);
  const ids = new Set(exact.results.map(({ id }) => id));
  return inOrder(loose.results.map((hit) => (ids.has(hit.id) ? hit : worth(hit, EXTENDED))));
}

/** The same page with its score multiplied. */
export function worth(hit: TextHit, factor: number): TextHit {
  return { id: hit.id, score: hit.score * factor, data: () => hit.data() };
}

/** What a loose search found that an exact one found as well, with the scores of the loose one. */
function held(loose: TextHits, exact: TextHits): TextHit[] {
  const ids = new Set(exact.results.map(({ id }) => id));
  return loose.results.filter(({ id }) => ids.has(id));
}

/** Look up words in a row: pages that hold them so, ranked by what their telling words are worth one by one. */
export async function lookUpPhrase(text: FullText, phrase: string): Promise<Term> {
  const words = phrase.split(/\s+/).filter((word) => foldedWords(word).length > 0);
  if (words.length === 1) return lookUpExact(text, phrase);
  const exact = await text.search(quoted(phrase));
  if (exact.results.length === 0) return { text: phrase, known: 'absent', hits: [] };
  // `the` begins words on every page: all of them would be listed for next to nothing.
  const telling = words.filter((word) => !isStopWord(word));
  const loose = await Promise.all(telling.map((word) => text.search(word)));
  const sums = new Map<string, number>();
  for (const { id, score } of loose.flatMap(({ results }) => results)) {
    sums.set(id, (sums.get(id) ?? 0) + score);
  }
  const hits = exact.results.map((hit) => worth(hit, (sums.get(hit.id) ?? hit.score) / hit.score));
  return { text: phrase, known: 'word', hits: inOrder(hits) };
}

/** One word in quotes: its own forms, not words that it begins. */
async function lookUpExact(text: FullText, phrase: string): Promise<Term> {
  const [exact, loose] = await Promise.all([text.search(quoted(phrase)), text.search(phrase)]);
  const hits = held(loose, exact);
  return { text: phrase, known: hits.length > 0 ? 'word' : 'absent', hits };
}

/** Best first; equal ones in an order that every run repeats. */
export function inOrder<T extends { id: string; score: number }>(hits: readonly T[]): T[] {
  return [...hits].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', ' ').trim()}"`;
}

async function isBeginning(hit: TextHit | undefined, word: string): Promise<boolean> {
  if (!hit) return false;
  const { content, locations, meta } = await hit.data();
  const words = content.split(/\s+/);
  const matched = locations.map((at) => words[at] ?? '');
  // What stands only in the metadata of a page has no place in its text.
  const elsewhere = matched.length > 0 ? [] : Object.values(meta).flatMap((value) => value.split(/\s+/));
  return [...matched, ...elsewhere].some((printed) => beginsWith(printed, word));
}
