/**
 * **Emissions** are the scores of every label for every word of a sentence, before the labels beside it count.
 */
import { addJointFeatures } from './feature.ts';
import { Hashes } from './hash.ts';
import { labelCount, outside } from './label.ts';
import { loneFeatures } from './lone-feature.ts';
import type { Model } from './model-file.ts';
import type { SentenceFeatures } from './sentence-features.ts';
import { edge } from './word.ts';
import { makeWordScores } from './word-scores.ts';

/** Gives `labelCount` scores a word, row by row. */
export type Emit = (sentence: SentenceFeatures) => Float32Array;

export function makeEmit({ table, scale, bits, eagerness }: Model): Emit {
  const mask = 2 ** bits - 1;
  const scoresOf = makeWordScores(table, mask);
  const hashes = new Hashes();
  const sums = new Int32Array(labelCount);
  const edgeScores = scoresOf(edge);
  return (sentence) => {
    const words = sentence.features.map(scoresOf);
    const emissions = new Float32Array(words.length * labelCount);
    for (let index = 0; index < words.length; index++) {
      hashes.length = 0;
      sums.fill(0);
      addJointFeatures(sentence, index, hashes);
      table.addWeights(hashes.values, hashes.length, mask, sums);
      for (let part = 0; part < loneFeatures.length; part++)
        addPart(sums, words[index - (distances[part] as number)] ?? edgeScores, part);
      const row = index * labelCount;
      for (let label = 0; label < labelCount; label++)
        emissions[row + label] = (sums[label] as number) * scale;
      emissions[row + outside] = (emissions[row + outside] as number) - eagerness;
    }
    return emissions;
  };
}

const distances = loneFeatures.map(({ distance }) => distance);

function addPart(sums: Int32Array, scores: Int16Array, part: number): void {
  const from = part * labelCount;
  for (let label = 0; label < labelCount; label++)
    sums[label] = (sums[label] as number) + (scores[from + label] as number);
}
