import { describe, expect, test } from 'vitest';
import { sampleOf, WIDTH, wordingOf } from './shingle.ts';

const told = (text: string) => {
  const { words, telling } = wordingOf(text);
  return words.filter((_, at) => telling[at]);
};

describe('the wording of a text', () => {
  test('has a shingle for every few words in a row, the same wherever they stand', () => {
    const one = wordingOf('The talks went on all day.').shingles;
    const other = wordingOf('On Monday the “talks” went on, all day long').shingles;
    expect(one).toHaveLength(6 - WIDTH + 1);
    expect([...one].every((shingle) => other.includes(shingle))).toBe(true);
    expect(wordingOf('On talks the went').shingles[0]).not.toBe(one[0]);
  });
  test('has none when the text is too short', () => {
    expect(wordingOf('All is well.').shingles).toHaveLength(0);
  });
  test('knows which words tell a fact: numbers, names and denials', () => {
    expect(told('Some 300 men of the Navy did not go with Anna.')).toEqual(['300', 'navy', 'not', 'anna']);
    expect(told("They won't. Two hundred stayed.")).toEqual(["won't", 'two', 'hundred']);
  });
  test('takes no name from a capital that opens a sentence', () => {
    expect(told('The men left. Nobody saw them. “Everybody slept.”')).toEqual([]);
  });
  test('is sampled alike in every text', () => {
    const words = Array.from({ length: 200 }, (_, at) => `word${at}`).join(' ');
    const sample = sampleOf(wordingOf(words));
    expect(sample.size).toBeGreaterThan(10);
    expect(sample.size).toBeLessThan(50);
    expect(sample.isSubsetOf(sampleOf(wordingOf(`Before it. ${words} And after.`)))).toBe(true);
  });
});
