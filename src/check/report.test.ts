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
  test('says so when there is nothing', () => {
    expect(printed('pretty')).toEqual(['16 pages: nothing to mend']);
  });
  test('keeps a page from forging lines, or colours, of the report', () => {
    const [line] = printed('pretty', { reason: 'a\nb.mdx:1:1: error\u001B[31m\u202Ex' });
    expect(line).toMatch(/a b\.mdx:1:1: error�\[31m�x$/);
  });
  test('is annotations for a forge', () => {
    expect(printed('github', {}, { severity: 'warning' }).slice(0, 2)).toEqual([
      '::error file=content/people/x.mdx,line=9,col=14,title=citation-matches-source::Unexpected quotation, expected words of `a`. Copy them.',
      '::warning file=content/people/x.mdx,line=9,col=14,title=citation-matches-source::Unexpected quotation, expected words of `a`. Copy them.',
    ]);
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
