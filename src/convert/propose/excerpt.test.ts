import { describe, expect, test } from 'vitest';
import { excerptOf, excerptsOf } from './excerpt.ts';
import { shelfPassage } from './shelf.ts';

const TEXT = 'The army left on Monday. The army came back on Friday, with tanks.';
const passages = [{ text: TEXT, heading: false }].map((one) => shelfPassage(one));
const excerpt = (...quotes: { quote: string; prefix?: string; suffix?: string }[]) =>
  [
    ...excerptsOf(
      passages,
      quotes.map((one) => ({ source: 'talks', ...one })),
    ).values(),
  ].join();

describe('an excerpt', () => {
  test('is a gap alone where nothing is quoted', () => expect(excerpt()).toBe('…'));
  test('keeps each quotation and marks what is left out before, between and behind', () => {
    expect(excerpt({ quote: 'came back' }, { quote: 'left' })).toBe('… left … came back …');
  });
  test('keeps the words that tell which place is meant', () => {
    expect(excerpt({ quote: 'The army', suffix: 'came' })).toBe('… The army came …');
    expect(excerpt({ quote: 'The army', prefix: 'Monday.' })).toBe('… Monday. The army …');
  });
  test('joins quotations that overlap or have nothing but marks between them', () => {
    expect(excerpt({ quote: 'on Friday' }, { quote: 'Friday, with' }, { quote: 'tanks' })).toBe(
      '… on Friday, with tanks.',
    );
  });
  test('is the passage itself when all of it is quoted', () => {
    expect(excerptOf(TEXT, [{ start: 0, end: TEXT.length - 1 }])).toBe(TEXT);
  });
});
