import { describe, expect, test } from 'vitest';
import { findNames, type NameRow } from './names.ts';

const rows: NameRow[] = [
  ['equipment', 'su-35', 'Su-35', '', ['Su-35S', 'SU35']],
  ['equipment', 'su-30', 'Su-30', '', []],
  ['organisation', 'nato', 'NATO', '', ['North Atlantic Treaty Organization']],
  ['organisation', 'nato-response-force', 'NATO Response Force', '', ['NRF']],
  ['person', 'dimitar-kovacevski', 'Dimitar Kovačevski', '', []],
  ['person', 'jens-stoltenberg', 'Jens Stoltenberg', '', []],
];

const found = (query: string) => findNames(rows, query).map(({ row }) => row[1]);

describe('findNames', () => {
  test.each([
    ['SU35', 'su-35'],
    ['su 35', 'su-35'],
    ['su-35s', 'su-35'],
    ['nato', 'nato'],
    ['NRF', 'nato-response-force'],
    ['north atl', 'nato'],
    ['stolt', 'jens-stoltenberg'],
    ['stoltenberg jens', 'jens-stoltenberg'],
    ['Stoltenburg', 'jens-stoltenberg'],
    ['kovacevski', 'dimitar-kovacevski'],
    ['Kovachevski', 'dimitar-kovacevski'],
    ['Ковач', undefined],
  ])('“%s” finds %s first', (query, id) => expect(found(query)[0]).toBe(id));

  test('a number that differs is another designation', () => expect(found('su-35')).not.toContain('su-30'));

  test('words that no name holds find nothing', () => expect(found('zzyzxqq')).toEqual([]));

  test('all words must fit', () => expect(found('jens nato')).toEqual([]));

  test('the other name that matched is told', () => {
    expect(findNames(rows, 'NRF')[0]?.other).toBe('NRF');
    expect(findNames(rows, 'NATO')[0]?.other).toBeUndefined();
  });

  test('an empty query finds nothing', () => expect(found(' – ')).toEqual([]));
});
