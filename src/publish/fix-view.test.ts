import { describe, expect, test } from 'vitest';
import { fixPartOf, fixParts, fixPath } from './fix-parts.ts';
import { fixView } from './fix-view.ts';
import { entity, libraryOf, source } from './fixtures/pages.ts';
import { statementsOf } from './ledger.ts';

const ONE = '  - { property: said, cite: [{ source: report, quote: Quoted words }] }';
const report = source('report', 'Quoted words stand here.');

function viewsOf(claims: number) {
  const front = Array.from({ length: claims }, (_, at) => ONE.replace('said,', `said, text: Number ${at}.,`));
  const ada = entity('person', 'ada', 'Ada Merin', `claims:\n${front.join('\n')}`);
  const library = libraryOf(report, ada);
  const views = fixParts(claims).map(({ number }) => fixView(library, ada, number));
  return { views, statements: statementsOf(ada) };
}

describe('the statements of a page', () => {
  test.each([
    [1, 1],
    [50, 1],
    [51, 2],
    [120, 3],
  ])('%i of them stand on %i pages, each of them once', (claims, pages) => {
    const { views, statements } = viewsOf(claims);
    expect(views).toHaveLength(pages);
    const shown = views.flatMap((view) => view.claims.map(({ number }) => number));
    expect(shown).toEqual(statements.map(({ number }) => number));
  });

  test('stand on the page to which the link beside each of them leads', () => {
    for (const { part, claims } of viewsOf(120).views)
      expect(claims.map(({ number }) => fixPartOf(number))).toEqual(claims.map(() => part));
  });

  test('have the marks of sources that they have on their own page', () => {
    const [first, second] = viewsOf(51).views;
    expect(second?.claims[0]?.citations[0]?.mark).toBe(first?.claims[0]?.citations[0]?.mark);
  });
});

test('the first page has the short address', () => {
  expect([fixPath('people/ada'), fixPath('people/ada', 2)]).toEqual(['fix/people/ada/', 'fix/people/ada/2/']);
  expect(fixParts(0)).toEqual([]);
  expect(fixParts(51).map(({ first, last }) => [first, last])).toEqual([
    [1, 50],
    [51, 51],
  ]);
});
