import { describe, expect, test } from 'vitest';
import { pinned } from './quotation.ts';
import { shelfPassage } from './shelf.ts';

const passages = (...texts: string[]) => texts.map((text) => shelfPassage({ text, heading: false }));
const cite = (quote: string) => ({ source: 'a', quote });

describe('pinned', () => {
  test('leaves a quotation that stands once as it is', () => {
    expect(pinned(passages('NATO is ready.', 'Russia is not.'), cite('is ready'))).toEqual(cite('is ready'));
  });
  test('adds the words before it when they tell the places apart', () => {
    expect(pinned(passages('NATO is ready.', 'Russia is ready.'), cite('is ready'))).toEqual({
      ...cite('is ready'),
      prefix: 'NATO',
    });
  });
  test('adds the words after it when those before do not', () => {
    expect(pinned(passages('“Yes,” he said.', '“Yes,” she said.'), cite('“Yes,”'))).toEqual({
      ...cite('“Yes,”'),
      suffix: 'he',
    });
  });
  test('means the passage that is wanted', () => {
    const wanted = ({ text }: { text: string }) => text.startsWith('Russia');
    expect(pinned(passages('NATO is ready.', 'Russia is ready.'), cite('is ready'), wanted)?.prefix).toBe(
      'Russia',
    );
  });
  test('adds as many words as it takes: corrected sentences may differ in a figure far away', () => {
    const told = (figure: string) => `${figure} men ${'came to the square and '.repeat(8)}NATO is ready.`;
    const pin = pinned(passages(told('30'), told('40')), cite('is ready'));
    expect(pin?.prefix).toMatch(/^30 men came/);
  });
  test('takes equal passages for one, of which the first is meant, and gives up on words that stand nowhere', () => {
    expect(pinned(passages('NATO is ready.', 'NATO is ready.'), cite('is ready'))).toEqual(cite('is ready'));
    expect(pinned(passages('NATO is ready.'), cite('was ready'))).toBeUndefined();
  });
  test('takes typographic and plain quotation marks for the same', () => {
    expect(pinned(passages('“Yes,” he said.'), cite('"Yes," he said'))).toEqual(cite('"Yes," he said'));
  });
});
