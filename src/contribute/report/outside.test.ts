import { describe, expect, test } from 'vitest';
import { reportOn } from './fixtures/change.ts';
import { reportHtml } from './html/html.ts';
import { reportMarkdown } from './markdown/markdown.ts';
import { steers } from './outside.ts';

describe('what checks or publishes the pages', () => {
  test.each([
    '.github/workflows/evil.yml',
    'scripts/check.ts',
    'src/check/check.ts',
    'package.json',
    'package-lock.json',
    '.config/vitest.config.ts',
    '.npmrc',
    'astro.config.ts',
    'tsconfig.json',
  ])('is %s', (path) => expect(steers(path)).toBe(true));
  test.each(['README.md', '.github/CONTRIBUTING.md', '.vscode/settings.json', 'inbox/talks.txt', 'LICENSE'])(
    'is not %s',
    (path) => expect(steers(path)).toBe(false),
  );

  test('is told with a warning, before all else that is outside the pages', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `inbox/${name}.txt`);
    const report = { ...reportOn({}), outside: [...names, 'scripts/check.ts'] };
    const written = [reportMarkdown(report), reportHtml(report, { fingerprint: () => 'x' })];
    for (const text of written)
      expect(text).toMatch(/⚠ Also touches 7 files outside .*: (?:`|<code>)scripts\/check\.ts/);
    const harmless = reportMarkdown({ ...report, outside: names });
    expect(harmless).toContain('\nAlso touches 6 files outside the pages: `inbox/a.txt`');
  });
});
