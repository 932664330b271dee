import { expect, test } from 'vitest';
import { otherNumbers } from './numbers.ts';

test.each([
  ['first division', ['1st division', 'i division', '1 division']],
  ['3rd army', ['third army', 'iii army', '3 army']],
  ['panzer 4', ['panzer fourth', 'panzer 4th', 'panzer iv']],
  ['corps xv', ['corps fifteenth', 'corps 15th', 'corps 15']],
  ['second', []],
  ['division 101', []],
])('%s is also written %j', (words, expected) => {
  expect(otherNumbers(words.split(' '))).toEqual(expected);
});
