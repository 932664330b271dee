import { expect, test } from 'vitest';
import { remembering } from './remembering.ts';

test('words that come often are worked out once, others again when they come back after long', () => {
  const asked: string[] = [];
  const length = remembering((word) => {
    asked.push(word);
    return word.length;
  }, 2);
  const words = ['a', 'often', 'b', 'often', 'cc', 'often', 'd', 'a'];
  expect(words.map(length)).toEqual(words.map((word) => word.length));
  expect(asked).toEqual(['a', 'often', 'b', 'cc', 'd', 'a']);
});
