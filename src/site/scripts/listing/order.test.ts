import { describe, expect, test } from 'vitest';
import { pressed, readOrder, sorted, writeOrder } from './order.ts';

const order = (by: 'words' | 'number' | 'date', down: boolean, ...values: string[]) =>
  sorted(values, (value) => value, { by, down });

describe('sorted', () => {
  test('puts numbers by their size', () => {
    expect(order('number', true, '9', '1,204', '12 of 20')).toEqual(['1,204', '12 of 20', '9']);
  });
  test('puts words by their letters, case and accents aside', () => {
    expect(order('words', false, 'Zaev', 'Čista', 'austin', 'S-400', 'S-60')).toEqual([
      'austin',
      'Čista',
      'S-60',
      'S-400',
      'Zaev',
    ]);
  });
  test('puts dates by the day, a mere year before its months', () => {
    expect(order('date', false, '2022-02-03', '2021-09', '2022')).toEqual(['2021-09', '2022', '2022-02-03']);
  });
  test('puts what is missing last from either end', () => {
    expect(order('date', false, '', '2022')).toEqual(['2022', '']);
    expect(order('date', true, '', '2022')).toEqual(['2022', '']);
  });
  test('leaves equal rows as they were, and loses none', () => {
    const rows = [
      ['b', '1'],
      ['a', '1'],
      ['c', '2'],
    ] as const;
    const names = sorted(rows, ([, value]) => value, { by: 'number', down: true }).map(([name]) => name);
    expect(names).toEqual(['c', 'b', 'a']);
  });
});

describe('pressed', () => {
  const byName = { column: 'name', down: false };
  test('turns the same column round', () => {
    expect(pressed(byName, 'name', 'words')).toEqual({ column: 'name', down: true });
  });
  test('begins with A, with the greatest number and with the latest date', () => {
    expect(pressed(byName, 'office', 'words').down).toBe(false);
    expect(pressed(byName, 'statements', 'number').down).toBe(true);
    expect(pressed(byName, 'date', 'date').down).toBe(true);
  });
});

test('an order is the same after it was written into an address', () => {
  for (const written of ['name', '-statements']) expect(writeOrder(readOrder(written))).toBe(written);
});
