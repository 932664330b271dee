import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelCount as L, labelsOf } from '../../src/convert/recognise/tagger/label.ts';
import { Lattice } from './lattice.ts';

const ANY = 2 ** L - 1;
/** A name of two words, a word outside, and one that the annotation does not tell. */
const permitted = Uint32Array.from([...labelsOf('person', 2).map((label) => 1 << label), 1, ANY]);
const COUNT = permitted.length;

const numbers = (length: number) =>
  fc.array(fc.integer({ min: -20, max: 20 }), { minLength: length, maxLength: length });
const scores = numbers(COUNT * L).map((values) => Float64Array.from(values, (value) => value / 10));
const transitions = numbers(L * L + L).map((values) => Float32Array.from(values, (value) => value / 8));

function lossOf(emissions: Float64Array, steps: Float32Array): number {
  const lattice = new Lattice();
  lattice.prepare(steps);
  return lattice.run(emissions, COUNT) - lattice.run(emissions, COUNT, permitted);
}

/** Slope of the loss when one number changes. */
function slope(loss: (change: number) => number): number {
  const step = 1 / 256;
  return (loss(step) - loss(-step)) / (2 * step);
}

function gradients(emissions: Float64Array, steps: Float32Array) {
  const [all, right] = [new Lattice(), new Lattice()];
  for (const lattice of [all, right]) lattice.prepare(steps);
  all.run(emissions, COUNT);
  right.run(emissions, COUNT, permitted);
  return {
    nodes: (at: number) => (all.nodes[at] ?? 0) - (right.nodes[at] ?? 0),
    edges: (at: number) => (all.edges[at] ?? 0) - (right.edges[at] ?? 0),
  };
}

describe('the lattice', () => {
  test('gives the slope of the loss by every score of a label', () => {
    fc.assert(
      fc.property(scores, transitions, fc.nat(COUNT * L - 1), (emissions, steps, at) => {
        const measured = slope((change) => lossOf(emissions.with(at, (emissions[at] ?? 0) + change), steps));
        expect(gradients(emissions, steps).nodes(at)).toBeCloseTo(measured, 4);
      }),
      { numRuns: 200 },
    );
  });
  test('gives the slope of the loss by every score of a transition', () => {
    fc.assert(
      fc.property(scores, transitions, fc.nat(L * L + L - 1), (emissions, steps, at) => {
        const measured = slope((change) => lossOf(emissions, steps.with(at, (steps[at] ?? 0) + change)));
        expect(gradients(emissions, steps).edges(at)).toBeCloseTo(measured, 4);
      }),
      { numRuns: 200 },
    );
  });
  test('loses nothing where everything is permitted', () => {
    const lattice = new Lattice();
    lattice.prepare(new Float32Array(L * L + L));
    const emissions = new Float64Array(2 * L);
    expect(lattice.run(emissions, 2, Uint32Array.of(ANY, ANY))).toBeCloseTo(lattice.run(emissions, 2), 9);
  });
});
