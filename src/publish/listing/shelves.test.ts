import { describe, expect, test } from 'vitest';
import { entity, source } from '../fixtures/pages.ts';
import { buildSite } from '../site.ts';
import type { Table } from './listing.ts';

const claim = (property: string, quote: string, ...rest: string[]) =>
  [
    `  - property: ${property}`,
    ...rest.map((line) => `    ${line}`),
    `    cite: [{ source: gazette, quote: ${quote} }]`,
  ].join('\n');

const pages = [
  source(
    'gazette',
    'Ada Merin chaired the board of Alder and later left it. Nothing more is known.',
    'Alder runs the Tern, built by the Yard. The trial took place in Alder in May.',
  ),
  entity('place', 'alder', 'Alder', 'categories: [country]'),
  entity('place', 'quay', 'Quay', `claims:\n${claim('within', 'Alder runs', 'object: alder')}`),
  entity('organisation', 'yard', 'Yard', `status: reviewed\ncategories: [maker]`),
  entity(
    'person',
    'ada-merin',
    'Ada Merin',
    [
      'categories: [official, maker]',
      'aliases: [A. Merin]',
      'claims:',
      claim('role', 'chaired the board', 'value: chair', 'object: alder', 'from: 2030-01', 'to: 2031-05'),
      claim('role', 'Ada Merin chaired', 'value: Chair', 'object: alder', 'asOf: 2030-06-01'),
      claim('role', 'later left it', 'value: envoy', 'object: yard'),
    ].join('\n'),
  ),
  entity('person', 'bela-ost', 'Béla Ost', 'status: reviewed'),
  entity(
    'equipment',
    'tern',
    'Tern',
    [
      'claims:',
      claim('operator', 'Alder runs the Tern', 'object: alder', 'modality: planned'),
      claim('manufacturer', 'built by the Yard', 'object: yard'),
    ].join('\n'),
  ),
  entity(
    'event',
    'trial',
    'Trial',
    `claims:\n${claim('location', 'took place in Alder', 'object: alder')}\n${claim('date', 'in May', 'value: 2031-05')}`,
  ),
];
const { shelves } = buildSite(pages, { base: '/' });

/** Each row as the words of its cells. */
const wordsOf = ({ rows }: Table) =>
  rows.map(({ name, cells }) => [
    name,
    ...cells.map(({ items }) => items.map(({ text }) => text).join(', ')),
  ]);

describe('the index of a kind', () => {
  test('says of people what they are, and of what', () => {
    const { table } = shelves.index('person');
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Office',
      'Organisation or country',
      'Statements',
      'Sources',
    ]);
    expect(wordsOf(table)).toEqual([
      ['Ada Merin', 'Chair, Envoy', 'Alder, Yard', '3', '1'],
      ['Béla Ost', '', '', '0', '0'],
    ]);
  });
  test('keeps when each office was held, the same office from two claims as one', () => {
    const [row] = shelves.index('person').table.rows;
    expect(row?.cells[0]?.items.map(({ tenure }) => tenure)).toEqual(['2030-01/2031-05 @2030-06-01', '?']);
    expect(row?.tenure).toBe('2030-01/2031-05 @2030-06-01 ?');
  });
  test('leaves out columns that have nothing in them', () => {
    expect(shelves.index('equipment').table.columns.map(({ id }) => id)).toEqual([
      'operator',
      'maker',
      'statements',
      'sources',
    ]);
    expect(wordsOf(shelves.index('event').table)).toEqual([['Trial', 'May 2031', 'Alder', '2', '1']]);
  });
  test('says how much of a source is cited', () => {
    expect(wordsOf(shelves.index('source').table)).toEqual([['The gazette', '2 of 2', '8']]);
  });
  test('has chips with true counts, and the tokens of a row lead to them', () => {
    const chips = shelves
      .index('person')
      .facets.map(({ id, chips }) => [
        id,
        ...chips.map(({ label, count, token }) => `${label} ${count} ${token}`),
      ]);
    expect(chips).toEqual([
      ['category', 'Maker 1 c1', 'Official 1 c2'],
      ['country', 'Alder 1 n1'],
      ['status', 'Draft 1 s1', 'Reviewed 1 s2'],
    ]);
  });
  test('shows no chips that would narrow nothing', () => expect(shelves.index('event').facets).toEqual([]));
  test('throws for a part it does not have', () => {
    expect(() => shelves.index('person', 'x')).toThrow('Internal error: the index of person has no part x');
  });
});

describe('a long index', () => {
  const many = Array.from({ length: 900 }, (_, at) =>
    entity('place', `place-${at}`, `${'ABC'[at % 3]}place ${at}`),
  );
  const long = buildSite(many, { base: '/' }).shelves;
  test('begins with letters and a hundred pages, never with all', () => {
    const { table, letters, total, most } = long.index('place');
    expect([table.rows.length, total, most]).toEqual([100, 900, true]);
    expect(letters.map(({ href, count }) => `${href} ${count}`)).toEqual([
      '/letters/places/a/ 300',
      '/letters/places/b/ 300',
      '/letters/places/c/ 300',
    ]);
  });
  test('has every page under its letter exactly once', () => {
    const rows = long.parts('place').flatMap((part) => long.index('place', part).table.rows);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(900);
    expect(rows).toHaveLength(900);
  });
});

describe('categories', () => {
  test('count what they have of each kind', () => {
    expect(wordsOf(shelves.categories)).toEqual([
      ['Country', '', '', '1', '1'],
      ['Maker', '1', '1', '', '2'],
      ['Official', '1', '', '', '1'],
    ]);
  });
  test('group their pages by kind', () => {
    const { tables, total } = shelves.category({ id: 'maker', page: 1 });
    expect(tables.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['person', 1],
      ['organisation', 1],
    ]);
    expect(total).toBe(2);
    expect(() => shelves.category({ id: 'nothing', page: 1 })).toThrow('Internal error');
  });
  test('spread over several pages when they are long, each page once', () => {
    const many = Array.from({ length: 650 }, (_, at) =>
      entity(at < 310 ? 'person' : 'place', `one-${at}`, `One ${at}`, 'categories: [one]'),
    );
    const long = buildSite(many, { base: '/' }).shelves;
    expect(long.categoryPaths()).toHaveLength(3);
    const sizes = long
      .categoryPaths()
      .map((path) => long.category(path).tables.map(({ rows }) => rows.length));
    expect(sizes).toEqual([[300], [10, 290], [50]]);
  });
});

describe('countries', () => {
  test('are places that say so or that others are tied to as to a country', () => {
    expect(wordsOf(shelves.countries)).toEqual([['Alder', '1', '1', '1', '1']]);
  });
  test('have a row for everything tied to them, with the claim and its words', () => {
    const { circles, total, sources } = shelves.country({ id: 'alder', page: 1 });
    const ties = circles.map(({ title, table }) => [
      title,
      ...table.rows.flatMap(({ name, cells }) =>
        (cells[0]?.items ?? []).map(
          ({ text, note, citations = [] }) =>
            `${name}: ${[text, note].filter(Boolean).join(' ')} ${citations.map(({ mark }) => mark).join(' ')}`,
        ),
      ),
    ]);
    expect(ties).toEqual([
      ['People', 'Ada Merin: Office 1:1'],
      ['Equipment', 'Tern: Operator planned 1:2'],
      ['Events there', 'Trial: Place 1:2'],
      ['Places', 'Quay: Within 1:2'],
    ]);
    expect([total, sources.length]).toEqual([4, 1]);
  });
});
