import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestLabels, probabilities } from './decode.ts';
import { labelCount as L, mayClose, mayFollow, mayOpen, spansOf } from './label.ts';

/** Every permitted sequence of labels of a length. */
function sequences(length: number): number[][] {
  if (length === 0) return [[]];
  return sequences(length - 1).flatMap((start) =>
    Array.from({ length: L }, (_, label) => [...start, label]).filter(() => true),
  );
}
const permitted = (labels: readonly number[]): boolean =>
  mayOpen(labels[0] ?? 0) &&
  mayClose(labels.at(-1) ?? 0) &&
  labels.every((label, at) => at === 0 || mayFollow(labels[at - 1] ?? 0, label));

function scoreOf(labels: readonly number[], emissions: Float32Array, transitions: Float32Array): number {
  return labels.reduce(
    (sum, label, at) =>
      sum +
      (emissions[at * L + label] ?? 0) +
      (transitions[at === 0 ? L * L + label : (labels[at - 1] ?? 0) * L + label] ?? 0),
    0,
  );
}

const all = sequences(3).filter(permitted);
const scores = (length: number): fc.Arbitrary<Float32Array> =>
  fc
    .array(fc.integer({ min: -40, max: 40 }), { minLength: length, maxLength: length })
    .map((values) => Float32Array.from(values, (value) => value / 10));

describe('decoding', () => {
  test('finds the best of all permitted sequences', () => {
    fc.assert(
      fc.property(scores(3 * L), scores(L * L + L), (emissions, transitions) => {
        const found = scoreOf([...bestLabels(emissions, transitions)], emissions, transitions);
        const best = Math.max(...all.map((labels) => scoreOf(labels, emissions, transitions)));
        expect(found).toBeCloseTo(best, 3);
      }),
      { numRuns: 30 },
    );
  });
  test('gives each name the share of all sequences that hold it', () => {
    fc.assert(
      fc.property(scores(3 * L), scores(L * L + L), (emissions, transitions) => {
        const best = bestLabels(emissions, transitions);
        const weightOf = (labels: readonly number[]): number =>
          Math.exp(scoreOf(labels, emissions, transitions));
        const total = all.reduce((sum, labels) => sum + weightOf(labels), 0);
        for (const { span, probability } of probabilities(emissions, transitions, best)) {
          const holding = all.filter((labels) =>
            labels.slice(span.from, span.to).every((label, at) => label === best[span.from + at]),
          );
          expect(probability).toBeCloseTo(
            holding.reduce((sum, labels) => sum + weightOf(labels), 0) / total,
            3,
          );
        }
      }),
      { numRuns: 30 },
    );
  });
  test('reads names off their labels', () => {
    const [begin, last, only] = [1, 3, 8];
    expect(spansOf([begin, last, 0, only])).toEqual([
      { from: 0, to: 2, class: 'person' },
      { from: 3, to: 4, class: 'organisation' },
    ]);
  });
});
