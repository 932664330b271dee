import { describe, expect, test } from 'vitest';
import { notesOf } from './backlinks.ts';
import { PageSources } from './cite.ts';
import { entity, libraryOf, source } from './fixtures/pages.ts';
import type { Entity } from './library.ts';
import { relationsOf } from './relations.ts';

const report = source('report', 'A first passage.', 'Quoted words stand here.');
const cite = 'cite: [{ source: report, quote: Quoted words }]';
const board = entity('organisation', 'board', 'Harbour Board');
const ada = (front: string, prose = '') => entity('person', 'ada', 'Ada Merin', front, prose);
const bo = (front: string) => entity('person', 'bo', 'Bo Lind', front);

function relations(id: string, pages: Entity[], sources = new PageSources()) {
  const library = libraryOf(report, ...pages);
  const page = { library, entity: library.entity(id), sources };
  return relationsOf(page, notesOf(library).get(id) ?? []);
}
const told = (id: string, ...pages: Entity[]) =>
  relations(id, pages).told.map(({ direction, relation, to }) => `${direction}: ${relation} ${to.id}`);

describe('relationsOf', () => {
  test('tells a claim on both pages, from each side', () => {
    const pages = [board, ada(`claims: [{ property: role, value: head, object: board, ${cite} }]`)];
    expect(told('ada', ...pages)).toEqual(['out: office board']);
    expect(told('board', ...pages)).toEqual(['in: office held by ada']);
  });
  test('brings the sentence, the statement and the passage', () => {
    const claims = `claims: [{ property: role, value: head, object: board, asOf: 2031-05, modality: alleged, ${cite} }]`;
    const [relation] = relations('board', [board, ada(claims)]).told;
    expect(relation).toMatchObject({
      sentence: 'Head of Harbour Board, alleged.',
      href: '/people/ada/#s1',
      modality: 'alleged',
      time: 'as of May 2031',
      evidence: { mark: 'p2', source: 'The report' },
    });
  });
  test('marks the passage as the page does, where the page has numbered its source', () => {
    const sources = new PageSources();
    const [passage] = report.passages;
    if (passage) sources.cite(report, passage);
    const pages = [board, ada(`claims: [{ property: role, value: head, object: board, ${cite} }]`)];
    expect(relations('board', pages, sources).told[0]?.evidence?.mark).toBe('1:2');
  });
  test('tells once what both call the same', () => {
    const met = (id: string) => `claims: [{ property: met, object: ${id}, ${cite} }]`;
    expect(relations('ada', [ada(met('bo')), bo(met('ada'))]).told).toMatchObject([
      { relation: 'met', more: 1 },
    ]);
  });
  test('puts the closest first, what is merely spoken of behind', () => {
    const claims = `claims:
  - { property: said, text: So., by: ada, about: [bo], ${cite} }
  - { property: role, value: head, object: board, ${cite} }`;
    expect(told('ada', board, bo(''), ada(claims))).toEqual(['out: office board', 'out: spoke of bo']);
  });
  test('gives the sentence of prose only where no claim connects the two', () => {
    const pages = [board, ada('', 'She left the Harbour Board in May. Then she slept.')];
    expect(relations('board', pages).told[0]?.sentence).toBe('She left the Harbour Board in May.');
    const claimed = entity(
      'organisation',
      'board',
      'Harbour Board',
      `claims: [{ property: includes, object: ada, ${cite} }]`,
    );
    expect(told('board', claimed, ada('', 'She left the Harbour Board.'))).toEqual(['out: includes ada']);
  });
  test('tells the closest, names some more and counts the rest', () => {
    const many = Array.from({ length: 70 }, (_, at) =>
      entity(
        'person',
        `p${at}`,
        `Person ${at} A`,
        `claims: [{ property: role, value: clerk, object: board, ${cite} }]`,
      ),
    );
    const found = relations('board', [board, ...many]);
    expect([found.told.length, found.named.length, found.more]).toEqual([16, 40, 14]);
  });
});
