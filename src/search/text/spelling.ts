/**
 * A **spelling** is a word that full text knows and that differs from an unknown one by a slip of the finger: a
 * letter too many, missing, wrong, or two exchanged (Damerau 1964); a long word by two. The index cannot list its
 * words, but whether it knows one costs nothing once the chunk of its first letters is there; so slips after the first
 * two letters are tried one by one, then those two exchanged; the words that stand on most pages come first.
 */
import { foldedWords } from '../../text/searched.ts';
import type { FullText, TextPage } from './full-text.ts';
import { slipsBetween } from './slip.ts';

/** Letters at the beginning that must be right: other ones lie in other chunks, each to be loaded. */
const RIGHT = 2;
/** In a shorter word one slip makes too many other words. */
const LEAST = 4;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Spellings told at most. */
const MOST = 6;

/** From so many letters on, two slips are forgiven, after as many as one of these. */
export const LONG = 9;
const BEGINNINGS = [5, 4];
/** Pages loaded to see which words begin so. */
const LOOKED_INTO = 3;

/** Known words that may have been meant, commonest first; a word with digits is never guessed at. */
export async function spellingsOf(text: FullText, word: string): Promise<string[]> {
  const folded = guessable(word);
  if (folded === undefined) return [];
  const near = await knownOf(text, slips(folded));
  if (near.length > 0) return near;
  const far = await knownOf(text, exchanges(folded, 0, RIGHT));
  return far.length > 0 || folded.length < LONG ? far : twoSlipsFrom(text, folded);
}

/** The same for slips in the second letter, which cost further chunks of the index: of words with this first letter. */
export async function widerSpellings(text: FullText, word: string): Promise<string[]> {
  const folded = guessable(word);
  if (folded === undefined || folded.length <= LEAST) return [];
  const tried = new Set(slips(folded));
  return knownOf(
    text,
    slips(folded, 1, 1).filter((one) => !tried.has(one)),
  );
}

function guessable(word: string): string | undefined {
  const [folded = '', ...more] = foldedWords(word);
  return more.length === 0 && folded.length >= LEAST && /^[a-z]+$/.test(folded) ? folded : undefined;
}

async function knownOf(text: FullText, candidates: readonly string[]): Promise<string[]> {
  const tried = await Promise.all(
    candidates.map(async (candidate) => {
      const { results } = await text.search(`"${candidate}"`);
      return { candidate, pages: results.length };
    }),
  );
  const known = tried.filter(({ pages }) => pages > 0).sort((x, y) => y.pages - x.pages);
  return known.slice(0, MOST).map(({ candidate }) => candidate);
}

/** Words two slips away are too many to try: what is printed on a few pages and begins alike is looked at instead. */
async function twoSlipsFrom(text: FullText, word: string): Promise<string[]> {
  for (const length of BEGINNINGS) {
    const { results } = await text.search(word.slice(0, length));
    const pages = await Promise.all(results.slice(0, LOOKED_INTO).map((hit) => hit.data()));
    const near = new Set(pages.flatMap(matched).filter((one) => slipsBetween(one, word) <= 2));
    if (near.size > 0) return [...near].slice(0, MOST);
  }
  return [];
}

function matched({ content, locations }: TextPage): string[] {
  const words = content.split(/\s+/);
  return locations.flatMap((at) => foldedWords(words[at] ?? ''));
}

/**
 * Words one slip away, without repetition; letters exchanged come first.
 *
 * @param from The first letter that may be wrong, and `to` the last; after the first two unless told.
 */
export function slips(word: string, from = RIGHT, to = word.length): string[] {
  const places = Array.from({ length: to - from + 1 }, (_, at) => at + from);
  const others = places.flatMap((at) => [
    word.slice(0, at) + word.slice(at + 1),
    ...Array.from(LETTERS, (letter) => word.slice(0, at) + letter + word.slice(at)),
    ...Array.from(LETTERS, (letter) => word.slice(0, at) + letter + word.slice(at + 1)),
  ]);
  const all = new Set([...exchanges(word, from, Math.min(to, word.length - 1)), ...others]);
  return [...all].filter((one) => one !== word && one.length > RIGHT);
}

/** The word with a letter at these places exchanged with the next. */
function exchanges(word: string, from: number, to: number): string[] {
  const places = Array.from({ length: to - from }, (_, at) => at + from);
  const exchanged = places.map((at) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`);
  return exchanged.filter((one) => one !== word);
}
