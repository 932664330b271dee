import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedWords, wordChange } from './word-change.ts';

describe('a word change', () => {
  test.each([
    ['the army', 'the army', 'the army'],
    ['the Russian army', 'the Belarusian army', 'the [Russian]{Belarusian} army'],
    ['a b c', 'x y c', '[a b]{x y} c'],
    ['quay', 'quay.', 'quay{.}'],
    ['', 'new', '{new}'],
    ['old', '', '[old]'],
    ['', '', ''],
  ])('of “%s” and “%s” is %s', (before, after, marked) => {
    const marks = { same: '$', removed: '[$]', added: '{$}' } as const;
    const words = wordChange(before, after).map(({ deed, words }) => marks[deed].replace('$', () => words));
    expect(words.join('')).toBe(marked);
  });

  test('holds both texts, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (shared, one, other) => {
        const [before, after] = [`${one} ${shared}`, `${shared} ${other}`];
        const change = wordChange(before, after);
        const side = (deed: string) =>
          change.filter((piece) => piece.deed !== deed).map(({ words }) => words);
        expect(side('added').join('')).toBe(before);
        expect(side('removed').join('')).toBe(after);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('of two long texts with nothing in common is one of both', () => {
    const [before, after] = ['a ', 'b '].map((word) => word.repeat(20_000));
    expect(wordChange(before ?? '', after ?? '').map(({ deed }) => deed)).toEqual(['removed', 'added']);
  });
});

test('texts are alike by the words that they share', () => {
  expect(sharedWords('the new quay', 'the new quay')).toBe(1);
  expect(sharedWords('the new quay', 'a dock')).toBe(0);
  expect(sharedWords('one two three four', 'four three two five')).toBe(0.75);
  expect(sharedWords('', 'x')).toBe(0);
});
