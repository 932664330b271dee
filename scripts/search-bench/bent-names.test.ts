import { expect, test } from 'vitest';
import { type Bend, bentNames } from './bent-names.ts';
import { chance } from './chance.ts';
import { otherEnglish } from './english-queries.ts';
import { smallCollection } from './fixture.ts';

const bends: Record<string, Bend> = bentNames;
const bent = (kind: keyof typeof bentNames, text: string) =>
  bends[kind]?.({ text, kind: 'title' }, chance(3), smallCollection());

test('a name is bent in its order, its spaces and its numbers', () => {
  expect(bent('word-order', 'Lloyd J. Austin')).toBe('j austin lloyd');
  expect(bent('run-together', 'Black Sea')).toBe('blacksea');
  expect(bent('torn-apart', 'Kaliningrad')?.replace(' ', '')).toBe('kaliningrad');
  expect(bent('number-word', '4th Movement')).toBe('fourth movement');
  expect(bent('number-word', 'Third Army')).toBe('3rd army');
  expect(bent('question', 'NATO')).toMatch(/ nato$/);
});

test('a name that cannot be bent so is left out', () => {
  expect(bent('word-order', 'NATO')).toBeUndefined();
  expect(bent('run-together', 'Su-35 jets')).toBeUndefined();
  expect(bent('torn-apart', 'Black Sea')).toBeUndefined();
  expect(bent('number-word', 'Black Sea')).toBeUndefined();
});

test('a word has another spelling on the other side of the ocean, or none', () => {
  expect(['defence', 'centers', 'mechanised', 'armored'].map(otherEnglish)).toEqual([
    'defense',
    'centres',
    'mechanized',
    'armoured',
  ]);
  expect(otherEnglish('harpoon')).toBeUndefined();
});
