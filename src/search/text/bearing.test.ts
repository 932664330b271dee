import { describe, expect, test } from 'vitest';
import { bearingOf } from './bearing.ts';
import type { TextPage } from './full-text.ts';

const words =
  'Ada Merin. Director General of the Harbour Board. Said that ferries are late. “The ferries, she said.”';
const names = 'A. Merin · The Captain.';
const at = (word: string) => `${words} ${names}`.split(' ').indexOf(word);

function page(kind = 'person'): TextPage {
  return {
    url: '/people/ada-merin/',
    content: `${words} ${names}`,
    meta: { title: 'Ada Merin', kind, summary: 'Director General of the Harbour Board.' },
    anchors: [
      { id: 's1', location: at('Said') },
      { id: 'e-s1', location: at('“The') },
      { id: 'other-names', location: at('A.') },
    ],
    locations: [],
  };
}

const bearing = (typed: string, lacking: string[] = [], kind?: string) =>
  bearingOf(
    page(kind),
    typed.split(' ').map((word) => [word]),
    lacking,
  );

describe('a page is about', () => {
  test.each(['director general', 'merin director', 'directors harbour'])('whom “%s” describes', (typed) =>
    expect(bearing(typed).about).toBe('description'),
  );
  test('whom abbreviations describe', () =>
    expect(bearing('harbour', ['dir', 'gen']).about).toBe('description'));
  test('whom most of the words name, when the rest stands on it', () =>
    expect(bearing('captain the late').about).toBe('name'));
  test('a person however she is addressed', () => {
    expect(bearing('merin ada', ['amb']).about).toBe('name');
    expect(bearing('merin ada', ['zzyzx']).about).toBeUndefined();
  });
  test('nothing, when it is a source or only one word was typed', () => {
    expect(bearing('director general', [], 'source').about).toBeUndefined();
    expect(bearing('director').about).toBeUndefined();
  });
  test('no minister who is typed for a ministry', () => {
    expect(bearing('director generator').about).toBeUndefined();
  });
});

test('words stand together in a statement, or only in what is quoted for it', () => {
  expect(bearing('ferries late').together).toBe('own');
  expect(bearing('late she').together).toBe('quoted');
  expect(bearing('late captain').together).toBeUndefined();
});

test('another form of a word is not the word that was typed', () => {
  expect(bearing('ferries late').isLiteral).toBe(true);
  expect(bearing('ferrying late').isLiteral).toBe(false);
});
