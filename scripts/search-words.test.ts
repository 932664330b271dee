import { describe, expect, test } from 'vitest';
import type { Answer, Result } from '../src/search/plan/answer.ts';
import { plainStyle, searchLines } from './search-words.ts';

const result: Result = {
  group: 'claim',
  kind: 'event',
  title: 'Night watch',
  href: '/events/night-watch/#s2',
  place: 'statement 2',
  words: 'About 300 boats sailed.',
  why: 'field',
  reason: 'boats > 200',
  marks: ['boats'],
  score: 1,
};
const nothing: Answer = {
  query: { text: 'boats', words: [], phrases: [], without: [], fields: [], mistakes: [] },
  stage: 'whole',
  ...{ names: [], claims: [], passages: [], pages: [], best: [], didYouMean: [], corrected: [], leftOut: [] },
  ...{ facets: [], ambiguous: [], mistakes: [], total: 0, more: false, partial: 0 },
};
const lines = (answer: Partial<Answer>, limit = 5) =>
  searchLines({ ...nothing, ...answer }, limit, plainStyle);

describe('searchLines', () => {
  test('tell of each result the place, the words, the doubt, the address and why', () => {
    const claims = [{ ...result, doubt: 'It says “about 300”, which may be otherwise.' }];
    expect(lines({ claims, total: 1 })).toEqual([
      'Statements:',
      '  Night watch, statement 2  Event',
      '    About 300 boats sailed.',
      '    It says “about 300”, which may be otherwise.',
      '    /events/night-watch/#s2  boats > 200',
      '',
      '1 found.',
    ]);
  });
  test('tell what a source says, unless it was told already, who says so and where it is written', () => {
    const rests = { by: 'Ada Merin', source: 'Gazette, 2031-05-03', quotation: '“Some 300 boats sailed.”' };
    expect(lines({ claims: [{ ...result, ...rests }] }).slice(2, 5)).toEqual([
      '    About 300 boats sailed.',
      '    “Some 300 boats sailed.”',
      '    Ada Merin, in Gazette, 2031-05-03',
    ]);
    const same = { ...rests, quotation: 'About 300 boats sailed.' };
    expect(lines({ claims: [{ ...result, ...same }] })[3]).toBe('    Ada Merin, in Gazette, 2031-05-03');
  });
  test('begin with the card of the page that was named', () => {
    const facts = ['Office: Keeper'];
    const card = {
      ...result,
      id: 'x',
      title: 'Ada Merin',
      kind: 'person' as const,
      summary: 'Keeper.',
      facts,
    };
    expect(lines({ card, total: 1 }).slice(0, 3)).toEqual([
      'Ada Merin  Person',
      '  Keeper.',
      '  Office: Keeper',
    ]);
  });
  test('show so many of each sort, and how to see the others', () => {
    const claims = Array.from({ length: 7 }, () => result);
    expect(lines({ claims, total: 7 }, 2)).toContain('  … and 5 more: --limit 7 shows them');
  });
  test('say what was changed, left out and not understood, and what else was meant', () => {
    const told = lines({
      mistakes: ['There is no field “colour”.'],
      corrected: [{ from: 'hrabour', to: 'harbour' }],
      leftOut: ['xyzzy'],
      absent: { words: ['xyzzy'], namedIn: 2, more: true },
      ambiguous: [{ field: 'by:smith', choices: [{ query: 'by:ann-smith', title: 'Ann Smith' }] }],
      didYouMean: [{ query: 'Alder', title: 'Port Alder', kind: 'place', href: '/places/port-alder/' }],
      ...{ total: 9, more: true, partial: 4 },
    });
    expect(told).toEqual([
      'There is no field “colour”.',
      'Searched for “harbour” instead of “hrabour”.',
      'Found without “xyzzy”.',
      'No page holds “xyzzy”.',
      'No page has this name, but at least 2 sources name it.',
      '',
      '“by:smith” may be:',
      '  by:ann-smith (Ann Smith)',
      'Did you mean:',
      '  Alder (Port Alder)  Place  /places/port-alder/',
      '',
      'At least 9 found, 4 of them with only some of the words.',
    ]);
  });
  test('say what was changed before what was found', () => {
    const told = lines({ corrected: [{ from: 'baots', to: 'boats' }], claims: [result], total: 1 });
    expect(told.slice(0, 3)).toEqual(['Searched for “boats” instead of “baots”.', '', 'Statements:']);
  });
  test('do not say a title twice', () => {
    const names = [{ ...result, group: 'name' as const, words: '', reason: 'Spelling: Night watch' }];
    expect(lines({ names, total: 1 })).toContain('    /events/night-watch/#s2  Spelling');
  });
  test('say so when there is nothing, and when nothing could be', () => {
    expect(lines({})).toEqual(['Nothing found.']);
    expect(lines({ query: { ...nothing.query, text: '?!' } })).toEqual([
      'Nothing found: there are no letters or digits in “?!”.',
    ]);
  });
  test('set words that matched apart where the terminal can', () => {
    const style = { strong: (words: string) => `*${words}*`, faint: (words: string) => words };
    const told = searchLines({ ...nothing, claims: [result], total: 1 }, 5, style);
    expect(told).toContain('    About 300 *boats* sailed.');
  });
});
