import { describe, expect, test } from 'vitest';
import type { Message } from '../model/message.ts';
import { type Format, report } from './report.ts';

const message: Message = {
  path: 'people/x.mdx',
  offset: 100,
  line: 9,
  column: 14,
  rule: 'citation-matches-source',
  reason: 'Unexpected quotation, expected words of `a`. Copy them.',
  severity: 'error',
};

function printed(format: Format, ...messages: Partial<Message>[]): string[] {
  const all = messages.map((part) => ({ ...message, ...part }));
  return report(all, format, { shown: (path) => `content/${path}`, pages: 16 }).split('\n');
}

describe('report', () => {
  test('is a line a mistake, and a count', () => {
    expect(printed('pretty', {}, { severity: 'warning', rule: 'name-is-unique', line: 10 })).toEqual([
      'content/people/x.mdx:9:14: error citation-matches-source Unexpected quotation, expected words of `a`. Copy them.',
      'content/people/x.mdx:10:14: warning name-is-unique Unexpected quotation, expected words of `a`. Copy them.',
      '16 pages: 1 error, 1 warning',
    ]);
  });
  test('counts several', () => {
    expect(printed('pretty', {}, {}).at(-1)).toBe('16 pages: 2 errors, 0 warnings');
  });
  test('says how many a command mends', () => {
    const fix = [{ start: 0, end: 1, text: '' }];
    const last = (...all: Partial<Message>[]) => printed('pretty', ...all).at(-1);
    expect(last({ fix }, {}, { fix })).toBe(
      '16 pages: 3 errors, 0 warnings; npm run check -- --fix mends 2 of them',
    );
    expect(last({ fix })).toBe('16 pages: 1 error, 0 warnings; npm run check -- --fix mends all');
  });
  test('names the command that mends files which are not changed', () => {
    const fixed = { ...message, fix: [{ start: 0, end: 1, text: '' }] };
    const options = { shown: (path: string) => path, pages: 2, mends: () => false };
    expect(report([fixed], 'pretty', options)).toMatch(/; npm run check -- --all --fix mends all$/);
  });
  test('says so when there is nothing', () => {
    expect(printed('pretty')).toEqual(['16 pages: nothing to mend']);
  });
  test('keeps a page from forging lines, or colours, of the report', () => {
    const [line] = printed('pretty', { reason: 'a\nb.mdx:1:1: error\u001B[31m\u202Ex' });
    expect(line).toMatch(/a b\.mdx:1:1: error�\[31m�x$/);
  });
  test('keeps a page from giving commands to what runs workflows', () => {
    const line = report(
      [{ ...message, path: '::stop-commands::x.md', reason: 'A ##[add-mask]e.' }],
      'pretty',
      {
        shown: (path) => path,
        pages: 1,
      },
    );
    expect(line).toMatch(
      /^\.\/::stop-commands::x\.md:9:14: error citation-matches-source A ## \[add-mask\]e\.\n/,
    );
    expect(printed('github', { reason: '##[set-output name=x]y' })[0]).toMatch(
      /::## \[set-output name=x\]y$/,
    );
  });
  test('is annotations for a forge', () => {
    expect(printed('github', {}, { severity: 'warning' }).slice(0, 2)).toEqual([
      '::error file=content/people/x.mdx,line=9,col=14,title=citation-matches-source::Unexpected quotation, expected words of `a`. Copy them.',
      '::warning file=content/people/x.mdx,line=9,col=14,title=citation-matches-source::Unexpected quotation, expected words of `a`. Copy them.',
    ]);
  });
  test('says what was looked at when it was not everything', () => {
    const looked = { at: '2 changed files of 16 pages', why: 'since 1a2b3c4' };
    expect(report([], 'pretty', { shown: (path) => path, pages: 16, looked })).toBe(
      '2 changed files of 16 pages: nothing to mend (since 1a2b3c4)',
    );
  });
  test('is painted for a terminal', () => {
    const paint = (what: string, words: string) => `<${what}>${words}</>`;
    expect(report([message], 'pretty', { shown: (path) => path, pages: 1, paint }).split('\n')[0]).toBe(
      '<place>people/x.mdx:9:14:</> <error>error</> <rule>citation-matches-source</> Unexpected quotation, expected words of `a`. Copy them.',
    );
  });
  test('tells a forge of errors first, for it shows the first ten', () => {
    const warnings = Array.from({ length: 11 }, () => ({ severity: 'warning' as const }));
    const lines = printed('github', ...warnings, {});
    expect(lines).toHaveLength(13);
    expect(lines[0]).toMatch(/^::error /);
    expect(lines[1]).toMatch(/^::warning /);
  });
  test('keeps a page from forging annotations', () => {
    expect(printed('github', { path: 'a,b:c%\n.mdx', reason: '100%\r\n::error::x' })[0]).toBe(
      '::error file=content/a%2Cb%3Ac%25%0A.mdx,line=9,col=14,title=citation-matches-source::100%25 ::error::x',
    );
  });
  test('is an array for a program', () => {
    expect(JSON.parse(printed('json', {}).join('\n'))).toEqual([
      { ...message, path: 'content/people/x.mdx' },
    ]);
    expect(JSON.parse(printed('json').join('\n'))).toEqual([]);
  });
});
