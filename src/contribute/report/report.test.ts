import { describe, expect, test } from 'vitest';
import { edited, reportOn, SMALL, written } from './fixtures/change.ts';
import type { Report } from './report.ts';
import { summaryOf } from './summary.ts';

const ADA = 'people/ada-berg.mdx';
const PORT = 'organisations/norsund-port.mdx';
const SOURCE = 'sources/opening.mdx';

function claimsIn(report: Report): string[] {
  return report.pages.flatMap(({ path, claims }) =>
    claims.map((claim) => {
      const evidence = claim.evidence.map(
        ({ deed, quote, after, before }) =>
          `${deed} “${written(quote)}” ${(after ?? before)?.standing.verdict}`,
      );
      const fields = claim.fields.map(({ field, change }) => `${field}: ${written(change)}`);
      return [
        `${path} #s${claim.number} ${claim.deed}`,
        written(claim.statement),
        ...fields,
        ...evidence,
      ].join(' | ');
    }),
  );
}

const FOUNDED_TOO = `  - property: founded
    value: 1899
    cite: [{ source: opening, quote: founded in 1899 }]
---`;

describe('a report', () => {
  test('of no change says so', () => {
    const report = reportOn({});
    expect(summaryOf(report)).toEqual({ changed: 'No change to the content.', wrong: '' });
    expect(report.pages).toEqual([]);
  });

  test('of other line ends or comments in a file tells the page, and no claim', () => {
    const report = reportOn({ [ADA]: SMALL[ADA]?.replaceAll('\n', '\r\n') ?? '' });
    expect(report.pages.map(({ path, deed, claims, text }) => [path, deed, claims, text])).toEqual([
      [ADA, 'changed', [], []],
    ]);
  });
});

describe('a status', () => {
  const reviewed = edited(ADA, ['status: draft', 'status: reviewed'])[ADA] ?? '';
  const statusOf = (text: string) =>
    reportOn({ [ADA]: text }, { [ADA]: reviewed }).pages.find(({ path }) => path === ADA)?.status;
  test('that changed is told', () =>
    expect(statusOf(reviewed.replace('reviewed', 'draft'))).toMatchObject({ after: 'draft' }));
  test('that is misspelt is none, and not the one that a page without it has', () =>
    expect(statusOf(reviewed.replace('reviewed', 'reviwed'))).toMatchObject({
      before: 'reviewed',
      after: 'none that is known',
    }));
  test('that stays is not told of a page in which something else is misspelt', () =>
    expect(statusOf(reviewed.replace('summary:', 'sumary:'))).toBeUndefined());
});

