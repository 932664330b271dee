import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { climb, fileOf, growTree, keysOf, type NameRow } from './name-tree.ts';

const row = (number: number, id: string, name: string, ...others: string[]): NameRow => [
  number,
  'person',
  id,
  name,
  others,
];
const many = Array.from({ length: 400 }, (_, at) => row(at + 3, `keel-${at}`, `Keel ${at}`));
const tree = growTree([
  row(0, 'su-35', 'Su-35', 'Flanker-E'),
  row(1, 'keel', 'Keel'),
  row(2, 'merin', 'Ада Мерин', 'Мерин'),
  ...many,
]);
const asked: string[] = [];
const load = async (beginning: string) => {
  asked.push(beginning);
  const branch = tree.get(beginning);
  if (!branch) throw new Error(`No branch ${beginning} was promised`);
  return branch;
};
const found = async (typed: string) => (await climb(load, typed)).map(([, , id]) => id);

describe('the name tree', () => {
  test.each(['Su-35', 'su35', 'flank', 'su 3'])('finds Su-35 under “%s”', async (typed) => {
    expect(await found(typed)).toContain('su-35');
  });

  test('finds names in other scripts', async () => expect(await found('мер')).toContain('merin'));

  test('offers the best known while little is typed', async () => {
    const offered = await found('k');
    expect(offered).toHaveLength(20);
    expect(offered[0]).toBe('keel');
  });

  test('knows when nobody is called so, without asking for what is not there', async () => {
    expect(await found('zzz')).toEqual([]);
  });

  test('holds every entity under each of its names, in branches that are small', async () => {
    const rows = [...many, row(1, 'keel', 'Keel')];
    for (const one of rows) for (const key of keysOf(one)) expect(await found(key)).toContain(one[2]);
    expect(Math.max(...[...tree.values()].map((branch) => branch.rows.length))).toBeLessThanOrEqual(100);
  });

  test('has a file of its own for every beginning', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(fileOf(one) === fileOf(other)).toBe(one === other);
        expect(fileOf(one)).toMatch(/^[\w-]+\.json$/);
      }),
    );
  });
});
