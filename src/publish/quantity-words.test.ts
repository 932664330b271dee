import { describe, expect, test } from 'vitest';
import { numberWords, quantityWords } from './quantity-words.ts';

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
