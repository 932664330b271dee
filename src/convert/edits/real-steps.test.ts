import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STEPS } from '../convert.ts';
import { sampleKnowledge } from '../recognise/fixtures/sample.ts';
import { dispatches, faultsOf } from './fixtures/small-world.ts';

const real = { steps: STEPS, knowledge: sampleKnowledge };

test.each([1, 2])('edits are kept by the steps as they are, in 40 tales, series %i', (series) => {
  const law = fc.property(dispatches, (tale) => void expect(faultsOf(tale, real)).toEqual([]));
  fc.assert(law, { seed: series, numRuns: 40 });
});
