import { expect, test } from 'vitest';
import { compact, foldedWords } from './searched.ts';

test.each([
  ['Su-35 «Žukov»', ['su', '35', 'zukov']],
  ['Łódź, Øresund', ['lodz', 'oresund']],
  ['Əliyev', ['aliyev']],
  ['Għarb', ['gharb']],
  ['Qurʿan Mukačʼevo', ['quran', 'mukacevo']],
  ['Київ', ['киів']],
  ['plain words', ['plain', 'words']],
  ['…', []],
])('“%s” is folded to the words %j', (text, words) => {
  expect(foldedWords(text)).toEqual(words);
});

test('a designation is one string however it is written', () => {
  expect(new Set(['SU 35', 'Su-35', 'su35'].map(compact))).toEqual(new Set(['su35']));
});
