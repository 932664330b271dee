import { describe, expect, test } from 'vitest';
import { notesOf } from './backlinks.ts';
import { entity, libraryOf, source } from './fixtures/pages.ts';
import type { Entity } from './library.ts';

const report = source('report', 'A first passage.', 'Quoted words stand here.');
const cite = 'cite: [{ source: report, quote: Quoted words }]';
const board = entity('organisation', 'board', 'Harbour Board');
const ada = (front: string, prose = '') => entity('person', 'ada', 'Ada Merin', front, prose);

function backlinksOf(id: string, ...pages: Entity[]) {
  const library = libraryOf(report, ...pages);
  return (notesOf(library).get(id) ?? []).map(({ from, statement, ...note }) => ({
    ...note,
    from: from.id,
    number: statement?.number,
  }));
}

describe('notesOf', () => {
  test('tells the relation as it is seen from the other side', () => {
    const [link] = backlinksOf(
      'board',
      board,
      ada(`claims: [{ property: role, value: head, object: board, ${cite} }]`),
    );
    expect(link).toEqual({ from: 'ada', relation: 'office held by', tie: 'object', number: 1 });
  });
  test('leads from whom a claim is about and who makes it', () => {
    const claims = `claims: [{ property: described, value: late, by: board, ${cite} }]`;
    expect(backlinksOf('board', board, ada(claims)).map(({ relation }) => relation)).toEqual([
      'on the word of',
    ]);
  });
  test('gives the sentence of prose in which a name stands', () => {
    const page = ada('', 'She is old. She left the Harbour Board in May. Then she slept.');
    expect(backlinksOf('board', board, page).map(({ relation, sentence }) => [relation, sentence])).toEqual([
      ['mentions', 'She left the Harbour Board in May.'],
    ]);
  });
  test('does not mention what a claim connects already', () => {
    const page = ada(
      `claims: [{ property: role, value: head, object: board, ${cite} }]`,
      'Head of the Harbour Board.',
    );
    expect(backlinksOf('board', board, page)).toHaveLength(1);
  });
  test('never leads from a page to itself', () => {
    expect(
      backlinksOf('ada', ada(`claims: [{ property: said, by: ada, ${cite} }]`, 'Ada Merin speaks.')),
    ).toEqual([]);
  });
  test('follows a new alias on one page to the others', () => {
    const page = ada('', 'She left the HB.');
    expect(backlinksOf('board', board, page)).toEqual([]);
    expect(
      backlinksOf('board', entity('organisation', 'board', 'Harbour Board', 'aliases: [HB]'), page),
    ).toHaveLength(1);
  });
});
