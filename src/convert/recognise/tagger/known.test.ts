import { expect, test } from 'vitest';
import { knownPartsOf, knownWordsIn } from './known.ts';
import { tokenise } from './token.ts';

const tokens = tokenise('The Harbour Board met.');

test('a known name is told by its words', () => {
  expect(knownWordsIn(tokens, [{ start: 4, end: 17, class: 'organisation' }])).toEqual([
    { from: 1, to: 3, class: 'organisation' },
  ]);
});
test('a known name that cuts a word or lies in another sentence is left out', () => {
  expect(knownWordsIn(tokens, [{ start: 4, end: 9, class: 'place' }])).toEqual([]);
  expect(knownWordsIn(tokens.slice(0, 2), [{ start: 4, end: 17, class: 'organisation' }])).toEqual([]);
});
test('words of a known name of several words are told for the whole document', () => {
  const sentences = [
    { words: ['Ada', 'of', 'Merin', 'left'], known: [{ from: 0, to: 3, class: 'person' as const }] },
    { words: ['Merin', 'stayed'], known: [] },
    { words: ['Oslo'], known: [{ from: 0, to: 1, class: 'place' as const }] },
  ];
  expect([...knownPartsOf(sentences).keys()]).toEqual(['Ada', 'Merin']);
});
