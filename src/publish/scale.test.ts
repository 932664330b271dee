import { expect, test } from 'vitest';
import { claimSchema } from '../model/schema.ts';
import { scaleOf } from './scale.ts';

const claim = (value: unknown) =>
  claimSchema.parse({ property: 'quantity', value, cite: [{ source: 's', quote: 'q' }] });
const troops = (value: number, rest: object = {}) => claim({ value, unit: 'troops', ...rest });

test('figures are shares of the greatest', () => {
  expect(scaleOf([troops(50), troops(200)])).toEqual([
    { from: 25, to: 25 },
    { from: 100, to: 100 },
  ]);
});
test('a range has two ends', () => {
  expect(scaleOf([troops(50, { to: 100 }), troops(100)])[0]).toEqual({ from: 50, to: 100 });
});
test.each([
  ['more than', 'more'],
  ['well over', 'more'],
  ['up to', 'less'],
  ['no more than', 'less'],
  ['about', undefined],
])('"%s" leaves the line open: %s', (qualifier, open) => {
  expect(scaleOf([troops(5, { qualifier }), troops(10)])[0]?.open).toBe(open);
});
test('one figure alone, none, or one below zero has no scale', () => {
  expect(scaleOf([troops(5), claim('many')])).toEqual([undefined, undefined]);
  expect(scaleOf([])).toEqual([]);
  expect(scaleOf([troops(-5), troops(5)])).toEqual([undefined, undefined]);
});
