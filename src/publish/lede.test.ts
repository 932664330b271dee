import { describe, expect, test } from 'vitest';
import { PageSources } from './cite.ts';
import { entity, libraryOf, source } from './fixtures/pages.ts';
import { ledeHtml } from './lede.ts';
import { ledger, statementsOf } from './ledger.ts';

const report = source('report', 'Ada Merin heads the Harbour Board.', 'Ada Merin, engineer. 30 ships came.');
const board = entity('organisation', 'board', 'Harbour Board');
const head = 'property: role, value: head, object: board';
const first = 'cite: [{ source: report, quote: heads }]';
const second = 'cite: [{ source: report, quote: engineer }]';

/** The lede as words, each mark in brackets and each linked name in braces. */
function lede(summary: string, ...claims: string[]) {
  const list = claims.map((claim) => `\n  - { ${claim} }`).join('');
  const ada = entity('person', 'ada', 'Ada Merin', `summary: ${summary}\nclaims:${list || ' []'}`);
  const library = libraryOf(report, board, ada);
  const statements = statementsOf(ada);
  const views = ledger({ library, entity: ada, sources: new PageSources() }, statements);
  const html = ledeHtml(
    library,
    ada,
    statements,
    views.flatMap((section) => section.claims),
  );
  return html
    .replace(/<a class="cite"[^>]*>([^<]*)<\/a>/g, '[$1]')
    .replace(/<a class="name"[^>]*>([^<]*)<\/a>/g, '{$1}');
}

describe('ledeHtml', () => {
  test('links names and marks nothing that no statement says', () => {
    expect(lede('Runs the Harbour Board & its boats.')).toBe('Runs the {Harbour Board} &amp; its boats.');
    expect(lede('Runs the Harbour Board.', `${head}, ${first}`)).toBe('Runs the {Harbour Board}.');
  });
  test('marks an office after that of which it is one, and the full stop', () => {
    expect(lede('Head of the Harbour Board.', `${head}, ${first}`)).toBe('Head of the {Harbour Board}.[1:1]');
    expect(lede('Head of the Harbour Board, since May.', `${head}, ${first}`)).toBe(
      'Head of the {Harbour Board}[1:1], since May.',
    );
    expect(lede('Harbour Board head in May.', `${head}, ${first}`)).toBe('{Harbour Board} head[1:1] in May.');
  });
  test('asks for whole words, and for the other entity of the statement', () => {
    expect(lede('Headmaster of the Harbour Board.', `${head}, ${first}`)).not.toContain('[');
    expect(lede('Head of the school.', `${head}, ${first}`)).not.toContain('[');
  });
  test('leaves out what is denied, expected or not sure', () => {
    for (const more of ['modality: denied', 'modality: expected', 'review: uncertain'])
      expect(lede('Head of the Harbour Board.', `${head}, ${more}, ${first}`)).not.toContain('[');
  });
  test('shows a passage once, and two marks at most', () => {
    const third = 'cite: [{ source: report, quote: Ada Merin heads }]';
    expect(
      lede('Head of the Harbour Board.', `${head}, ${first}`, `${head}, ${third}`, `${head}, ${second}`),
    ).toBe('Head of the {Harbour Board}.[1:1][1:2]');
  });
  test('takes no year for a proof', () => {
    expect(lede('Born in 1990.', `property: quantity, value: 1990, ${second}`)).toBe('Born in 1990.');
  });
});
