import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concordanceOf } from './concordance.ts';

const TEXTS = [
  'the red horse runs',
  'a horseman rides',
  'the red house',
  'the end',
  ...Array(9).fill('else'),
];

describe('a concordance', () => {
  test('leads to the texts that hold a word, also within another', () => {
    expect(concordanceOf(TEXTS).holding('horse')).toEqual([0, 1]);
    expect(concordanceOf(TEXTS).holding('e red h')).toEqual([0, 2]);
  });
  test('leads nowhere when no text has the word', () => {
    expect(concordanceOf(TEXTS).holding('the blue horse')).toEqual([]);
    expect(concordanceOf([]).holding('horse')).toEqual([]);
  });
  test('never leaves out a text that holds the words', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' '), maxLength: 12 });
    const folded = text.map((words) => words.replace(/ +/g, ' '));
    fc.assert(
      fc.property(fc.array(folded, { maxLength: 20 }), folded, (texts, words) => {
        const held = concordanceOf(texts).holding(words);
        const holders = texts.flatMap((one, at) => (one.includes(words) ? [at] : []));
        expect(holders.filter((at) => !held.includes(at))).toEqual([]);
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});
