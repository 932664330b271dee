import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelCount } from './label.ts';
import { readModel } from './model-file.ts';
import { type Trained, writeModel } from './write-model.ts';

const columns = {
  words: ['an', 'oslo', 'ærø'],
  fine: Uint16Array.from([1, 700, 0]),
  capitals: Uint8Array.from([6, 1, 0]),
  middleOf: [3, 2],
  coarseOf: [1, 1],
};
const lists = [{ name: 'city', names: new Set(['Oslo', 'New York']) }];

const feature = fc.integer({ min: 0, max: 2 ** 26 - 1 });
const weight = fc.integer({ min: -127, max: 127 });
/** Weights of a feature that has at least one. */
const row = fc
  .array(weight, { minLength: labelCount, maxLength: labelCount })
  .map((weights) => weights.with(0, weights[0] || 1));

const trained: fc.Arbitrary<Trained> = fc
  .uniqueArray(fc.tuple(feature, row), { selector: ([one]) => one, maxLength: 20 })
  .map((rows) => {
    const sorted = rows.toSorted(([one], [other]) => one - other);
    return {
      bits: 26,
      features: Uint32Array.from(sorted, ([one]) => one),
      weights: Int8Array.from(sorted.flatMap(([, weights]) => weights)),
      scale: 0.03,
      transitions: new Float32Array(labelCount * (labelCount + 1)).fill(0.25),
      temperature: 1.5,
      eagerness: 0.5,
    };
  });

describe('a written model', () => {
  test('is read with every weight where it was', () => {
    fc.assert(
      fc.property(trained, (model) => {
        const read = readModel(writeModel(model, columns, lists));
        expect(read).toMatchObject({ bits: 26, scale: 0.03, temperature: 1.5, eagerness: 0.5 });
        expect(read.transitions).toEqual(model.transitions);
        model.features.forEach((one, at) => {
          const sums = new Int32Array(labelCount);
          read.table.addWeights(Uint32Array.of(one), 1, 2 ** 26 - 1, sums);
          expect([...sums]).toEqual([...model.weights.subarray(at * labelCount, (at + 1) * labelCount)]);
        });
      }),
    );
  });
  test('is read with the lexicon it was given', () => {
    const empty = { features: new Uint32Array(), weights: new Int8Array() };
    const model = {
      bits: 26,
      scale: 1,
      transitions: new Float32Array(306),
      temperature: 1,
      eagerness: 0,
      ...empty,
    };
    const { lexicon } = readModel(writeModel(model, columns, lists));
    expect(lexicon.lookup('an')).toEqual({ fineCluster: 0, middleCluster: 3, coarseCluster: 1, capitals: 5 });
    expect(lexicon.lookup('ærø')).toMatchObject({ fineCluster: -1, capitals: -1 });
    expect(lexicon.lookup('bergen')).toMatchObject({ fineCluster: -1, capitals: -1 });
    expect(lexicon.lists).toEqual([{ name: 'city', names: new Set(['New York', 'Oslo']) }]);
  });
});
