import { describe, expect, test } from 'vitest';
import { chaptersOf, restingPages, stripOf } from './coverage.ts';
import { usesOf } from './evidence.ts';
import { entity, libraryOf, source } from './fixtures/pages.ts';
import { passageViews } from './passage-views.ts';

const claim = (quote: string) =>
  `  - { property: said, text: "Said ${quote}.", cite: [{ source: report, quote: ${quote} }] }`;
const report = source('report', '# Start', 'One light.', 'Two lights.', '# End', 'Three lights.');
const library = libraryOf(
  report,
  entity('person', 'ada', 'Ada', `claims:\n${claim('One light')}`),
  entity('person', 'bea', 'Bea', `claims:\n${claim('One light')}\n${claim('Three lights')}`),
);
const uses = usesOf(library).get('report') ?? [];
const passages = passageViews(library, uses, report);

describe('stripOf', () => {
  test('has one link a passage in a short source', () => {
    expect(stripOf(passages).map(({ cells }) => cells[0])).toEqual([
      'heading',
      'cited',
      'open',
      'heading',
      'cited',
    ]);
  });
  test('puts passages of a long source together, so that each link stays wide', () => {
    const [first] = passages;
    if (!first) throw new Error('no passage');
    const strip = stripOf(Array.from({ length: 205 }, () => first));
    expect(strip.length).toBeLessThanOrEqual(28);
    expect(strip.at(-1)).toMatchObject({ last: 205 });
    expect(strip.flatMap(({ cells }) => cells)).toHaveLength(205);
  });
  test('has no link when there is no passage', () => {
    expect(stripOf([])).toEqual([]);
  });
});

describe('chaptersOf', () => {
  test('counts below each heading what is cited', () => {
    expect(chaptersOf(passages).map(({ title, cited, passages }) => [title, cited, passages])).toEqual([
      ['Start', 1, 2],
      ['End', 1, 1],
    ]);
  });
});

describe('restingPages', () => {
  test('names the page with most statements first', () => {
    const pages = restingPages(library, uses);
    expect(pages.map(({ entity, statements, passages }) => [entity.name, statements, passages])).toEqual([
      ['Bea', 2, 2],
      ['Ada', 1, 1],
    ]);
  });
});