describe('claims', () => {
  test('that changed are told word by word, also when their id is another', () => {
    const report = reportOn(edited(ADA, ['value: Harbour Master', 'value: Deputy Harbour Master']));
    expect(claimsIn(report)).toEqual([
      `${ADA} #s1 changed | {+Deputy +}Harbour Master of Norsund Port Authority. | value: {+Deputy +}Harbour Master | same “Ada Berg, Harbour Master of the Norsund Port Authority” found`,
    ]);
  });
  test('that changed in speaker, modality and time are told by name', () => {
    const report = reportOn(
      edited(
        ADA,
        ['by: ada-berg', 'by: norsund-port'],
        ['modality: expected', 'modality: planned\n    when: { text: in May }'],
      ),
    );
    expect(report.pages[0]?.claims[0]?.fields.map(({ field, change }) => [field, written(change)])).toEqual([
      ['by', '[-Ada Berg-]{+Norsund Port Authority+}'],
      ['modality', '[-expected-]{+planned+}'],
      ['when', '{+in May+}'],
    ]);
  });
  test('whose quotation is not in the source any more are told with the words that differ', () => {
    const report = reportOn(
      edited(ADA, ['the new quay would open in May"', 'the new quay will open in May"']),
    );
    expect(claimsIn(report)).toEqual([
      `${ADA} #s2 changed | Expects the new quay to open in May. | changed “the new quay [-would-]{+will+} open in May” missing`,
    ]);
    expect(summaryOf(report).wrong).toBe('Of 1 quotation, 1 not found. 1 new mistake.');
  });
  test('whose quotation stands twice are told', () => {
    const claim = `  - property: quantity
    value: { value: 40, unit: boats }
    cite: [{ source: opening, quote: 40 boats }]
---`;
    const report = reportOn(edited(PORT, ['---\n', '---\n'], ['1901"\n---', `1901"\n${claim}`]));
    expect(claimsIn(report)[0]).toMatch(/ added \| .*40 boats.* \| added “\{\+40 boats\+\}” twice$/);
  });
  test('that went tell whether their words still stand in the source', () => {
    const rest = (SMALL[PORT] ?? '').replace(/claims:[\s\S]*1901"\n/, '');
    const verdict = (source: string) =>
      reportOn({ [PORT]: rest, [SOURCE]: source }).pages.find(({ path }) => path === PORT)?.claims[0]
        ?.evidence[0]?.still?.verdict;
    expect(verdict(SMALL[SOURCE] ?? '')).toBe('found');
    expect(verdict((SMALL[SOURCE] ?? '').replace('founded on 2 April', 'begun on 2 April'))).toBe('missing');
  });
  test('that came and went are told, and one without a citation', () => {
    const report = reportOn(
      edited(
        PORT,
        ['property: founded', 'property: headquarters'],
        ['value: 1901-04-02', 'value: Norsund'],
        ['    cite:\n      - source: opening\n        quote: "founded on 2 April 1901"\n', ''],
      ),
    );
    expect(claimsIn(report)).toEqual([
      `${PORT} #s1 removed | [-Founded on 2 April 1901.-] | removed “[-founded on 2 April 1901-]” found`,
      `${PORT} #s1 added | {+Has its headquarters in Norsund.+}`,
    ]);
    expect(summaryOf(report).wrong).toContain('1 statement without a citation.');
  });
  test('that name a figure or a day which none of their words say are told', () => {
    const report = reportOn(edited(PORT, ['value: 1901-04-02', 'value: 1901-04-03']));
    expect(report.pages[0]?.claims.map(({ unsaid }) => unsaid)).toEqual([['3 April 1901']]);
    expect(summaryOf(report).wrong).toContain('1 statement with a figure or date that is not in the words');
    const same = reportOn(edited(PORT, ['value: 1901-04-02', 'value: 1901-04-02\n    note: Read.']));
    expect(same.pages[0]?.claims.map(({ unsaid }) => unsaid)).toEqual([[]]);
  });
  test('that went to another page are one that moved', () => {
    const [claim = ''] = / {2}- property: said[\s\S]*?in May"\n/.exec(SMALL[ADA] ?? '') ?? [];
    const report = reportOn({
      ...edited(ADA, [claim, '']),
      ...edited(PORT, ['1901"\n', `1901"\n${claim}`]),
    });
    expect(
      report.pages.flatMap(({ path, claims }) => claims.map(({ deed, from }) => [path, deed, from])),
    ).toEqual([[PORT, 'moved', { path: ADA, name: 'Ada Berg' }]]);
  });
  test('that disagree with one that stands are told side by side', () => {
    const report = reportOn(edited(PORT, ['1901"\n---', `1901"\n${FOUNDED_TOO}`]));
    expect(report.disputes).toMatchObject([
      {
        title: 'Founded',
        nature: 'contradiction',
        positions: [
          { value: '2 April 1901', isNew: false },
          { value: '1899', isNew: true },
        ],
      },
    ]);
  });
});

describe('names', () => {
  test('that others bear are told, however they are spelled, with the links they cost', () => {
    const report = reportOn({
      'places/norsund.mdx': '---\nname: Norsund\naliases: [NORSUND Port-Authority]\n---\n',
    });
    expect(report.collisions).toMatchObject([
      {
        name: 'NORSUND Port-Authority',
        as: 'alias',
        bearers: [{ name: 'Norsund Port Authority', as: 'name' }],
        lost: { count: 2, pages: 2 },
      },
    ]);
  });
  test('that went are told with the mentions that lose their link', () => {
    const report = reportOn(edited(PORT, ['name: Norsund Port Authority', 'name: Port of Norsund']));
    const { removed, added } = report.pages[0]?.names ?? { removed: [], added: [] };
    expect([removed[0]?.name, removed[0]?.lost.count, added[0]?.name]).toEqual([
      'Norsund Port Authority',
      2,
      'Port of Norsund',
    ]);
  });
});

describe('sources', () => {
  test('whose text changed tell the passage, and what rests on it', () => {
    const report = reportOn(edited(SOURCE, ['would open in May', 'might open in May']));
    const [page] = report.pages;
    expect(page?.text.map(({ passage, change }) => [passage, written(change)])).toEqual([
      [
        1,
        'Ada Berg, Harbour Master of the Norsund Port Authority, said that the new quay [-would-]{+might+} open in May.',
      ],
    ]);
    expect(page?.rests.map(({ path, number, standing }) => [path, number, standing.verdict])).toEqual([
      [ADA, 2, 'missing'],
      [ADA, 1, 'found'],
    ]);
  });
});

test('decisions about who is who are told by name', () => {
  const report = reportOn({
    'identity.yml': 'notSameAs:\n  - ids: [ada-berg, norsund-port]\n    why: One is a person.\n',
  });
  expect(report.decisions).toEqual([
    {
      deed: 'taken',
      decision: 'not the same as',
      names: ['Ada Berg (ada-berg)', 'Norsund Port Authority (norsund-port)'],
      why: 'One is a person.',
    },
  ]);
});
