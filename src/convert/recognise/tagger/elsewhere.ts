/**
 * What stands **elsewhere** in the document tells about a word here: beside what it stands there, whether it is
 * written small, which longer name it is a part of.
 */
import { type Hashes, hashOf, mix } from './hash.ts';
import { at } from './place.ts';
import type { SentenceFeatures } from './sentence-features.ts';
import { edge } from './word.ts';

const WRITTEN_SMALL = ['00', '01', '10', '11'].map((digits) => hashOf(`dlow${digits}`));
const INSIDE = ['00', '01', '10', '11', '20', '21'].map((digits) => hashOf(`dmid${digits}`));
const LONGEST = [0, 1, 2, 3, 4].map((length) => hashOf(`dlong${length}`));

/** What the document knows of the same word in other places. */
export function addElsewhere(
  { words, features, first, context }: SentenceFeatures,
  index: number,
  into: Hashes,
): void {
  const word = features[index] ?? edge;
  const seen = context.occurrences.get(words[index] ?? '');
  for (const part of context.knownParts.get(words[index] ?? '') ?? []) into.push(part);
  const opens = index === first ? 1 : 0;
  into.push(WRITTEN_SMALL[(context.small.has(word.lower) ? 2 : 0) + opens] ?? 0);
  into.push(INSIDE[Math.min(2, seen?.inside ?? 0) * 2 + opens] ?? 0);
  into.push(LONGEST[Math.min(4, seen?.longest ?? 0)] ?? 0);
  if (!seen) return;
  for (const hash of seen.left) into.push(mix(hash, at.leftElsewhere));
  for (const hash of seen.right) into.push(mix(hash, at.rightElsewhere));
  if (seen.longest < 2) return;
  into.push(mix(seen.before.low, at.beforeInLongest));
  into.push(mix(seen.before.fine, at.beforeInLongestFine));
  into.push(mix(seen.last.low, at.lastOfLongest));
  into.push(mix(seen.last.fine, at.lastOfLongestFine));
}
