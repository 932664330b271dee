/**
 * **Word scores** are sums of weights that one word alone gives, to itself and to the words around it. They are
 * the same wherever the word stands, so they are added up once.
 */
import type { FeatureTable } from './feature-table.ts';
import { Hashes } from './hash.ts';
import { labelCount } from './label.ts';
import { loneFeatures } from './lone-feature.ts';
import type { WordFeatures } from './word.ts';

/** Gives `labelCount` sums for each entry of `loneFeatures`, one after another. */
export type WordScores = (word: WordFeatures) => Int16Array;

/**
 * @param mask
 *   Bits of a hash by which the table knows features.
 */
export function makeWordScores(table: FeatureTable, mask: number): WordScores {
  const known = new WeakMap<WordFeatures, Int16Array>();
  const hashes = new Hashes();
  const sums = new Int32Array(labelCount);
  return (word) => {
    const seen = known.get(word);
    if (seen) return seen;
    const scores = new Int16Array(loneFeatures.length * labelCount);
    loneFeatures.forEach(({ add }, part) => {
      hashes.length = 0;
      sums.fill(0);
      add(word, hashes);
      table.addWeights(hashes.values, hashes.length, mask, sums);
      scores.set(sums, part * labelCount);
    });
    known.set(word, scores);
    return scores;
  };
}
