/**
 * A **shingle** is a few words in a row, as a number: two texts that share shingles share words, in their order.
 * The idea, and that a sample of them is enough to find texts that are alike, is A. Z. Broder's ("On the
 * resemblance and containment of documents", 1997).
 */
import { everyMatch } from './every-match.ts';

/** Words in a shingle: fewer meet by chance, more are broken by every word that is edited. */
export const WIDTH = 4;
/** One shingle in so many is in the sample; which ones, the words alone decide. */
const SAMPLED = 8;

/** The words of a text as shingles are made of them, and which of them tell a fact. */
export interface Wording {
  /** Lower case, without marks. */
  words: string[];
  /** Where each word begins in the text. */
  starts: number[];
  /** Is the word a number, a name or a denial? An edit that touches one changes what is said. */
  telling: boolean[];
  /** The shingle that begins at each word, as an unsigned number; the last words of a text begin none. */
  shingles: Uint32Array;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,'’-][\p{L}\p{N}\p{M}]+)*/gu;

export function wordingOf(text: string): Wording {
  const matches = everyMatch(text, WORD);
  const words = matches.map(([word]) => word.toLowerCase().replaceAll('’', "'"));
  return {
    words,
    starts: matches.map(({ index }) => index),
    telling: matches.map(({ 0: word, index }) => tells(word, text.slice(Math.max(0, index - 4), index))),
    shingles: shinglesOf(words),
  };
}

function shinglesOf(words: readonly string[]): Uint32Array {
  const hashes = words.map(hashOf);
  const shingles = new Uint32Array(Math.max(0, words.length - WIDTH + 1));
  for (let at = 0; at < shingles.length; at++) {
    let state = 0;
    for (let next = at; next < at + WIDTH; next++) {
      state = Math.imul(state ^ (hashes[next] ?? 0), 0x01000193);
      state = (state ^ (state >>> 15)) >>> 0;
    }
    shingles[at] = state;
  }
  return shingles;
}

/** FNV-1a, in 32 bits. */
function hashOf(word: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) state = Math.imul(state ^ word.charCodeAt(at), 0x01000193);
  return state >>> 0;
}

/** The shingles of the sample: the same words are in it in every text. */
export function sampleOf({ shingles }: Wording): Set<number> {
  return new Set(shingles.filter((shingle) => shingle % SAMPLED === 0));
}

const NUMBERS =
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand thousands million millions billion half dozen dozens';
const DENIALS = "no not never neither nor none without cannot n't denied denies deny";
const TELLING = new Set(`${NUMBERS} ${DENIALS}`.split(' '));

/** @param before A few characters before the word: the first word of a sentence has a capital anyway. */
function tells(word: string, before: string): boolean {
  if (/\p{N}/u.test(word) || TELLING.has(word.toLowerCase()) || /n['’]t$/i.test(word)) return true;
  return /^\p{Lu}/u.test(word) && !/(?:^|[.!?:”"“‘]['”"’]?\s*|\n\s*)$/u.test(before);
}
