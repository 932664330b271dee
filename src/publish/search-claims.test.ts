import { describe, expect, test } from 'vitest';
import type { ClaimRecord } from '../search/claims/claim-record.ts';
import { countriesOf } from './countries.ts';
import { entity, libraryOf, source } from './fixtures/pages.ts';
import { claimRecords } from './search-claims.ts';

const claim = (property: string, more: string) =>
  `  - property: ${property}\n${more
    .split('; ')
    .map((line) => `    ${line}\n`)
    .join('')}    cite: [{ source: record, quote: Words }]\n`;
const front = (...claims: string[]) => `claims:\n${claims.join('')}`;

const long = `${'The harbour was closed again '.repeat(9)}and again.`;
const library = libraryOf(
  source('record', 'Words of the record.'),
  entity('place', 'europe', 'Europe'),
  entity('place', 'belarus', 'Belarus', `categories: [country]\n${front(claim('within', 'object: europe'))}`),
  entity(
    'place',
    'brest',
    'Brest',
    front(claim('country', 'object: belarus'), claim('within', 'object: brest')),
  ),
  entity(
    'place',
    'loop',
    'Loop',
    front(claim('within', 'object: ring; modality: denied'), claim('part-of', 'object: ring')),
  ),
  entity('place', 'ring', 'Ring', front(claim('within', 'object: loop'))),
  entity('organisation', 'army', 'Army', front(claim('part-of', 'object: belarus'))),
  entity(
    'person',
    'ada',
    'Ada Merin',
    front(claim('said', `text: ${long}; about: [brest]`), claim('role', 'value: Chief; object: army')),
  ),
  entity(
    'event',
    'drill',
    'Drill',
    front(
      claim('location', 'object: brest'),
      claim(
        'quantity',
        'value: { value: 30000, unit: troops, qualifier: more than }; by: ada; asOf: 2022-02-03',
      ),
      claim('quantity', 'value: { value: 100, unit: troops }; by: ada; asOf: 2022-02-03'),
    ),
  ),
  entity(
    'equipment',
    'jet',
    'Jet',
    front(claim('operator', 'object: army'), claim('first-flight', 'value: "1999-05"')),
  ),
);
const records = claimRecords(library, countriesOf(library));
const of = (page: string, property: string): ClaimRecord | undefined =>
  records.find((record) => record.page.id === page && record.property === property);

describe('claimRecords', () => {
  test('are one a claim, numbered as on the page', () => {
    expect(
      records.filter(({ page }) => page.id === 'drill').map(({ number, property }) => [number, property]),
    ).toEqual([
      [1, 'quantity'],
      [2, 'quantity'],
      [3, 'location'],
    ]);
  });
  test('say who speaks, also where it is the one whose page it is', () => {
    expect([of('ada', 'said')?.by?.title, of('drill', 'quantity')?.by?.id, of('ada', 'role')?.by]).toEqual([
      'Ada Merin',
      'ada',
      undefined,
    ]);
  });
  test('are in the places of their page, object or subject, and in those around', () => {
    expect(of('drill', 'quantity')?.places).toEqual(['brest', 'belarus', 'europe']);
    expect(of('ada', 'said')?.places).toEqual(['brest', 'belarus', 'europe']);
    expect(of('brest', 'country')?.places).toEqual(['brest', 'belarus', 'europe']);
    expect(of('ada', 'role')?.places).toEqual([]);
  });
  test('end where places lie in one another', () => {
    expect(of('ring', 'within')?.places.toSorted()).toEqual(['loop', 'ring']);
  });
  test('are operated by whom their page names, and by those whose part these are', () => {
    expect(of('jet', 'first-flight')?.operators).toEqual(['army', 'belarus', 'europe']);
  });
  test('hold the value as words, as a quantity or as a day', () => {
    expect(of('drill', 'quantity')).toMatchObject({
      value: 'more than 30,000 troops',
      quantity: { value: 30_000, unit: 'troops', qualifier: 'more than' },
      date: '2022-02-03',
    });
    expect(of('jet', 'first-flight')).toMatchObject({ day: '1999-05', value: 'May 1999' });
  });
  test('know that another claim does not agree', () => {
    expect(of('drill', 'quantity')?.disputed).toBe(true);
    expect(of('drill', 'location')?.disputed).toBe(false);
  });
  test('cut long words at a word', () => {
    const words = of('ada', 'said')?.words ?? '';
    expect(words.length).toBeLessThanOrEqual(160);
    expect(words).toMatch(/\w …$/);
  });
});
