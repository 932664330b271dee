import { describe, expect, test } from 'vitest';
import { PageSources } from './cite.ts';
import { entity, libraryOf, source } from './fixtures/pages.ts';
import { ledger, statementsOf } from './ledger.ts';

const cite = 'cite: [{ source: report, quote: Quoted words }]';
const report = source('report', 'Quoted words stand here.');
const board = entity('organisation', 'board', 'Harbour Board');

function sectionsOf(claims: string) {
  const person = entity('person', 'ada', 'Ada Merin', `claims:\n${claims}`);
  const context = { library: libraryOf(report, board, person), entity: person, sources: new PageSources() };
  return ledger(context, statementsOf(person));
}

describe('ledger', () => {
  test('puts roles before statements, whatever the order in the file', () => {
    const sections = sectionsOf(`
  - { property: said, text: Said so., by: ada, ${cite} }
  - { property: role, value: director, object: board, ${cite} }`);
    expect(sections.map(({ id, claims }) => [id, ...claims.map(({ number }) => number)])).toEqual([
      ['roles', 1],
      ['statements', 2],
    ]);
  });
  test('keeps the order of the file within a property', () => {
    const [section] = sectionsOf(`
  - { property: said, text: Second in time., ${cite} }
  - { property: said, text: First in time., ${cite} }`);
    expect(section?.claims.map(({ text }) => text)).toEqual(['Second in time.', 'First in time.']);
  });
  test('links a name once a section', () => {
    const [section] = sectionsOf(`
  - { property: said, text: Praised the Harbour Board., ${cite} }
  - { property: said, text: Left the Harbour Board., ${cite} }`);
    expect(section?.claims.map(({ html }) => html.includes('<a '))).toEqual([true, false]);
  });
  test('links what a relation leads to, even when it was named before', () => {
    const [section] = sectionsOf(`
  - { property: role, value: director, object: board, ${cite} }
  - { property: role, value: clerk, object: board, ${cite} }`);
    expect(section?.claims.every(({ html }) => html.includes('href="/organisations/board/"'))).toBe(true);
  });
  test('escapes what looks like HTML in the words of a claim', () => {
    const [section] = sectionsOf(`  - { property: said, text: "Said <b>so</b> & left.", ${cite} }`);
    expect(section?.claims[0]?.html).toBe('Said &lt;b&gt;so&lt;/b&gt; &amp; left.');
  });
  test('tells how the words reached the source', () => {
    const [section] = sectionsOf(`
  - { property: said, text: One., voice: direct, ${cite} }
  - { property: said, text: Two., voice: reported, ${cite} }
  - { property: said, text: Three., by: ada, ${cite} }
  - { property: said, text: Four., ${cite} }`);
    expect(section?.claims.map(({ voice }) => voice)).toEqual([
      'direct quote',
      'reported speech',
      'attributed in the source',
      'the source’s own words',
    ]);
  });
  test('tells what the program doubted from what nobody has read yet', () => {
    const [section] = sectionsOf(`
  - { property: said, text: One., review: uncertain, ${cite} }
  - { property: said, text: Two., review: unread, ${cite} }
  - { property: said, text: Three., review: accepted, ${cite} }
  - { property: said, text: Four., ${cite} }`);
    expect(section?.claims.map(({ doubt }) => doubt)).toEqual(['uncertain', 'unread', undefined, undefined]);
  });
});
