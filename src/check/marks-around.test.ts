import { expect, test } from 'vitest';
import { withMarks } from './marks-around.ts';

test.each([
  ['It went. India abstained. Others left.', 'India abstained', 'India  abstained .', 'India abstained.'],
  ['It went. India abstained. Others left.', 'India abstained', 'india abstained', 'India abstained'],
  ['It went. India abstained. Others left.', 'India abstained', 'India abstained!', 'India abstained'],
  ['He said “No army stayed,” then.', 'No army stayed', '"no army stayed,"', '“No army stayed,”'],
  ['It has some (few) ships.', 'few', '(Few)', '(few)'],
  ['India abstained', 'India abstained', 'india abstained.', 'India abstained'],
])('of “%s”, %s quoted as %s is %s', (text, words, quotation, whole) => {
  const start = text.indexOf(words);
  expect(withMarks(text, { start, end: start + words.length }, quotation)).toBe(whole);
});
