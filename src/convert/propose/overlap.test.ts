import { describe, expect, test } from 'vitest';
import { standsIn, wordedText } from './overlap.ts';

const passages = (...texts: string[]) => wordedText(texts.map((text) => ({ text })));
const COUNT =
  'The ministry said on Monday that 300 soldiers of the Navy had been seen near the harbour of the town.';
const TALKS =
  'The talks were called at short notice when the movement of ships to the harbour was seen from the air.';

/** Which passages of the first say the same in the second. */
const copies = (ours: string[], theirs: string[]) =>
  standsIn(passages(...ours), passages(...theirs)).map(({ isCopy }) => isCopy);

describe('a passage is a copy', () => {
  test('when it stands in the other text, wherever the paragraphs are cut', () => {
    expect(copies([COUNT, TALKS], [`${TALKS} ${COUNT}`])).toEqual([true, true]);
    expect(copies([`${COUNT} ${TALKS}`], [COUNT, TALKS])).toEqual([true]);
  });
  test('when a word that tells nothing was edited', () => {
    expect(copies([COUNT.replace('had been', 'were')], [COUNT])).toEqual([true]);
    expect(copies([TALKS.replace('short notice', 'very short notice')], [TALKS])).toEqual([true]);
  });
  test.each([
    ['300', '500'],
    ['Navy', 'Army'],
    ['Monday', 'Friday'],
    ['had been', 'had not been'],
    ['300 soldiers', 'soldiers'],
  ])('not when %j became %j', (before, after) => {
    expect(copies([COUNT.replace(before, after)], [COUNT])).toEqual([false]);
    expect(copies([COUNT], [COUNT.replace(before, after)])).toEqual([false]);
  });
  test('not when most of it is new', () => {
    const [half = ''] = TALKS.split(' when');
    expect(
      copies([`${half} because nobody had thought of them before the ships came into sight`], [TALKS]),
    ).toEqual([false]);
  });
  test('when it is short only as a part of a longer stretch', () => {
    expect(copies(['Yes, he said.'], ['He left.', 'Yes, he said.'])).toEqual([false]);
    expect(copies([COUNT, 'All said so.', TALKS], [COUNT, 'All said so.', TALKS])).toEqual([
      true,
      true,
      true,
    ]);
  });
  test('not when the other text is empty', () => {
    expect(copies([COUNT], [])).toEqual([false]);
    expect(copies([], [COUNT])).toEqual([]);
  });
});
