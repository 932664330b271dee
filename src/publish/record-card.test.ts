import { describe, expect, test } from 'vitest';
import { notesOf } from './backlinks.ts';
import { PageSources } from './cite.ts';
import { entity, libraryOf, source } from './fixtures/pages.ts';
import { statementsOf } from './ledger.ts';
import { recordCard } from './record-card.ts';

const pages = [
  source('report', 'Ada Merin is the director.', 'The board’s director spoke.'),
  entity('organisation', 'board', 'Harbour Board'),
];
const from = (quote: string) => `cite: [{ source: report, quote: ${quote} }]`;

function rows(...claims: string[]) {
  const person = entity('person', 'ada', 'Ada Merin', `claims: [${claims.join(', ')}]`);
  return recordCard(
    { library: libraryOf(...pages, person), entity: person, sources: new PageSources() },
    statementsOf(person),
  );
}

function card(...claims: string[]) {
  return Object.fromEntries(rows(...claims).map(({ label, items }) => [label, items]));
}

describe('recordCard', () => {
  test('shows what nobody has said as a gap, where it matters', () => {
    expect(card()).toEqual({ Office: [], Nationality: [] });
  });
  test('shows one fact of two sources once, with both citations', () => {
    const { Office } = card(
      `{ property: role, value: director, object: board, ${from('is the director')} }`,
      `{ property: role, value: Director, object: board, ${from('director spoke')} }`,
    );
    expect(Office?.map(({ citations }) => citations.map(({ mark }) => mark))).toEqual([['1:1', '1:2']]);
  });
  test('shows facts that differ side by side', () => {
    const { Office } = card(
      `{ property: role, value: director, ${from('is the director')} }`,
      `{ property: role, value: clerk, ${from('director spoke')} }`,
    );
    expect(Office?.map(({ html }) => html)).toEqual(['Director', 'Clerk']);
  });
  test('says how sure the speaker is, and who it is', () => {
    const { Office } = card(
      `{ property: role, value: director, by: board, modality: alleged, ${from('is the director')} }`,
    );
    expect(Office?.map(({ modality, by }) => [modality, by?.name])).toEqual([['alleged', 'Harbour Board']]);
  });
  test('says that nobody told since when, unless somebody did', () => {
    const role = `property: role, value: director, ${from('is the director')}`;
    expect(card(`{ ${role} }`)['In office since']).toEqual([]);
    expect(card(`{ ${role}, from: 2030-05 }`)['In office since']).toBeUndefined();
  });
  test('shows what is held before what was held', () => {
    const { Office } = card(
      `{ property: role, value: clerk, to: '2029', ${from('director spoke')} }`,
      `{ property: role, value: director, from: '2029', ${from('is the director')} }`,
    );
    expect(Office?.map(({ html, time }) => [html, time])).toEqual([
      ['Director', 'since 2029'],
      ['Clerk', 'until 2029'],
    ]);
  });
  test('tells the first of many, and where the others are', () => {
    const [row] = rows(
      ...[1, 2, 3, 4, 5, 6].map((at) => `{ property: role, value: clerk ${at}, ${from('director spoke')} }`),
    );
    expect([row?.items.length, row?.more]).toEqual([4, { count: 2, href: '#roles' }]);
  });
  test('takes from the pages of others what concerns this one', () => {
    const ada = entity(
      'person',
      'ada',
      'Ada Merin',
      `claims: [{ property: role, value: director, object: board, asOf: '2031', ${from('is the director')} }]`,
    );
    const library = libraryOf(...pages, ada);
    const page = { library, entity: library.entity('board'), sources: new PageSources() };
    const offices = recordCard(page, [], notesOf(library).get('board')).find(
      ({ label }) => label === 'Offices',
    );
    expect(offices?.items).toMatchObject([{ time: 'as of 2031', citations: [{ mark: '1:1' }] }]);
    expect(offices?.items[0]?.html).toMatch(/^Director, <a .*>Ada Merin<\/a>$/);
  });
});
