import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distances } from './distance.ts';

const word = fc.stringMatching(/^[a-z0-9]{0,20}$/);

describe('the distance of two words', () => {
  test.each([
    ['austin', 'austin', 0],
    ['austn', 'austin', 0.7],
    ['asutin', 'austin', 0.7],
    ['austtin', 'austin', 0.5],
    ['ausrin', 'austin', 0.75],
    ['austim', 'austin', 0.75],
    ['kadafi', 'qadafi', 0.5],
    ['auskin', 'austin', 1],
    ['', 'abc', 2.7],
  ])('from %s to %s is %d', (typed, meant, expected) => {
    expect(between(typed, meant).whole).toBeCloseTo(expected);
  });

  test('is 0 for the same word only', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(between(one, other).whole === 0).toBe(one === other);
      }),
    );
  });

  test('is at most what it costs to type the longer word anew', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(between(one, other).whole).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });

  test('to the nearest beginning is 0 for a beginning, and never more than to the whole', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(between(one, one + other).beginning).toBe(0);
        const { whole, beginning } = between(one, other);
        expect(beginning).toBeLessThanOrEqual(whole);
      }),
    );
  });

  test('is not followed beyond what matters', () => {
    expect(between('photosynthesis', 'minsk', 1)).toEqual({ whole: Infinity, beginning: Infinity });
  });

  test('is found for words longer than any', () => {
    expect(between('a'.repeat(300), `${'a'.repeat(299)}b`, 400).whole).toBeLessThan(2);
  });
});

function between(typed: string, meant: string, most = 1000) {
  return distances(typed, meant, most);
}
