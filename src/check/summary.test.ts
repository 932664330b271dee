import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Message } from '../model/message.ts';
import { walk } from '../model/walk.ts';
import { summaryOf } from './summary.ts';

const message: Message = {
  ...{ path: 'people/x.mdx', offset: 0, line: 9, column: 14 },
  ...{ rule: 'plain-content', reason: 'Unexpected `x`, expected y.', severity: 'error' },
};
const shown = (path: string) => `content/${path}`;
const summary = (reason: string) => summaryOf([{ ...message, reason }], shown, 10_000);

describe('the summary', () => {
  test('is a table with a row for each message', () => {
    const lines = summaryOf([message, { ...message, severity: 'warning' }], shown, 10_000).split('\n');
    expect(lines[0]).toBe('### Check: 1 error, 1 warning');
    expect(lines.slice(4).map((line) => line.split(' | ').length)).toEqual([4, 4, 1]);
    expect(textOf(fromMarkdown(lines[4] ?? ''), { includeHtml: false })).toBe(
      '| error | content/people/x.mdx:9:14 | plain-content | Unexpected `x`, expected y. |',
    );
  });

  test.each([
    '![](https://example.org/beacon.png) <img src=x onerror=y>',
    '[words](https://example.org) https://example.org www.example.org a@example.org',
    '</code> | another | cell | <!-- hidden -->',
    '\n\n# Heading\n\n```\nfence\n~~~',
    '**loud** _soft_ ~~gone~~ `code` \\` @someone #12 GH-1 &lt;b&gt;',
    'turned \u202E and \u001B[31m red',
  ])('shows %j as words', (reason) => {
    const text = summary(reason);
    const row = text.split('\n').slice(4).join('\n');
    expect(row.trim().split('\n')).toHaveLength(1);
    expect(row).not.toMatch(/[@`[\]!*~\\\p{Cf}]|https:|www\.|<(?!\/?code>)/u);
    const kinds = new Set<string>();
    walk(fromMarkdown(row), ({ type }) => void kinds.add(type));
    expect([...kinds].sort()).toEqual(['html', 'paragraph', 'root', 'text']);
    expect(textOf(fromMarkdown(row), { includeHtml: false })).toContain(
      reason
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/[\p{Cc}\p{Cf}]/gu, '�'),
    );
  });

  test('is cut where there is no more room, and says so', () => {
    const many = Array.from({ length: 500 }, () => ({ ...message, reason: 'ж'.repeat(1000) }));
    const text = summaryOf(many, shown, 100_000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(100_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(90_000);
    expect(text).toMatch(/\n4\d\d messages more found no room here: the log has all\.\n$/);
    expect(Buffer.byteLength(summaryOf(many, shown, 0))).toBeLessThan(400);
  });
});
