import { expect, test } from 'vitest';
import type { MatchReason, Result } from './answer.ts';
import { bestOf } from './best.ts';

function result(title: string, why: MatchReason, score = 0.8, kind: Result['kind'] = 'person'): Result {
  const href = `/${title}/`;
  return { group: 'name', kind, title, href, words: '', why, reason: '', marks: [], score };
}

const ada = result('ada', 'words');
const report = result('report', 'name', 0.88, 'source');
const none = { names: [], claims: [], found: [] };
const titles = (results: readonly Result[]) => results.map(({ title }) => title);

test('a page about what was typed comes before sources whose titles hold the words', () => {
  expect(titles(bestOf({ ...none, names: [report], found: [ada], about: [ada] }))).toEqual(['ada', 'report']);
});

test('a source whose whole title was typed comes first', () => {
  const whole = { ...report, score: 0.97 };
  expect(titles(bestOf({ ...none, names: [whole], found: [ada], about: [ada] }))).toEqual(['report', 'ada']);
});

test('names that are only like known words come after what holds them', () => {
  const like = result('adda', 'spelling');
  const found = ['one', 'two', 'three'].map((title) => result(title, 'words'));
  const shown = ['one', 'two', 'adda', 'three'];
  expect(titles(bestOf({ ...none, names: [like], found, isKnown: true }))).toEqual(shown);
  expect(titles(bestOf({ ...none, names: [like], found }))).toEqual(['adda', 'one', 'two', 'three']);
});

test('what holds only some words comes last', () => {
  const part = result('part', 'some-words');
  expect(titles(bestOf({ ...none, names: [report], found: [part, ada] }))).toEqual(['report', 'ada', 'part']);
});
