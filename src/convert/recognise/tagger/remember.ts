/**
 * To **remember** a word is to keep its features: most words of a text come again and again.
 */
import { remembering } from '../../../text/remembering.ts';
import type { Lexicon } from './lexicon.ts';
import { featuresOfWord, type WordFeatures } from './word.ts';

/** Features of a word as written, made once. */
export function rememberedFeatures(lexicon: Lexicon): (word: string) => WordFeatures {
  return remembering((word) => featuresOfWord(word, lexicon));
}
