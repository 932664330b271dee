import { describe, expect, test } from 'vitest';
import { entity, libraryOf, source } from '../fixtures/pages.ts';
import { datedClaims } from './dated.ts';
import { flat, periodsOf } from './pages.ts';
import { timelinesOf } from './timelines.ts';

const paper = source(
  'paper',
  'Ada met Bo on 3 May 2031. The trial began in 2030.',
  'Ada was there. Bo was not.',
);
const claim = (fields: string, quote: string) =>
  `  - ${fields}\n    cite: [{ source: paper, quote: "${quote}" }]\n`;
const ada = entity(
  'person',
  'ada',
  'Ada',
  `claims:\n${claim('property: met\n    object: bo\n    when: { from: 2031-05-03 }', 'Ada met Bo')}${claim('property: described\n    value: there', 'Ada was there')}`,
);
const bo = entity(
  'person',
  'bo',
  'Bo',
  `claims:\n${claim('property: met\n    object: ada\n    when: { from: 2031-05-03 }', 'Ada met Bo')}`,
);
const trial = entity(
  'event',
  'trial',
  'Trial',
  `claims:\n${claim('property: date\n    value: "2030"', 'The trial began in 2030')}${claim('property: described\n    value: watched\n    about: [ada]\n    asOf: 2031-05', 'Ada was there')}`,
);
const library = libraryOf(paper, ada, bo, trial);
const timelines = timelinesOf(library);

describe('the timeline of a page', () => {
  test('has its own claims and those of others about it, in the order of time', () => {
    const { entries, total } = timelines.of(ada);
    expect(entries.map(({ moment, of, own }) => [moment.date, of.id, own])).toEqual([
      ['2031-05', 'trial', false],
      ['2031-05-03', 'ada', true],
    ]);
    expect(total).toBe(2);
  });
  test('says of two pages that claim the same what its own page says', () => {
    expect(timelines.of(bo).entries.map(({ of }) => of.id)).toEqual(['bo']);
  });
  test('bears the marks of the page, and none for a source that the page does not cite', () => {
    expect(timelines.of(ada).entries.map(({ citations }) => citations.map(({ mark }) => mark))).toEqual([
      ['1:2'],
      ['1:1'],
    ]);
  });
});

describe('the whole timeline', () => {
  const page = timelines.page('');
  test('has a claim that two pages make once, and names both', () => {
    const entries = page.years.flatMap(({ months }) => months.flatMap(({ entries }) => entries));
    expect(entries.map(({ of, also }) => [of.id, ...also.map(({ id }) => id)])).toEqual([
      ['trial'],
      ['trial'],
      ['ada', 'bo'],
    ]);
  });
  test('counts what says no date', () => {
    expect([page.total, page.undated]).toEqual([3, 1]);
  });
  test('groups by year and month, as exact as is known', () => {
    expect(page.years.map(({ year, months }) => [year, ...months.map(({ date }) => date)])).toEqual([
      ['2030', '2030'],
      ['2031', '2031-05'],
    ]);
  });
  test('is one page while it is short, and is split by year, month and number when it is not', () => {
    const dated = datedClaims(library);
    const paths = (long: number) => flat(periodsOf(dated, long)).map(({ path }) => path);
    expect(paths(3)).toEqual(['']);
    expect(paths(2)).toEqual(['', '2030', '2031']);
    expect(paths(1)).toEqual(['', '2030', '2031', '2031/05', '2031/05/1', '2031/05/2']);
  });
  test('loses nothing when it is split', () => {
    const leaves = flat(periodsOf(datedClaims(library), 1)).flatMap(({ dated }) => dated);
    expect(leaves).toHaveLength(3);
  });
});
