import { describe, expect, test } from 'vitest';
import { toyText } from '../fixtures/pages.ts';
import { combine } from './combine.ts';
import { lookUp, lookUpPhrase } from './term.ts';

describe('a word', () => {
  test('that stands there in any form is known, and no page is loaded to tell', async () => {
    const text = toyText();
    expect(await lookUp(text, 'ferry')).toMatchObject({ known: 'word' });
    expect(text.loaded).toEqual([]);
  });
  test('that begins another is a beginning', async () => {
    const { known, hits } = await lookUp(toyText(), 'belm');
    expect([known, hits.length]).toEqual(['beginning', 2]);
  });
  test.each(['boatswain', 'ferryman', 'zzyzx'])(
    '“%s”, which stands nowhere, is absent whatever the index finds',
    async (word) => {
      expect(await lookUp(toyText(), word)).toEqual({ text: word, known: 'absent', hits: [] });
    },
  );
  test('of few letters is no beginning of others', async () => {
    const text = toyText([
      { url: '/a/', kind: 'source', title: 'A', marked: 'air' },
      { url: '/b/', kind: 'source', title: 'B', marked: 'airport' },
    ]);
    expect((await lookUp(text, 'air')).hits.map(({ id }) => id)).toEqual(['/a/']);
  });
});

describe('a phrase', () => {
  test('is found where its words stand in this order', async () => {
    const { hits } = await lookUpPhrase(toyText(), 'patrol boats');
    expect(hits.map(({ id }) => id)).toEqual(['/sources/gazette-1/']);
  });
  test('that stands nowhere is asked for once, and its common words never', async () => {
    const text = toyText();
    expect((await lookUpPhrase(text, 'the patrol airships')).known).toBe('absent');
    expect(text.asked).toEqual(['"the patrol airships"']);
    await lookUpPhrase(text, 'patrol boats');
    expect(text.asked.slice(1)).toEqual(['"patrol boats"', 'patrol', 'boats']);
  });
  test('is ranked by what its words are worth, though the index gives all the same', async () => {
    const text = toyText([
      { url: '/a/', kind: 'source', title: 'A', marked: 'patrol boats' },
      { url: '/b/', kind: 'source', title: 'B', marked: 'patrol boats and patrol boats and boats' },
    ]);
    expect((await lookUpPhrase(text, 'patrol boats')).hits.map(({ id }) => id)).toEqual(['/b/', '/a/']);
  });
});

describe('combine', () => {
  test('puts a page that holds all terms before one that holds one of them as often', async () => {
    const text = toyText();
    const terms = await Promise.all(['patrol', 'belmora'].map((word) => lookUp(text, word)));
    const [first, ...others] = combine(terms.map((term) => [term]));
    expect(first).toMatchObject({ id: '/sources/gazette-2/', held: [0, 1] });
    expect(others.every(({ held }) => held.length === 1)).toBe(true);
  });
  test('counts several names of one thing once', async () => {
    const text = toyText();
    const names = await Promise.all(
      ['"Harbour Board"', 'BBH'].map((word) => lookUp(text, word.replaceAll('"', ''))),
    );
    expect(combine([names]).every(({ held }) => held.length === 1)).toBe(true);
  });
});
