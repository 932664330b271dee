import { expect, test } from 'vitest';
import { sampleKnowledge } from '../../src/convert/recognise/fixtures/sample.ts';
import { page } from '../../src/convert/resolve/fixtures/shelf.ts';
import { type CandidateCase, candidateCases, halves } from './candidate-gold.ts';
import { CANDIDATE_GOLD, scoreCases } from './candidate-section.ts';

const lee = page('people/ann-lee.mdx', 'Ann Lee');
const asked = (expect: string, ...text: string[]): CandidateCase => ({
  ...{ id: 'a case', pages: [lee], name: 'Ann Lee', expect, text },
});

test('each answer is counted where it belongs, and what is wrong is told', () => {
  const text = 'President Ann Lee spoke';
  const cases = [
    asked('ann-lee', text),
    asked('ambiguous', text),
    asked('ann-lee', 'Nobody spoke'),
    { ...asked('ann-lee', text), pages: [lee, page('people/ann-lee-2.mdx', 'Ann Lee')] },
  ];
  const { score, errors } = scoreCases(cases, sampleKnowledge);
  expect(score).toEqual({ cases: 4, right: 1, wrongMerges: 1, wronglyNew: 1, wronglyAmbiguous: 1 });
  expect(errors[0]).toContain('Ann Lee is ambiguous, found ann-lee');
});

test.each(halves)('of the %s names none is taken for a page that is not meant', (half) => {
  const cases = candidateCases(CANDIDATE_GOLD, half);
  expect(cases.length).toBeGreaterThanOrEqual(50);
  expect(scoreCases(cases, sampleKnowledge).score.wrongMerges).toBe(0);
});
