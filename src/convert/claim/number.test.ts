import { expect, test } from 'vitest';
import { readNumber } from './number.ts';

test.each([
  ['30,000', 30_000],
  ['30.000', 30_000],
  ['2.5', 2.5],
  ['2.5 million', 2_500_000],
  ['two dozen', 24],
  ['Twenty-five', 25],
  ['1\u00A0500', 1_500],
])('“%s” is %d', (words, expected) => {
  expect(readNumber(words)).toBe(expected);
});

test.each(['many', 'twenty-odd', ''])('“%s” is no number', (words) => {
  expect(readNumber(words)).toBeUndefined();
});
