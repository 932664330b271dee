import { describe, expect, test } from 'vitest';
import { numberWords, quantityWords, unitFamily } from './quantity-words.ts';

describe('numberWords', () => {
  test.each([
    [5, '5'],
    [1234, '1,234'],
    [1234567.5, '1,234,567.5'],
    [0.0001, '0.0001'],
  ])('%d is written %s', (value, words) => {
    expect(numberWords(value)).toBe(words);
  });
});

describe('quantityWords', () => {
  test('keeps the qualifier of the source', () => {
    expect(quantityWords({ value: 100000, unit: 'troops', qualifier: 'well over' })).toBe(
      'well over 100,000 troops',
    );
  });
});

describe('unitFamily', () => {
  test.each([
    'troops',
    'combat troops',
    'military personnel',
    'Forces',
    'soldiers in Belarus',
    'US service members',
  ])('counts %s among troops', (unit) => {
    expect(unitFamily(unit)).toBe('troops');
  });
  test('does not count the members of a parliament among troops', () => {
    expect(unitFamily('members')).toBe('member');
  });
  test('takes one and many for the same', () => {
    expect(unitFamily('fighter jets')).toBe(unitFamily('jet'));
  });
  test('keeps other units apart', () => {
    expect(unitFamily('km')).toBe('km');
    expect(unitFamily('ships')).not.toBe(unitFamily('tanks'));
  });
});
