/**
 * A **key** is where a name is filed: once as it is written, for what is half typed; once from its end, for what
 * is mistyped at its beginning; and by each of its words, for spellings and words alone: the word's skeleton,
 * then that of its partner, so that a common word's many names lie apart.
 */
import { skeleton } from './skeleton.ts';
import { isSlight } from './words.ts';

/** Letters of one skeleton that count. */
const LONGEST = 12;

/** `lloyd`, `austin` → `lt astn`, `astn lt`. */
export function wordKeys(words: readonly string[]): string[] {
  const telling = tellingWords(words);
  const keys = telling.map((word) => wordKey(word, skeleton(word), partnerOf(word, telling)));
  return [...new Set([...keys, ...telling.flatMap((word) => numberOf(word) ?? [])])];
}

/** What people say of a designation when its letters go without saying: `sa315b` → `315b`. */
export function numberOf(word: string): string | undefined {
  return /^[a-z]+(\d[a-z0-9]{2,})$/.exec(word)?.[1];
}

/**
 * Words of two consonants have too many others beside them, so that their letters count, too.
 *
 * @param sound The skeleton of the word.
 */
export function wordKey(word: string, sound: string, partner?: string): string {
  const own = (sound.length > 2 ? sound : `${sound} ${word}`).slice(0, LONGEST);
  return partner === undefined ? own : `${own} ${skeleton(partner).slice(0, LONGEST)}`;
}

/** The last word goes with the first, every other with the last: given names with family names. */
export function partnerOf(word: string, words: readonly string[]): string | undefined {
  if (words.length < 2) return undefined;
  return word === words.at(-1) ? words[0] : words.at(-1);
}

/** `Lloyd Austin`, `lloydaustin` → `lloydaustin`: all telling words without spaces. */
export function wholeKey(words: readonly string[]): string {
  return tellingWords(words)
    .join('')
    .slice(0, 2 * LONGEST);
}

/** `austin` → `nitsua`. Names of several words are found by the others when one begins otherwise. */
export function backwardKeys(words: readonly string[]): string[] {
  const telling = tellingWords(words);
  return telling.length > 1 ? [] : telling.map(backward);
}

export function backward(word: string): string {
  return [...word].reverse().join('').slice(0, LONGEST);
}

/** Beginnings of one to three letters of the whole name and of each word: `l`, `ll`, `llo`, `a`, `au`, `aus`. */
export function shortKeys(words: readonly string[]): string[] {
  const all = [wholeKey(words), ...tellingWords(words)];
  return [...new Set(all.flatMap((word) => [1, 2, 3].map((length) => word.slice(0, length))))];
}

/** The words a name is filed by: all but slight ones and initials, unless there are no others. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => word.length > 1 && !isSlight(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}
