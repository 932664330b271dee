import { expect, test } from 'vitest';
import { usesOf } from './evidence.ts';
import { entity, libraryOf, source } from './fixtures/pages.ts';
import { namingsOf } from './namings.ts';
import { unusedPassages } from './unused-passages.ts';

const board = entity('organisation', 'board', 'Harbour Board', 'aliases: [HB]');

function unused(...sources: ReturnType<typeof source>[]) {
  const library = libraryOf(board, ...sources);
  return unusedPassages(library, namingsOf(library, usesOf(library)).get('board'));
}

test('unused passages come with the sentence in which the name stands, as it is written there', () => {
  const { sources, count } = unused(source('a', 'It rained. The HB slept. So did we.'));
  const [{ passages = [] } = {}] = sources;
  expect(count).toBe(1);
  expect(passages.map(({ before, name, after }) => before + name.toLowerCase() + after)).toEqual([
    'The hb slept.',
  ]);
});
test('unused passages lead to the passage and tell their source', () => {
  const [found] = unused(source('a', 'The HB slept.', 'The HB woke.')).sources;
  expect([found?.source.name, found?.facts, found?.passages.length]).toEqual(['The a', 'Document', 2]);
  expect(found?.passages[0]?.href).toMatch(/^\/sources\/a\/#p-/);
});
test('there are none of an entity that no source names', () => {
  expect(unused(source('a', 'Nothing.'))).toEqual({ sources: [], count: 0 });
});
