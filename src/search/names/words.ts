/**
 * The **words of a name** as they are compared: folded, a designation being one word however it is written:
 * `Su-35`, `SU 35` → `su35`; `F/A-18` → `fa18`; `T-72 B3` → `t72b3`.
 */
import { foldedWords } from '../../text/searched.ts';

/** Words that hardly tell one name from another. */
const SLIGHT = new Set(
  'of the and for in on at to de la le der von van al el ul ad bin ibn as a an'.split(' '),
);

/** @param text A name in Latin letters, or in what `latin.ts` makes of others. */
export function nameWords(text: string): string[] {
  return joined(foldedWords(withoutApostrophes(text.toLowerCase())));
}

/** `o'brien` is one word; what is another's is not part of the name: `russia's` → `russia`. */
function withoutApostrophes(text: string): string {
  return text.replace(/(?<=\p{L})['’‘`´ʼʹʺʾʿ](?:s(?!\p{L}))?/gu, '');
}

/** Whether a word says little; names of nothing but such words keep them. */
export function isSlight(word: string): boolean {
  return SLIGHT.has(word);
}

/**
 * At most three letters, then digits; or digits, then letters with digits again; and a letter alone before a
 * designation belongs to it.
 */
function joined(words: readonly string[]): string[] {
  const all = words
    .join(' ')
    .replace(/(?<=(?:^|[ \d])[a-z]{1,3}) (?=\d)/g, '')
    .replace(/(?<=[a-z][a-z\d]*\d) (?=[a-z]{1,2}\d)|(?<=(?:^| )[a-z]) (?=[a-z]\d)/g, '');
  return all === '' ? [] : all.split(' ');
}
