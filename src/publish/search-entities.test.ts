import { describe, expect, test } from 'vitest';
import { notesOf } from './backlinks.ts';
import { countriesOf } from './countries.ts';
import { usesOf } from './evidence.ts';
import { entity, libraryOf, source } from './fixtures/pages.ts';
import { searchEntities } from './search-entities.ts';
import { facetsOfPages } from './search-facets.ts';

const cite = 'cite: [{ source: record, quote: Words }]';
const library = libraryOf(
  source('record', 'Words of the record.'),
  entity(
    'organisation',
    'board',
    'Harbour Board',
    `categories: [agency]\nclaims:\n  - { property: founded, value: "1949", ${cite} }\n  - { property: capability, value: pilots ships, modality: planned, ${cite} }`,
  ),
  entity(
    'person',
    'ada',
    'Ada Merin',
    `aliases: [A. Merin, { name: AM-1, kind: designation }, { name: Ада Мерин, kind: transliteration }]
weakAliases: [the director, A. Merin]
formerIds: [a-merin]
claims:
  - { property: role, value: Director, object: board, to: "2020", ${cite} }
  - { property: role, value: Chair, object: board, by: board, ${cite} }`,
  ),
);
const entities = searchEntities(library, notesOf(library), usesOf(library));
const of = (id: string) => entities.find((one) => one.id === id);

describe('searchEntities', () => {
  test('tell why each name leads to the page, the firmest reason once', () => {
    expect(of('ada')?.names.map(({ text, why }) => `${text}: ${why}`)).toEqual([
      'A. Merin: alias',
      'AM-1: designation',
      'Ада Мерин: transliteration',
      'the director: weak-alias',
      'a-merin: former-id',
    ]);
  });
  test('know a page by its id, where that says more than its names', () => {
    const { names } = searchEntities(
      libraryOf(entity('organisation', 'belmoran-hq', 'Headquarters of Belmora')),
      new Map(),
      new Map(),
    )[0] ?? { names: [] };
    expect(names).toEqual([{ text: 'belmoran hq', why: 'weak-alias' }]);
  });
  test('weigh a page by how many others link to it', () => {
    expect([of('board')?.weight, of('ada')?.weight, of('record')?.weight]).toEqual([1, 0, 2]);
  });
  test('give the first facts in words: what holds before what has ended, and how sure it is', () => {
    expect(of('ada')?.facts).toEqual(['Office: Chair, Harbour Board']);
    expect(of('board')?.facts).toEqual([
      'Founded: 1949',
      'Capability: pilots ships (planned)',
      'Offices: Ada Merin',
    ]);
  });
  test('are sources, too', () => {
    expect(of('record')).toMatchObject({ kind: 'source', title: 'The record', summary: '', facts: [] });
  });
});

test('facetsOfPages say what each page bears', () => {
  const pages = facetsOfPages({ library, countries: countriesOf(library), disputed: new Set(['board']) });
  const values = (key: string) => pages.find((page) => page.key === key)?.values;
  expect(values('organisation/board')).toEqual({
    kind: [{ id: 'organisation', title: 'Organisation' }],
    category: [{ id: 'agency', title: 'agency' }],
    country: [],
    speaker: [],
    modality: ['asserted', 'planned'].map((id) => ({ id, title: id })),
    source: [{ id: 'record', title: 'The record' }],
    disagreement: [{ id: 'yes', title: 'Sources disagree' }],
  });
  expect(values('person/ada')?.speaker).toEqual([{ id: 'board', title: 'Harbour Board' }]);
  expect(values('source/record')?.source).toEqual([{ id: 'record', title: 'The record' }]);
});
