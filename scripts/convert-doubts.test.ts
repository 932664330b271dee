import { describe, expect, test } from 'vitest';
import type { Conversion } from '../src/convert/convert.ts';
import { doubtLines } from './convert-doubts.ts';

type Report = Conversion['reports'][number];

const NOTHING: Report = {
  ...{ state: 'new', claims: 0, unquotable: 0, changed: [], gone: [] },
  ...{ ambiguous: [], named: [], proposed: [], leftOut: [] },
};
const lines = (...reports: Partial<Report>[]) =>
  doubtLines({ changes: [], pages: [], reports: reports.map((report) => ({ ...NOTHING, ...report })) });
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
      '  people/field.mdx: the page itself, 0.62 by tagger: read as person',
      '  people/field.mdx: role “chief of the board”, 0.65 by person, post: read as person',
    ]);
  });
  test('leave out pages of which nobody doubts, or that were there before', () => {
    const { review: _, ...sure } = field;
    expect(lines({ named: [sure, { ...field, isNew: false }] })).toEqual([]);
  });
  test('name the pages that an ambiguous name may mean, once for all documents', () => {
    const ambiguous = [
      { surface: 'Washington', mentions: [mention], candidates: ['washington', 'george-washington'] },
    ];
    expect(lines({ ambiguous }, { ambiguous })[2]).toBe(
      '  “Washington” may mean george-washington or washington (2 places)',
    );
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
      '  “Din”, place, 0.40 by tagger: read as place',
    ]);
  });
  test('are cut when there are many, and the rest is counted', () => {
    const named = Array.from({ length: 23 }, () => field);
    expect(lines({ named })).toHaveLength(23);
    expect(lines({ named }).at(-1)).toBe('  … and 3 more, all with --json');
  });
});
