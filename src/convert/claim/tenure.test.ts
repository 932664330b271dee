import { expect, test } from 'vitest';
import { isoDate } from './tenure.ts';

test.each([
  ['4 May 2010', '2010-05-04'],
  ['29 February 2024', '2024-02-29'],
  ['May 2010', '2010-05'],
  ['2010', '2010'],
  ['31 June 1952', '1952-06'],
  ['29 February 2023', '2023-02'],
])('%s is told as %s, and never as a day that no calendar has', (words, date) => {
  expect(isoDate(words)).toBe(date);
});
