import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FeatureTable } from './feature-table.ts';
import { labelCount } from './label.ts';

const ALL = 2 ** 26 - 1;
const feature = fc.integer({ min: 0, max: ALL });
const weight = fc.integer({ min: -127, max: 127 });
const weights = fc
  .array(weight, { minLength: labelCount, maxLength: labelCount })
  .map((row) => row.with(3, row[3] || 1));

function add(table: FeatureTable, one: number, row: readonly number[]): void {
  const mask = row.reduce((bits, value, label) => (value === 0 ? bits : bits | (1 << label)), 0);
  const stored = row.filter((value) => value !== 0).values();
  table.add(one, mask, () => stored.next().value ?? 0);
}

function sumsOf(table: FeatureTable, ...features: number[]): number[] {
  const sums = new Int32Array(labelCount);
  table.addWeights(Uint32Array.from(features), features.length, ALL, sums);
  return [...sums];
}

const rows = fc.uniqueArray(fc.tuple(feature, weights), { selector: ([one]) => one, maxLength: 60 });

test('a feature table gives the weights that were added and no others', () => {
  fc.assert(
    fc.property(rows, fc.array(feature), (added, others) => {
      const table = new FeatureTable(added.length);
      for (const [one, row] of added) add(table, one, row);
      table.close();
      for (const [one, row] of added) expect(sumsOf(table, one)).toEqual(row);
      const none = new Array(labelCount).fill(0);
      for (const other of others)
        if (!added.some(([one]) => one === other)) expect(sumsOf(table, other)).toEqual(none);
    }),
  );
});
test('weights of several features add up', () => {
  const table = new FeatureTable(2);
  add(table, 5, [1, -2, 0, 4]);
  add(table, 9, [0, 3, 0, 100]);
  expect(sumsOf(table.close(), 5, 7, 9).slice(0, 5)).toEqual([1, 1, 0, 104, 0]);
});
