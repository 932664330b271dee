import { describe, expect, test } from 'vitest';
import { type FoundPage, highlighted, holdsAll, partsOf } from './passages.ts';

/** A page as Pagefind tells it; `#id` in the text marks where a statement or passage begins. */
function page(kind: string, marked: string): FoundPage {
  const anchors: FoundPage['anchors'] = [];
  const content: string[] = [];
  for (const word of marked.split(' ')) {
    if (word.startsWith('#')) anchors.push({ id: word.slice(1), location: content.length });
    else content.push(word);
  }
  const meta = { kind, title: 'A page', summary: 'Its summary.' };
  return { url: '/a/', content: content.join(' '), meta, anchors, locations: [] };
}

const person = page('person', 'A page #s1 Director of the board. #s2 Said that ferries are late.');

describe('partsOf', () => {
  test('leads to the statement that holds the words', () => {
    expect(partsOf(person, 'late ferry', 2)).toMatchObject([{ href: '/a/#s2', part: 'statement 2' }]);
  });
  test('counts the passages of a source', () => {
    const source = page('source', 'A page #p-1a One. #p-2b Two boats.');
    expect(partsOf(source, 'boats', 2)).toMatchObject([{ href: '/a/#p-2b', part: 'passage 2' }]);
  });
  test('gives the page and its summary when the words stand before the first statement', () => {
    expect(partsOf(person, 'page', 2)).toEqual([
      { kind: 'person', title: 'A page', href: '/a/', words: 'Its summary.' },
    ]);
  });
});

describe('holdsAll', () => {
  test('accepts other forms of a word', () => expect(holdsAll(person, 'directors')).toBe(true));
  test('refuses a page that holds only the beginning of a word', () => {
    expect(holdsAll(person, 'ferroconcrete')).toBe(false);
  });
});

describe('highlighted', () => {
  test('finds a number that was typed without its commas', () => {
    const hits = highlighted('some 30,000 troops', '30000 troops').filter(({ hit }) => hit);
    expect(hits.map(({ text }) => text)).toEqual(['30', '000', 'troops']);
  });
  test('marks the words of the query and gives back every letter', () => {
    const pieces = highlighted('The ferries, late.', 'FERRY');
    expect(pieces.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['ferries']);
    expect(pieces.map(({ text }) => text).join('')).toBe('The ferries, late.');
  });
});
