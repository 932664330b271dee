import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distances } from './distance.ts';
import { leastDistance, wordOf } from './word.ts';

const texts = fc.stringMatching(/^[a-z0-9]{1,10}$/);

describe('the word', () => {
  test('is one and the same for every name that has it', () => {
    expect(wordOf('minsk')).toBe(wordOf('minsk'));
  });

  test('tells its digits apart from its letters', () => {
    expect(wordOf('t72b3').digits).toBe('72,3');
    expect(wordOf('minsk').digits).toBe('');
  });

  test('that is slight counts less than any other', () => {
    expect(wordOf('the').weight).toBeLessThan(wordOf('xi').weight);
  });
});

test('the least distance is never more than the distance', () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const { whole } = distances(one, other, 1000);
      expect(leastDistance(wordOf(one), wordOf(other))).toBeLessThanOrEqual(whole + 1e-6);
      expect(leastDistance(wordOf(other), wordOf(one))).toBeLessThanOrEqual(whole + 1e-6);
    }),
  );
});
