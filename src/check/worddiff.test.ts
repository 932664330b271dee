import { describe, expect, test } from 'vitest';
import { wordDiff } from './worddiff.ts';

describe('wordDiff', () => {
  test.each([
    ['the Russian army', 'the Belarusian army', 'the [-Russian-]{+Belarusian+} army'],
    ['the army', 'the Belarusian army', 'the {+Belarusian+} army'],
    ['the Russian army', 'the army', 'the [-Russian-] army'],
    ['some army', 'the army', '[-some-]{+the+} army'],
    ['one two', 'three four', '[-one two-]{+three four+}'],
    ['same words', 'same  words', 'same words'],
    ['', 'words', '{+words+}'],
  ])('of “%s” and “%s” is %s', (written, found, diff) => {
    expect(wordDiff(written, found)).toBe(diff);
  });
});
