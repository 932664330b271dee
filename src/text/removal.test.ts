import { expect, test } from 'vitest';
import { withoutSpans } from './removal.ts';

test('stretches are taken out, in whatever order they are named', () => {
  const spans = [
    { start: 4, end: 6 },
    { start: 0, end: 1 },
  ];
  expect(withoutSpans('abcdefg', spans)).toBe('bcdg');
});

test('stretches that overlap are taken out once', () => {
  const spans = [
    { start: 1, end: 4 },
    { start: 2, end: 3 },
    { start: 3, end: 5 },
  ];
  expect(withoutSpans('abcdefg', spans)).toBe('afg');
});

test('a stretch outside the text is a mistake of ours', () => {
  expect(() => withoutSpans('abc', [{ start: 2, end: 9 }])).toThrow('Internal error');
});
