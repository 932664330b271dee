import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../model/schema.ts';
import { type Comparison, fitOf, readAmount } from './amount.ts';

const troops = (value: number, qualifier?: string, to?: number): Quantity => ({
  ...{ value, unit: 'troops' },
  ...(qualifier && { qualifier }),
  ...(to !== undefined && { to }),
});

function fits(quantity: Quantity, op: Comparison, value: string, to?: string): string {
  const amount = readAmount({ op, value, ...(to !== undefined && { to }) });
  return amount ? fitOf(quantity, amount) : 'unreadable';
}

describe('a number at the border', () => {
  test.each([
    ['10,000', '>', 'no'],
    ['10,000', '>=', 'sure'],
    ['10,000', '<', 'no'],
    ['10,000', '<=', 'sure'],
    ['10,000', '=', 'sure'],
    ['9,999', '>', 'sure'],
    ['10,001', '<', 'sure'],
  ] as const)('10,000 troops answer %s with %s: %s', (value, op, expected) => {
    expect(fits(troops(10_000), op, value)).toBe(expected);
  });

  test.each([
    ['more than', '>', 'sure'],
    ['more than', '<=', 'no'],
    ['well over', '=', 'no'],
    ['nearly', '<', 'sure'],
    ['nearly', '>=', 'no'],
    ['at least', '>=', 'sure'],
    ['at least', '>', 'no'],
    ['at least', '<=', 'stated'],
    ['up to', '<=', 'sure'],
    ['up to', '>=', 'stated'],
    ['no more than', '<=', 'sure'],
    ['no fewer than', '>=', 'sure'],
    ['fewer than', '<', 'sure'],
    ['about', '=', 'stated'],
    ['only', '=', 'sure'],
  ] as const)('“%s 10,000” answers %s 10000: %s', (qualifier, op, expected) => {
    expect(fits(troops(10_000, qualifier), op, '10000')).toBe(expected);
  });

  test('what a qualifier allows beyond the number is told apart', () => {
    expect(fits(troops(10_000, 'more than'), '<', '15000')).toBe('stated');
    expect(fits(troops(10_000, 'more than'), '>', '20000')).toBe('no');
    expect(fits(troops(10_000, 'about'), '>', '9500')).toBe('stated');
    expect(fits(troops(10_000, 'about'), '>', '8000')).toBe('sure');
  });

  test('both ends of a range count, and a range may lie partly within', () => {
    expect(['10000', '10001'].map((low) => fits(troops(10_000), '..', low, '50000'))).toEqual(['sure', 'no']);
    expect(['10000', '9999'].map((high) => fits(troops(10_000), '..', '', high))).toEqual(['sure', 'no']);
    expect(fits(troops(10_000), '..', '5k', '')).toBe('sure');
    expect(fits(troops(5000, undefined, 20_000), '>', '10000')).toBe('stated');
    expect(fits(troops(5000, undefined, 20_000), '>=', '5000')).toBe('sure');
  });

  test('any number without a qualifier is compared as numbers are', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), (stated, asked) => {
        expect(fits(troops(stated), '>', String(asked)) === 'sure').toBe(stated > asked);
        expect(fits(troops(stated), '>=', String(asked)) === 'sure').toBe(stated >= asked);
        expect(fits(troops(stated), '<', String(asked)) === 'sure').toBe(stated < asked);
        expect(fits(troops(stated), '..', String(asked), String(asked + 10)) === 'sure').toBe(
          stated >= asked && stated <= asked + 10,
        );
      }),
    );
  });
});

describe('a number with a unit', () => {
  const range = (value: number, unit: string): Quantity => ({ value, unit });

  test.each([
    [range(500, 'km'), '500km', 'sure'],
    [range(500, 'km'), '500 kilometres', 'sure'],
    [range(499, 'km'), '500km', 'no'],
    [range(500_000, 'm'), '500 km', 'sure'],
    [range(311, 'miles'), '500km', 'sure'],
    [range(310, 'miles'), '500km', 'no'],
    [range(270, 'nautical miles'), '500km', 'sure'],
    [range(900, 'km/h'), '500km', 'no'],
    [range(900, 'troops'), '500km', 'no'],
  ])('%o answers >= %s: %s', (quantity, value, expected) => {
    expect(fits(quantity, '>=', value)).toBe(expected);
  });

  test('one end may lend the other its unit; two dimensions are no range', () => {
    expect(fits(range(600, 'km'), '..', '500', '800km')).toBe('sure');
    expect(fits(range(600, 'km'), '..', '500km', '800kg')).toBe('unreadable');
  });

  test('a number may be written as people write it', () => {
    for (const written of ['10000', '10,000', '10k', '10 thousand', '10 000', '10_000', '0.01 million'])
      expect([written, fits(troops(10_000), '=', written)]).toEqual([written, 'sure']);
    for (const written of ['', 'many', '-5', '..', '>5'])
      expect([written, fits(troops(10_000), '=', written)]).toEqual([written, 'unreadable']);
    expect(fits(range(10, 'm'), '=', '10m')).toBe('sure');
    expect(fits(range(10, 'm/s'), '=', '10 m/s')).toBe('sure');
  });
});
