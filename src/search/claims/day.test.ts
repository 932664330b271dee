import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Comparison } from './amount.ts';
import { isWithin, readDays } from './day.ts';

function holds(date: string, op: Comparison, value: string, to?: string): boolean | undefined {
  const days = readDays({ op, value, ...(to !== undefined && { to }) });
  return days && isWithin(date, days);
}

test.each([
  ['2022-02-02', '<', '2022-02-03', true],
  ['2022-02-03', '<', '2022-02-03', false],
  ['2022-02-03', '<=', '2022-02-03', true],
  ['2022-02-03', '>', '2022-02-03', false],
  ['2022-02-04', '>', '2022-02-03', true],
  ['2022-02-09', '<', '2022-02-10', true],
  ['2022-01-31', '<', '2022-02', true],
  ['2022-02-28', '>', '2022-02', false],
  ['2022-03', '>', '2022-02', true],
  ['2022', '>', '2022-02', false],
  ['2022', '<', '2022-02', false],
  ['2021', '<', '2022', true],
  ['2022-05', ':', '2022', true],
  ['2022', ':', '2022-05', false],
  ['1949-04-04', '=', '1949', true],
  ['', '<', '2022', false],
] as const)('%s %s %s: %s', (date, op, value, expected) => {
  expect(holds(date, op, value)).toBe(expected);
});

test('two ends both count, and either may be open', () => {
  expect(['1949', '1955-12-31', '1956'].map((date) => holds(date, '..', '1949', '1955'))).toEqual([
    true,
    true,
    false,
  ]);
  expect(holds('1990', '..', '1949', '')).toBe(true);
  expect(holds('1948', '..', '', '1949')).toBe(true);
});

test('what is no date is not read', () => {
  for (const value of ['', 'May', '22', '2022-2', '2022-02-03x'])
    expect(readDays({ op: '<', value })).toBeUndefined();
});

test('whole days come in the order of the calendar', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [a, b] = [one, other].map((date) => date.toISOString().slice(0, 10)) as [string, string];
      expect([holds(a, '<', b), holds(a, '>', b), holds(a, ':', b)]).toEqual([a < b, a > b, a === b]);
    }),
  );
});
