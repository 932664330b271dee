/**
 * A **sentence's features** are what its words have by themselves, and what is true of the whole sentence.
 */
import type { DocumentContext } from './context.ts';
import { isAllCapitals } from './lists.ts';
import { edge, type WordFeatures } from './word.ts';

/** A sentence prepared for asking about its words. */
export interface SentenceFeatures {
  words: readonly string[];
  features: readonly WordFeatures[];
  /** Hashes of the lists that each word stands in. */
  listed: readonly (readonly number[])[];
  context: DocumentContext;
  /** Index of the first word with a letter or digit, or -1. */
  first: number;
  headline: boolean;
  allCapitals: boolean;
}

/**
 * Prepare a sentence.
 *
 * @param features
 *   Features of the words by themselves, one a word.
 * @param listed
 *   Hashes of the lists that each word stands in, one row a word.
 */
export function sentenceFeatures(
  words: readonly string[],
  features: readonly WordFeatures[],
  listed: readonly (readonly number[])[],
  context: DocumentContext,
): SentenceFeatures {
  return {
    words,
    features,
    listed,
    context,
    first: features.findIndex((word) => word.worded),
    headline: isHeadline(features),
    allCapitals: isAllCapitals(features),
  };
}

function isHeadline(features: readonly WordFeatures[]): boolean {
  let lettered = 0;
  let capitalised = 0;
  for (const word of features) {
    if (word.lettered) lettered++;
    if (word.capitalised) capitalised++;
  }
  return lettered >= 4 && capitalised / lettered > 0.7;
}

/** The features of a word; beyond the ends, those of the edge. */
export function wordAt({ features }: SentenceFeatures, index: number): WordFeatures {
  return features[index] ?? edge;
}
