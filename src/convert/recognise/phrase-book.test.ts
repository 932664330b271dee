import { describe, expect, test } from 'vitest';
import { phraseBook } from './phrase-book.ts';

describe('phraseBook', () => {
  const book = phraseBook(['Arab League', 'Arab', 'New York Times', 'New York']);
  const words = 'the New York Times of the Arab League in New York'.split(' ');

  test('finds the longest phrase that begins at a word', () => {
    expect(words.map((_, at) => book.longestAt(words, at))).toEqual([0, 3, 0, 0, 0, 0, 2, 0, 0, 2, 0]);
  });
  test('needs all the words of a phrase', () => {
    expect(book.longestAt(['New', 'Jersey'], 0)).toBe(0);
  });
});
