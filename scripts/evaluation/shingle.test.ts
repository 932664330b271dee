import { describe, expect, test } from 'vitest';
import { meanRates, sharedShingles } from './shingle.ts';

describe('shingles', () => {
  test('count runs of words, punctuation and line ends aside', () => {
    expect(sharedShingles('One, two. Three\nfour five', 'one two Three four five', 4)).toEqual({
      right: 1,
      found: 2,
      expected: 2,
    });
    expect(sharedShingles('a b c d e', 'a b c d x', 4)).toEqual({ right: 1, found: 2, expected: 2 });
  });
  test('of one word pay no heed to order, but to repetition', () => {
    expect(sharedShingles('a b b', 'b b b a', 1)).toEqual({ right: 3, found: 4, expected: 3 });
  });
  test('of a text shorter than a shingle are the text itself', () => {
    expect(sharedShingles('a b', 'a b', 4)).toEqual({ right: 1, found: 1, expected: 1 });
  });
  test('of nothing are none', () => {
    expect(sharedShingles('', '', 4)).toEqual({ right: 0, found: 0, expected: 0 });
  });
});

test('every text counts the same; one that gave nothing lowers recall alone, as in the benchmark', () => {
  const rates = meanRates([
    { right: 100, found: 100, expected: 100 },
    { right: 1, found: 2, expected: 2 },
    { right: 0, found: 0, expected: 5 },
  ]);
  expect(rates.precision).toBeCloseTo(0.75);
  expect(rates.recall).toBeCloseTo(0.5);
});
