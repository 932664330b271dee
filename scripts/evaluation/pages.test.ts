import { describe, expect, test } from 'vitest';
import { entityOf, pageOf, told } from './page-of.ts';
import { derivedGold, pageErrors, scorePages } from './pages.ts';

/** right/found/expected of people, and what is listed. */
function people(one: ReturnType<typeof told>): string[] {
  const { right, found, expected } = scorePages(one.matching).get('person') ?? {};
  return [`${right}/${found}/${expected}`, ...pageErrors(one.gold, one.matching)];
}
const anna = entityOf('person', 'Anna Berg', 'Berg', 'the minister');

describe('a page is an entity', () => {
  test('by its name, whatever its accents and articles', () => {
    expect(people(told({ entities: [anna] }, pageOf('person', 'Anna Bérg')))).toEqual(['1/1/1']);
  });
  test('by an alias, but not by a weak one', () => {
    const minister = { entities: [entityOf('person', 'the Minister')] };
    expect(people(told(minister, pageOf('person', 'A. Berg', 'aliases: [Minister]')))).toEqual(['1/1/1']);
    expect(people(told(minister, pageOf('person', 'A. Berg', 'weakAliases: [Minister]')))[0]).toBe('0/1/1');
  });
  test('of its own kind only, and the list says so', () => {
    expect(people(told({ entities: [anna] }, pageOf('place', 'Berg')))).toEqual([
      '0/0/1',
      'doc missing person Anna Berg   … there is a page of kind place',
      'doc extra place Berg',
    ]);
  });
  test('one page for one entity: the second is a split', () => {
    expect(
      people(told({ entities: [anna] }, pageOf('person', 'Berg'), pageOf('person', 'Anna Berg'))),
    ).toEqual(['1/2/1', 'doc split person Berg   … another page of Anna Berg']);
  });
});

test('an optional entity never counts, with a page or without', () => {
  const entities = [{ ...anna, optional: true }];
  expect(people(told({ entities }))).toEqual(['0/0/0']);
  expect(people(told({ entities }, pageOf('person', 'Anna Berg'), pageOf('person', 'Berg')))).toEqual([
    '0/0/0',
  ]);
});

describe('entities derived from names', () => {
  const text = 'Anna Berg and Berg and Oslo and anna berg';
  const names = ['Anna Berg', 'Berg', 'Oslo', 'anna berg'];
  const spans = names.map((name, at) => {
    const start = name === 'Berg' ? text.indexOf('and Berg') + 4 : text.indexOf(name);
    return { start, end: start + name.length, label: at === 2 ? ('PLACE' as const) : ('PERSON' as const) };
  });
  const gold = derivedGold({ id: 'a', text, spans, ignore: [] });
  test('are one for every distinct name', () => {
    expect(gold.entities.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'person Anna Berg',
      'person Berg',
      'place Oslo',
    ]);
  });
  test('are not missing when a page bears the name as another name', () => {
    expect(people(told(gold, pageOf('person', 'Anna Berg', 'weakAliases: [Berg]')))[0]).toBe('1/1/1');
  });
});
