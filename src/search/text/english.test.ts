import { expect, test } from 'vitest';
import { otherEnglish } from './english.ts';

test.each([
  ['defence', 'defense'],
  ['center', 'centre'],
  ['mechanised', 'mechanized'],
  ['organization', 'organisation'],
  ['harbors', 'harbours'],
  ['armoured', 'armored'],
  ['programmes', 'programs'],
  ['travelled', 'traveled'],
  ['grey', 'gray'],
])('“%s” is spelled “%s” elsewhere', (word, other) => {
  expect(otherEnglish(word)).toContain(other);
  expect(otherEnglish(other)).toContain(word);
});

test.each(['filed', 'called', 'order', 'belarus', 'water'])('“%s” is spelled so everywhere', (word) => {
  expect(otherEnglish(word)).toEqual([]);
});
