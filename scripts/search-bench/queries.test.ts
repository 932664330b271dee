import { describe, expect, test } from 'vitest';
import { foldedWords } from '../../src/text/searched.ts';
import { chance } from './chance.ts';
import { smallCollection } from './fixture.ts';
import { exactQueries, nameQueries } from './name-queries.ts';
import { makeQueries } from './queries.ts';
import { isUnseen, type Query, queryKinds, typed } from './query.ts';
import { pagesWith, phraseQueries } from './text-queries.ts';

const collection = smallCollection();
const queries = makeQueries(collection, 12);
const ofKind = (kind: string): Query[] => queries.filter((query) => query.kind === kind);
const textOf = (href: string): string => collection.pages.find((page) => page.href === href)?.text ?? '';

test('the same content gives the same queries, and every kind but a few', () => {
  expect(makeQueries(smallCollection(), 12)).toEqual(queries);
  expect(queryKinds.filter((kind) => ofKind(kind).length === 0)).toEqual([]);
});

test('half of the queries are kept from sight', () => {
  const unseen = Array.from({ length: 1000 }, (_, at) => ({ kind: 'typo', text: `word ${at}`, right: [] }));
  expect(unseen.filter(isUnseen).length).toBeGreaterThan(430);
  expect(unseen.filter(isUnseen).length).toBeLessThan(570);
});

test('words are typed without capitals, accents and full stops', () => {
  expect(typed('Dimitar Kovačevski, “U.S.” People’s Su-35')).toBe("dimitar kovacevski u s people's su-35");
});

describe('queries for names', () => {
  test('a slip is one letter off or two, and asks for the page of the right name', () => {
    const query = ofKind('typo').find(({ right }) => right.includes('people/anna-berg/'));
    expect(query?.text).not.toBe('anna berg');
    expect(query?.text).toMatch(/^an|berg$/);
  });

  test('a designation is written with and without its hyphen', () => {
    const texts = [1, 2, 3, 4, 5].flatMap((seed) =>
      nameQueries('designation', collection, chance(seed), 5).map(({ text }) => text),
    );
    expect(new Set(texts)).toEqual(new Set(['su35', 'su 35', 'su-35']));
  });

  test('an alias is never the title', () => {
    const alias = ofKind('alias').find(({ text }) => text === 'harbour ministry');
    expect(alias?.right).toEqual(['organisations/harbours/']);
    expect(ofKind('alias').some(({ text }) => text === 'poland')).toBe(false);
  });

  test('a title that longer titles hold asks for the short one', () => {
    const exact = exactQueries(collection, chance(1), 10);
    expect(exact).toEqual([{ kind: 'exact-among-longer', text: 'nato', right: ['organisations/nato/'] }]);
  });

  test('other letters and other Latin spellings ask for the usual name', () => {
    const texts = makeQueries(collection, 100)
      .filter(({ kind }) => kind === 'transliteration')
      .map(({ text, right }) => `${text} ${right[0]}`);
    expect(texts).toContain('владимир путин people/vladimir-putin/');
    expect(texts).toContain('wladimir putin people/vladimir-putin/');
    expect(texts).toContain('tscheljabinsk places/chelyabinsk/');
  });
});

describe('queries for words', () => {
  test('right are the pages that hold every word or its beginning', () => {
    expect(pagesWith(['patriot', 'warsaw'], collection)).toEqual(['sources/notes/']);
    expect(pagesWith(['pola'], collection)).toEqual(['places/poland/', 'sources/notes/']);
    expect(pagesWith(['patriot', 'berlin'], collection)).toEqual([]);
    for (const { text, right } of ofKind('multiword'))
      for (const href of right)
        for (const word of text.split(' ')) expect(textOf(href).toLowerCase()).toContain(word);
  });

  test('a phrase stands in a row on every right page', () => {
    const phrases = phraseQueries(collection, chance(3), 20);
    expect(phrases.length).toBeGreaterThan(5);
    for (const { text, right } of phrases) {
      expect(text).toMatch(/^".+"$/);
      const row = foldedWords(text).join(' ');
      for (const href of right) expect(foldedWords(textOf(href)).join(' ')).toContain(row);
    }
  });

  test('an absent word stands nowhere, alone or among words that do', () => {
    for (const { absent = [], text, right } of [...ofKind('absent'), ...ofKind('absent-among')]) {
      expect(right).toEqual([]);
      expect(text.split(' ')).toEqual(expect.arrayContaining(absent));
      for (const word of absent) expect(collection.frequency.has(word)).toBe(false);
    }
  });
});
