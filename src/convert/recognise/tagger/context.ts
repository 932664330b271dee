/**
 * The **context** of a word in its document: what stands beside it elsewhere, whether it is also written
 * small, and the longest run of capitalised words that it stands in.
 */
import type { KnownParts } from './known.ts';
import { edge, type WordFeatures } from './word.ts';

export interface Occurrences {
  /** Hashes of the different words before and after, the first eight; none for the ends of a sentence. */
  left: number[];
  right: number[];
  /** How often it stands in mid-sentence. */
  inside: number;
  /** Most capitalised words in a row around it. */
  longest: number;
  /** In the longest run: the word before it, and the last word; the word itself when it stands alone. */
  before: WordFeatures;
  last: WordFeatures;
}

export interface DocumentContext {
  /** By capitalised word, as written. */
  occurrences: ReadonlyMap<string, Occurrences>;
  /** Words that begin with a small letter somewhere. */
  small: ReadonlySet<string>;
  /** Words of names that pages bear. */
  knownParts: KnownParts;
}

const NEIGHBOURS = 8;
/** Longer runs make no difference. */
const LONGEST_RUN = 4;

/**
 * @param wanted
 *   Words whose occurrences will be asked for. Absent: all.
 */
export function contextOf(
  sentences: readonly (readonly string[])[],
  featuresOf: (word: string) => WordFeatures,
  wanted?: ReadonlySet<string>,
): DocumentContext {
  const occurrences = new Map<string, Occurrences>();
  const small = new Set<string>();
  for (const words of sentences) {
    const features = words.map(featuresOf);
    features.forEach((word, at) => {
      const written = words[at] ?? '';
      if (word.small) small.add(written);
      if (word.capitalised && wanted?.has(written) !== false) record(occurrences, written, features, at);
    });
  }
  return { occurrences, small, knownParts: new Map() };
}

function record(
  occurrences: Map<string, Occurrences>,
  written: string,
  features: readonly WordFeatures[],
  at: number,
): void {
  const word = features[at] ?? edge;
  let seen = occurrences.get(written);
  if (!seen) {
    seen = { left: [], right: [], inside: 0, longest: 0, before: edge, last: word };
    occurrences.set(written, seen);
  }
  if (at > 0) seen.inside++;
  addNew(seen.left, features[at - 1]);
  addNew(seen.right, features[at + 1]);
  keepLongest(seen, features, at);
}

function addNew(hashes: number[], word: WordFeatures | undefined): void {
  if (word && hashes.length < NEIGHBOURS && !hashes.includes(word.low)) hashes.push(word.low);
}

function keepLongest(seen: Occurrences, features: readonly WordFeatures[], at: number): void {
  let first = at;
  let last = at;
  while (at - first < LONGEST_RUN && features[first - 1]?.capitalised) first--;
  while (last - at < LONGEST_RUN && features[last + 1]?.capitalised) last++;
  const length = last - first + 1;
  if (length <= seen.longest) return;
  seen.longest = length;
  seen.before = first < at ? (features[at - 1] ?? edge) : edge;
  seen.last = features[last] ?? edge;
}
