import { describe, expect, test } from 'vitest';
import { printLines } from './convert-print.ts';

type Page = Parameters<typeof printLines>[0]['pages'][number];

const page = (path: string, isNew: boolean): Page => ({
  ...{ path, isNew, claims: 1, citations: 0, names: 0, passages: 0, corrected: 0, uncertain: 0 },
});
const printed = (pages: Page[]) => printLines({ pages, reports: [], changes: [] }, []).split('\n');

describe('the lines of a conversion', () => {
  test('are one for each page, then the totals: what counts nothing is left out, except the four that are asked for', () => {
    expect(printed([page('people/ann.mdx', true)])).toEqual([
      'people/ann.mdx: new, 1 claim',
      '',
      'documents           0',
      'pages new           1',
      'pages changed       0',
      'claims              0',
      '',
    ]);
  });
  test('stand for every page of many, too, which are then counted by kind', () => {
    const people = Array.from({ length: 39 }, (_, at) => page(`people/p${at}.mdx`, at > 2));
    const few = printed([...people, page('places/x.mdx', true)]);
    const many = printed([...people, page('places/x.mdx', true), page('places/y.mdx', true)]);
    expect(few.join('\n')).not.toContain('\npeople: ');
    expect(many.filter((line) => /^\w+\/\w+\.mdx: /.test(line))).toHaveLength(41);
    expect(many.slice(41, 45)).toEqual(['', 'people: 36 new, 3 changed', 'places: 2 new', '']);
  });
});
