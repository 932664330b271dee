import { describe, expect, test } from 'vitest';
import { difference } from './compare-claims.ts';
import type { Claim, Quantity } from './schema.ts';

const claim = (rest: Partial<Claim>): Claim => ({
  property: 'quantity',
  cite: [{ source: 's', quote: 'q' }],
  ...rest,
});
/** A number of troops. */
const troops = (
  value: number,
  { qualifier, unit = 'troops', to, ...rest }: Omit<Partial<Claim>, 'to'> & Partial<Quantity> = {},
) => claim({ ...rest, value: { value, unit, to, qualifier } });

describe('difference', () => {
  test.each(['more than', 'over', 'well over', 'at least', 'about'])(
    'takes “%s 100” for 100',
    (qualifier) => {
      expect(difference(troops(100), troops(100, { qualifier }))).toBeUndefined();
    },
  );
  test('lets “more than 100” stand beside 127, and not beside 90', () => {
    expect(difference(troops(100, { qualifier: 'more than' }), troops(127))).toBeUndefined();
    expect(difference(troops(100, { qualifier: 'more than' }), troops(90))).toBe('contradiction');
  });
  test('lets a range stand beside a number inside it, and not beside one outside', () => {
    expect(difference(troops(100, { to: 200 }), troops(150))).toBeUndefined();
    expect(difference(troops(100, { to: 200 }), troops(250))).toBe('contradiction');
  });
  test('lets “up to 10” stand beside 6, and not beside 12', () => {
    expect(difference(troops(10, { qualifier: 'up to' }), troops(6))).toBeUndefined();
    expect(difference(troops(10, { qualifier: 'up to' }), troops(12))).toBe('contradiction');
  });
  test('takes figures of two days for a change rather than a contradiction', () => {
    expect(difference(troops(5, { asOf: '2022-01-30' }), troops(9, { asOf: '2022-02-18' }))).toBe('time');
    expect(difference(troops(5, { asOf: '2022-02' }), troops(9, { asOf: '2022-02-18' }))).toBe(
      'contradiction',
    );
  });
  test('tells a count from a plan', () => {
    expect(difference(troops(5), troops(30, { modality: 'planned' }))).toBe('plan');
    expect(difference(troops(5, { modality: 'expected' }), troops(30, { modality: 'planned' }))).toBe(
      'contradiction',
    );
  });
  test('sees that one denies what another says', () => {
    expect(difference(troops(5), troops(5, { modality: 'denied' }))).toBe('contradiction');
    expect(difference(troops(5, { modality: 'alleged' }), troops(5))).toBeUndefined();
  });
  test('lets one speaker count two things on one day', () => {
    const by = 'a';
    expect(difference(troops(127, { by, unit: 'ground troops' }), troops(147, { by }))).toBeUndefined();
    expect(difference(troops(127, { by }), troops(147, { by }))).toBe('contradiction');
  });
});
