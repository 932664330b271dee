import { describe, expect, test } from 'vitest';
import type { Conversion } from '../src/convert/convert.ts';
import { NOTHING } from '../src/convert/propose/report.ts';
import { doubtLines } from './convert-doubts.ts';

type Report = Conversion['reports'][number];

const lines = (...reports: Partial<Report>[]) =>
  doubtLines({ reports: reports.map((report) => ({ ...NOTHING, state: 'new', ...report })) }, [
    'a.txt',
    'b.txt',
    'c.txt',
    'd.txt',
  ]);
const field: Report['named'][number] = {
  page: 'people/field.mdx',
  name: 'Field',
  isNew: true,
  review: 'uncertain',
  rule: 'tagger',
  confidence: 0.618,
  reason: 'read as person',
};
const mention: Report['ambiguous'][number]['mentions'][number] = {
  passage: 0,
  start: 0,
  end: 10,
  surface: 'Washington',
  kind: 'place',
  finder: 'gazetteer',
  confidence: 1,
  reason: 'name of several pages',
};

describe('the doubts of a conversion', () => {
  test('are not mentioned when there are none', () => expect(lines({})).toEqual([]));
  test('name what is uncertain with its rule, confidence and reason, and what to do', () => {
    const claim = {
      ...field,
      property: 'role',
      quote: 'chief of the board',
      rule: 'person, post',
      confidence: 0.65,
    };
    expect(lines({ named: [field], proposed: [claim] })).toEqual([
      '',
      expect.stringMatching(/^Uncertain: .*delete the line `review: uncertain`; when wrong, delete/),
      '  people/field.mdx: the page itself, 0.62 by tagger: read as person (a.txt)',
      '  people/field.mdx: role “chief of the board”, 0.65 by person, post: read as person (a.txt)',
    ]);
  });
  test('leave out pages of which nobody doubts, or that were there before', () => {
    const { review: _, ...sure } = field;
    expect(lines({ named: [sure, { ...field, isNew: false }] })).toEqual([]);
  });
  test('name the pages that an ambiguous name may mean, how sure, why, and the remedy, once for all documents', () => {
    const candidate = (id: string) => ({
      ...{ id, path: `places/${id}.mdx`, name: 'Washington', confidence: 0.5 },
      reasons: ['for: the very name “Washington”'],
    });
    const candidates = [candidate('washington'), candidate('washington-2')];
    const reason = 'several pages may be meant, and the document does not tell which';
    const kind = 'place' as const;
    const ambiguous = [{ surface: 'Washington', kind, mentions: [mention], candidates, reason }];
    expect(lines({ ambiguous }, { ambiguous })[2]?.split('\n')).toEqual([
      '  “Washington” (2 places in a.txt, b.txt): several pages may be meant, and the document does not tell which',
      '      0.50 places/washington.mdx – for: the very name “Washington”',
      '      0.50 places/washington-2.mdx – for: the very name “Washington”',
      expect.stringMatching(
        /^ {6}Add what tells them apart .* to places\/washington.mdx or places\/washington-2.mdx/,
      ),
    ]);
  });
  test('name what was left out once, where it was surest', () => {
    const left = {
      name: 'Din',
      kind: 'place',
      rule: 'tagger',
      confidence: 0.3,
      reason: 'read as place',
    } as const;
    expect(lines({ leftOut: [left] }, { leftOut: [{ ...left, confidence: 0.4 }] }).slice(2)).toEqual([
      '  “Din”, place, 0.40 by tagger: read as place (b.txt, a.txt)',
    ]);
    const everywhere = lines(
      { leftOut: [left] },
      { leftOut: [left] },
      { leftOut: [left] },
      { leftOut: [left] },
    );
    expect(everywhere.at(-1)).toMatch(/ \(a\.txt, b\.txt and 2 more\)$/);
  });
  test('say a remark of several finders once', () => {
    const reason = 'ends in “Post”, only in a headline; read by the tagger, only in a headline; same name';
    expect(lines({ named: [{ ...field, reason }] })[2]).toContain(
      ': ends in “Post”, only in a headline; read by the tagger; same name (a.txt)',
    );
  });
  test('begin with the conflicts, then ambiguous names, what is uncertain, what was left out', () => {
    const left = { name: 'Din', kind: 'place', rule: 'tagger', confidence: 0.3, reason: 'read' } as const;
    const side = (source: string) => ({ value: source, source, quote: source });
    const conflict = {
      ...{ page: 'places/x.mdx', name: 'X', property: 'role' as const },
      positions: [side('a'), side('b')],
    };
    const ambiguous = {
      ...{ surface: 'W', kind: 'place' as const, mentions: [mention] },
      ...{ candidates: [], reason: '' },
    };
    const all = lines({
      ...{ named: [field], leftOut: [left], conflicts: [conflict], ambiguous: [ambiguous] },
    });
    const headings = all.filter((_, at) => all[at - 1] === '').map((line) => line.split(/[,:]/)[0]);
    expect(headings).toEqual(['Conflicts', 'Ambiguous', 'Uncertain', 'Left out']);
    expect(all[2]).toMatch(/^ {2}places\/x\.mdx: role\n {6}a: sources\/a\.mdx, “a”\n {6}b: /);
  });
  test('are cut when there are many, and the rest is counted', () => {
    const named = Array.from({ length: 23 }, () => field);
    expect(lines({ named })).toHaveLength(23);
    expect(lines({ named }).at(-1)).toBe('  … and 3 more; --json has all');
  });
});
