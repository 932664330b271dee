import { describe, expect, test } from 'vitest';
import { PageSources } from './cite.ts';
import { entity, libraryOf, source } from './fixtures/pages.ts';
import { statementsOf } from './ledger.ts';
import { recordCard } from './record-card.ts';

const pages = [
  source('report', 'Ada Merin is the director.', 'The board’s director spoke.'),
  entity('organisation', 'board', 'Harbour Board'),
];
const from = (quote: string) => `cite: [{ source: report, quote: ${quote} }]`;

function card(...claims: string[]) {
  const person = entity('person', 'ada', 'Ada Merin', `claims: [${claims.join(', ')}]`);
  const rows = recordCard(
    { library: libraryOf(...pages, person), entity: person, sources: new PageSources() },
    statementsOf(person),
  );
  return Object.fromEntries(rows.map(({ label, items }) => [label, items]));
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
});
