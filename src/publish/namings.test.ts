import { describe, expect, test } from 'vitest';
import { usesOf } from './evidence.ts';
import { entity, libraryOf, source } from './fixtures/pages.ts';
import type { Entity, Source } from './library.ts';
import { namingsOf } from './namings.ts';

const board = (front = '') => entity('organisation', 'board', 'Harbour Board', front);

function namings(...pages: (Entity | Source)[]) {
  const library = libraryOf(...pages);
  return namingsOf(library, usesOf(library)).get('board');
}
const numbers = (found: ReturnType<typeof namings>) => found?.unused.map(({ passage }) => passage.number);

describe('namingsOf', () => {
  test('finds the passages that name an entity, each once', () => {
    const report = source('report', 'Nothing.', 'The Harbour Board met the Harbour Board.', 'Harbour Board.');
    expect(numbers(namings(report, board()))).toEqual([2, 3]);
  });
  test('leaves out a passage that its page cites', () => {
    const report = source('report', 'The Harbour Board slept.', 'The Harbour Board woke.');
    const claim = 'claims: [{ property: category, value: b, cite: [{ source: report, quote: slept }] }]';
    expect(numbers(namings(report, board(claim)))).toEqual([2]);
  });
  test('leaves out headings, which state nothing', () => {
    expect(namings(source('report', '## Harbour Board'), board())).toBeUndefined();
  });
  test('takes a name that two bear for neither', () => {
    const other = entity('person', 'other', 'Harbour Board');
    expect(namings(source('report', 'The Harbour Board slept.'), board(), other)).toBeUndefined();
  });
  test('counts what it does not keep', () => {
    const report = source('report', ...Array.from({ length: 20 }, (_, at) => `Harbour Board ${at}.`));
    const found = namings(report, board());
    expect([found?.unused.length, found?.more]).toEqual([12, 8]);
  });
  test('keeps each spelling with the sources that use it', () => {
    const found = namings(
      source('a', 'The HARBOUR Board.'),
      source('b', 'A Harbour Board. A HARBOUR Board. A HARBOUR Board.'),
      board(),
    );
    const spellings = [...(found?.spellings ?? [])].map(([name, list]) => [
      name,
      list.map((one) => one.source.id),
    ]);
    expect(spellings).toEqual([
      ['HARBOUR Board', ['a', 'b']],
      ['Harbour Board', ['b']],
    ]);
  });
});
