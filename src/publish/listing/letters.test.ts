import { describe, expect, test } from 'vitest';
import { letterOf, pagesOf, partHref, partsOf } from './letters.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));

describe('letterOf', () => {
  test('forgets accents, and puts what is no letter under one head', () => {
    expect(['Álvarez', 'zaev', '4th Army', '“Night Eye”'].map((name) => letterOf(name).id)).toEqual([
      'a',
      'z',
      'other',
      'other',
    ]);
  });
  test('gives letters of other scripts an address of plain letters', () => {
    expect(letterOf('Жуков')).toEqual({ id: 'u0416', letter: 'Ж' });
  });
});

describe('partsOf', () => {
  test('makes a page for each letter', () => {
    expect(partsOf(named('Ada', 'Áron', 'Bela')).map(({ id, things }) => [id, things.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
  test('cuts a letter with very many names, and loses none', () => {
    const parts = partsOf(named(...Array.from({ length: 700 }, (_, at) => `A${at}`)));
    expect(parts.map(({ id, things }) => [id, things.length])).toEqual([
      ['a', 300],
      ['a-2', 300],
      ['a-3', 100],
    ]);
  });
});

test('nothing is still one page', () => expect(pagesOf([])).toEqual([[]]));

test('a part has an address that no page of an entity can have', () => {
  expect(partHref('/dossier/', 'person', 'a-2')).toBe('/dossier/letters/people/a-2/');
});
