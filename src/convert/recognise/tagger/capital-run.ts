/**
 * A **run of capitals** is a row of capitalised words, with small words such as "of" between them: most names are
 * one, or begin or end where one does.
 */
import { type Hashes, hashOf, mix } from './hash.ts';
import { at } from './place.ts';
import { type SentenceFeatures, wordAt } from './sentence-features.ts';
import type { WordFeatures } from './word.ts';

const LONGEST_RUN = 6;
const RUN_LENGTHS = Array.from({ length: 2 * LONGEST_RUN + 1 }, (_, length) => hashOf(`rl${length}`));

/** Both ends of the run of capitalised words around a word, and what stands outside them. */
export function addCapitalRun(sentence: SentenceFeatures, index: number, into: Hashes): void {
  const { features } = sentence;
  let first = index;
  let last = index;
  while (index - first < LONGEST_RUN && joins(features[first - 1], 1)) first--;
  while (last - index < LONGEST_RUN && joins(features[last + 1], 2)) last++;
  const [before, after] = [wordAt(sentence, first - 1), wordAt(sentence, last + 1)];
  const lastWord = wordAt(sentence, last);
  into.push(mix(before.low, at.beforeRun));
  into.push(mix(after.low, at.afterRun));
  into.push(mix(lastWord.low, at.lastOfRun));
  into.push(mix(wordAt(sentence, first).low, at.firstOfRun));
  into.push(RUN_LENGTHS[last - first] ?? 0);
  into.push(mix(lastWord.middle, at.lastOfRunMiddle));
  into.push(mix(lastWord.coarse, at.lastOfRunCoarse));
  into.push(mix(before.fine, at.beforeRunFine));
  into.push(mix(after.fine, at.afterRunFine));
}

function joins(word: WordFeatures | undefined, least: number): boolean {
  return word !== undefined && (word.capitalised || word.joins >= least);
}
