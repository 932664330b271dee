import { expect, test } from 'vitest';
import { usesOf } from './evidence.ts';
import { entity, libraryOf, source } from './fixtures/pages.ts';
import { countOf, coveredSentences } from './sentence-coverage.ts';

const claim = (quote: string) =>
  `  - { property: said, text: "Said it.", cite: [{ source: report, quote: "${quote}" }] }`;

function coverageOf(report: ReturnType<typeof source>, ...quotes: string[]) {
  const library = libraryOf(
    report,
    entity('person', 'ada', 'Ada', `claims:\n${quotes.map(claim).join('\n')}`),
  );
  return coveredSentences(report, usesOf(library).get('report') ?? []);
}

test('tells of each sentence what rests on it; headings are no sentences', () => {
  const report = source('report', '## The start', 'One light. Two lights. Three lights.', 'Four lights.');
  const covered = coverageOf(report, 'Two lights. Three', 'Four') ?? [];
  expect(covered.map(({ passage, number, text, uses }) => [passage, number, text, uses.length])).toEqual([
    [2, 1, 'One light.', 0],
    [2, 2, 'Two lights.', 1],
    [2, 3, 'Three lights.', 1],
    [3, 1, 'Four lights.', 1],
  ]);
  expect(countOf(covered)).toEqual({ all: 4, cited: 3 });
});

test('counts no sentences of a source that keeps only what is quoted', () => {
  expect(coverageOf(source('report', '<Passage hash="0a1b2c3d4e5f" /> … Two …'), 'Two')).toBeUndefined();
});
