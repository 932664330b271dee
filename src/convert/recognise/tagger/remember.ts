/**
 * To **remember** a word is to keep its features: most words of a text come again and again.
 */
import type { Lexicon } from './lexicon.ts';
import { featuresOfWord, type WordFeatures } from './word.ts';

/** Words whose features are kept, so that a long run does not fill the memory. */
const REMEMBERED_WORDS = 4_000;

/** Features of a word as written, made once. */
export function rememberedFeatures(lexicon: Lexicon): (word: string) => WordFeatures {
  const known = new Map<string, WordFeatures>();
  return (word) => {
    const seen = known.get(word);
    if (seen) return seen;
    if (known.size >= REMEMBERED_WORDS) known.clear();
    const made = featuresOfWord(word, lexicon);
    known.set(word, made);
    return made;
  };
}
