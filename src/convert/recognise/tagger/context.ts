/**
 * The **context** of a word in its document: what stands beside it elsewhere, whether it is also written
 * small, and how long the longest name is that it stands in.
 */
import { isCapitalised, type WordFeatures } from './word.ts';

export interface Occurrences {
  /** Hashes of the words before and after, the first eight; 0 at the ends of a sentence. */
  left: number[];
  right: number[];
  /** How often it stands in mid-sentence. */
  inside: number;
  /** Most capitalised words in a row around it. */
  longest: number;
}

export interface DocumentContext {
  /** By capitalised word, as written. */
  occurrences: ReadonlyMap<string, Occurrences>;
  /** Words that begin with a small letter somewhere. */
  small: ReadonlySet<string>;
}

const NEIGHBOURS = 8;
/** Longer runs make no difference. */
const LONGEST_RUN = 4;

export function contextOf(
  sentences: readonly (readonly string[])[],
  featuresOf: (word: string) => WordFeatures,
): DocumentContext {
  const occurrences = new Map<string, Occurrences>();
  const small = new Set<string>();
  const lowOf = (word: string | undefined): number => (word === undefined ? 0 : featuresOf(word).low);
  for (const words of sentences) {
    words.forEach((word, at) => {
      if (/^\p{Ll}/u.test(word)) small.add(word);
      if (!featuresOf(word).capitalised) return;
      const seen = occurrences.get(word) ?? { left: [], right: [], inside: 0, longest: 0 };
      occurrences.set(word, seen);
      if (at > 0) seen.inside++;
      if (seen.left.length < NEIGHBOURS) seen.left.push(lowOf(words[at - 1]));
      if (seen.right.length < NEIGHBOURS) seen.right.push(lowOf(words[at + 1]));
      seen.longest = Math.max(seen.longest, runLength(words, at));
    });
  }
  return { occurrences, small };
}

function runLength(words: readonly string[], at: number): number {
  let first = at;
  let last = at;
  while (at - first < LONGEST_RUN && isCapitalised(words[first - 1] ?? '')) first--;
  while (last - at < LONGEST_RUN && isCapitalised(words[last + 1] ?? '')) last++;
  return last - first + 1;
}
