/**
 * Two words are **alike** when one is the beginning of the other as it was typed, or both are one English word with
 * other endings: `ferry` and `ferries`, `deploy` and `deployments`, but not `signal` and `significant`.
 */
import { beginning, fits } from './form.ts';

/** Endings of nouns, verbs and adjectives, and such as make other words, which ask for a longer stem. */
const INFLECTED = /^(?:e?s|e?d|ings?|y|i?e[sd]|i?ers?|ily|e)?$/;
const DERIVED =
  /^(?:al(?:ly)?|(?:at)?ions?|(?:at)?ional|ments?|ly|ors?|ives?|[ae]nces?|able|ness|ity|ities|i[ae]ns?)$/;
/** Letters that must be the same before an ending. */
const STEM = 4;
const LONG_STEM = 5;

/** @param printed Folded, like the word. */
export function isAlike(printed: string, word: string): boolean {
  if (fits(printed, word)) return true;
  if (!/^[a-z]{4,}$/.test(word)) return /[^a-z\d]/.test(word) && fits(printed, beginning(word));
  const shared = sharedLetters(printed, word);
  const last = printed[shared - 1];
  // `running` doubles the last letter of `runs`.
  const ends = [printed, word].map((one) => one.slice(one[shared] === last ? shared + 1 : shared));
  if (ends.some((end) => DERIVED.test(end)))
    return shared >= LONG_STEM && ends.every((end) => DERIVED.test(end) || INFLECTED.test(end));
  const isShort = ends.every((end) => end !== '') || ends.join('') === 's';
  return shared >= (isShort ? STEM - 1 : STEM) && ends.every((end) => INFLECTED.test(end));
}

function sharedLetters(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
