/**
 * A **prepared** name is taken apart once, so that comparing it with every keystroke is cheap.
 */
import { type Word, wordOf } from './word.ts';
import { nameWords } from './words.ts';

export interface Prepared {
  words: readonly Word[];
  /** All words without spaces. */
  whole: string;
  /** Those of all words. */
  letters: number;
  /** Sum of the words' weights. */
  weight: number;
}

export function prepare(text: string): Prepared {
  const words = nameWords(text).map(wordOf);
  const all = { words, whole: '', letters: 0, weight: 0 };
  for (const word of words) {
    all.whole += word.text;
    all.letters |= word.letters;
    all.weight += word.weight;
  }
  return all;
}
