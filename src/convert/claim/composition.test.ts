import { expect, test } from 'vitest';
import { toldOf } from './marked.ts';

const divisions =
  '[[31st Division|organisation:d31]], [[32nd Division|organisation:d32]] and [[33rd Division|organisation:d33]]';

test('every part of a list is part of the whole', () => {
  expect(
    toldOf('part-of', `The [[11th Corps|organisation:corps]] was composed of the ${divisions}.`),
  ).toEqual(['d31 → corps', 'd32 → corps', 'd33 → corps']);
});

test('“The Corps” is the one the text is about', () => {
  const opening = 'The [[11th Corps|organisation:corps]] was a formation.';
  expect(
    toldOf('part-of', `${opening} The Corps consisted of the [[31st Division|organisation:d31]].`),
  ).toEqual(['d31 → corps']);
});

test('what it is not composed of is no part', () => {
  expect(
    toldOf('part-of', `The [[11th Corps|organisation:corps]] was never composed of the ${divisions}.`),
  ).toEqual([]);
});

test('an army division is the level of a division', () => {
  expect(
    toldOf('part-of', '[[31st Division|organisation:a]], [[32nd Army Division|organisation:b]] moved'),
  ).toEqual([]);
});
