import { describe, expect, test } from 'vitest';
import { backlinkView, notesOf } from './backlinks.ts';
import { entity, libraryOf, source } from './fixtures/pages.ts';
import type { Entity } from './library.ts';

const report = source('report', 'A first passage.', 'Quoted words stand here.');
const cite = 'cite: [{ source: report, quote: Quoted words }]';
const board = entity('organisation', 'board', 'Harbour Board');
const ada = (front: string, prose = '') => entity('person', 'ada', 'Ada Merin', front, prose);

function backlinksOf(id: string, ...pages: Entity[]) {
  const library = libraryOf(report, ...pages);
  return (notesOf(library).get(id) ?? []).map((note) => backlinkView(library, note));
}

describe('notesOf', () => {
  test('tells the relation as it is seen from the other side', () => {
    const [link] = backlinksOf(
      'board',
      board,
      ada(`claims: [{ property: role, value: head, object: board, ${cite} }]`),
    );
    expect([link?.from.name, link?.relation, link?.sentence, link?.href]).toEqual([
      'Ada Merin',
      'office held by',
      'Head of Harbour Board.',
      '/people/ada/#s1',
    ]);
  });
  test('carries the citation with the mark that it has on its own page', () => {
    const claims = `claims:
  - { property: role, value: head, cite: [{ source: report, quote: A first passage }] }
  - { property: said, text: So it is., about: [board], ${cite} }`;
    expect(backlinksOf('board', board, ada(claims)).map(({ citation }) => citation?.mark)).toEqual(['1:2']);
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
  test('leads from a passage of a source that names what it does not prove', () => {
    const library = libraryOf(source('gazette', 'Nothing.', 'It rained. The Harbour Board slept.'), board);
    const [link] = (notesOf(library).get('board') ?? []).map((note) => backlinkView(library, note));
    expect([link?.from.kind, link?.sentence]).toEqual(['source', 'The Harbour Board slept.']);
    expect(link?.href).toMatch(/^\/sources\/gazette\/#p-/);
  });
  test('does not list a source that the page itself cites', () => {
    const cited = `claims: [{ property: category, value: board, cite: [{ source: gazette, quote: slept }] }]`;
    const library = libraryOf(
      source('gazette', 'The Harbour Board slept.'),
      entity('organisation', 'board', 'Harbour Board', cited),
    );
    expect(notesOf(library).get('board')).toBeUndefined();
  });
  test('follows a new alias on one page to the others', () => {
    const page = ada('', 'She left the HB.');
    expect(backlinksOf('board', board, page)).toEqual([]);
    expect(
      backlinksOf('board', entity('organisation', 'board', 'Harbour Board', 'aliases: [HB]'), page),
    ).toHaveLength(1);
  });
});
