import { describe, expect, test } from 'vitest';
import { claimSchema, dateSchema, entitySchema, identitySchema, idSchema, sourceSchema } from './schema.ts';

const fits = (schema: { safeParse(data: unknown): { success: boolean } }, data: unknown) =>
  schema.safeParse(data).success;

describe('an id', () => {
  test.each(['a', 'su-35', '2022-02-03-nato-urges', '9k720'])('may be %s', (id) => {
    expect(fits(idSchema, id)).toBe(true);
  });
  test.each(['', 'Su-35', 'a_b', '-a', 'a-', 'a--b', 'a/b', '..', 'é', 'a\n', 'x'.repeat(101)])(
    'may not be %j',
    (id) => {
      expect(fits(idSchema, id)).toBe(false);
    },
  );
});

describe('a date', () => {
  test.each(['2022', '2022-02', '2022-02-03', '2024-12-31'])('may be %s', (date) => {
    expect(fits(dateSchema, date)).toBe(true);
  });
  test.each(['22', '2022-13', '2022-00', '2022-02-32', '2022-2-3', '3 February 2022', '2022-02-03T10:00'])(
    'may not be %s',
    (date) => {
      expect(fits(dateSchema, date)).toBe(false);
    },
  );
});

describe('a claim', () => {
  const claim = { property: 'said', cite: [{ source: 'a', quote: 'b' }] };

  test('rests on words of a source', () => {
    expect(fits(claimSchema, claim)).toBe(true);
    expect(fits(claimSchema, { ...claim, cite: [] })).toBe(false);
    expect(fits(claimSchema, { property: 'said' })).toBe(false);
    expect(fits(claimSchema, { ...claim, cite: [{ source: 'a', quote: ' ' }] })).toBe(false);
  });
  test('is about a property that is known', () => {
    expect(fits(claimSchema, { ...claim, property: 'likes' })).toBe(false);
  });
  test('may give words, a number or a quantity with its unit', () => {
    for (const value of ['x', 5, { value: 30_000, to: 40_000, unit: 'troops', qualifier: 'more than' }])
      expect(fits(claimSchema, { ...claim, value })).toBe(true);
    for (const value of [{ value: 30_000 }, { value: '30,000', unit: 'troops' }, true, ['x']])
      expect(fits(claimSchema, { ...claim, value })).toBe(false);
  });
});

describe('every schema', () => {
  test('refuses fields that are not known', () => {
    expect(fits(entitySchema, { name: 'X', alias: [] })).toBe(false);
    expect(fits(sourceSchema, { title: 'X', text: 'full', titel: 'Y' })).toBe(false);
    expect(fits(identitySchema, { same: [] })).toBe(false);
  });
  test('fills in what need not be written', () => {
    expect(entitySchema.parse({ name: ' X ' })).toMatchObject({ name: 'X', aliases: [], status: 'draft' });
    expect(identitySchema.parse({})).toEqual({ sameAs: [], notSameAs: [], notAnEntity: [] });
  });
  test('takes only addresses of web pages', () => {
    expect(fits(entitySchema, { name: 'X', sameAs: ['https://www.wikidata.org/wiki/Q7184'] })).toBe(true);
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'nato.int', '//nato.int'])
      expect(fits(entitySchema, { name: 'X', sameAs: [url] })).toBe(false);
  });
});
