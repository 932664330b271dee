import { describe, expect, test } from 'vitest';
import { toyText } from '../fixtures/pages.ts';
import { marked } from './marked.ts';
import { placesOf } from './place.ts';

async function page(term: string) {
  const { results } = await toyText().search(term);
  const first = await results[0]?.data();
  if (!first) throw new Error(`Nothing holds ${term}`);
  return first;
}

describe('placesOf', () => {
  test('leads to the statement that holds the words', async () => {
    expect(placesOf(await page('late'), 'late ferry', 2)).toMatchObject([
      { href: '/people/ada-merin/#s2', place: 'statement 2' },
    ]);
  });
  test('prefers the passage that holds the words side by side', async () => {
    const text = 'off the patrol came boats. #p-2b Two patrol boats.';
    const two = toyText([{ url: '/sources/x/', kind: 'source', title: 'X', marked: `#p-1a ${text}` }]);
    const found = await (await two.search('patrol')).results[0]?.data();
    expect(found && placesOf(found, 'patrol boats', 2)).toMatchObject([
      { href: '/sources/x/#p-2b', place: 'passage 2' },
    ]);
  });
  test('tells a statement from its beginning when the words stand early in it, else from shortly before them', async () => {
    const words = Array.from({ length: 40 }, (_, at) => `w${at}`);
    const text = `#s1 ${words.join(' ')}`;
    const one = toyText([{ url: '/people/x/', kind: 'person', title: 'X', marked: text }]);
    const found = await (await one.search('w12')).results[0]?.data();
    const shown = (query: string) => found && placesOf(found, query, 1)[0]?.words;
    expect(shown('w12')).toBe(`${words.slice(0, 28).join(' ')} …`);
    expect(shown('w25')).toBe(`… ${words.slice(17).join(' ')}`);
  });
  test('gives the page and its summary when the words stand before its first statement', async () => {
    expect(placesOf(await page('fast'), 'fast boat', 1)).toEqual([
      { href: '/equipment/dolphin-3/', words: 'About Dolphin-3.', isWhole: true },
    ]);
  });
});

describe('marked', () => {
  const hits = (text: string, query: string) =>
    marked(text, query.split(' '))
      .filter(({ hit }) => hit)
      .map((one) => one.text);

  test('marks the forms of a word, and gives back every letter', () => {
    expect(hits('The ferries, late.', 'FERRY')).toEqual(['ferries']);
    expect(
      marked('The ferries, late.', ['FERRY'])
        .map(({ text }) => text)
        .join(''),
    ).toBe('The ferries, late.');
  });
  test('does not mark the support for the Su', () =>
    expect(hits('support for the Su-35', 'su-35')).toEqual(['Su-35']));
  test('finds a number that was typed without its commas', () => {
    expect(hits('some 30,000 troops', '30000 troops')).toEqual(['30,000 troops']);
  });
});
