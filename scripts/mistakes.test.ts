import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HARBOUR, harbourWith, run } from './command-run.ts';

const PAGE = 'people/ada-merin.mdx';
/** The words of the source that come nearest, with the word that differs marked or not. */
const NEAREST = /passage 2.*The quiet .*boats.* are the ones people wait for/;

describe('a quotation with one word changed', () => {
  const changed = () => harbourWith(PAGE, 'The quiet boats are the ones', 'The quiet ships are the ones');
  const line =
    readFileSync(join(HARBOUR, PAGE), 'utf8')
      .split('\n')
      .findIndex((words) => words.includes('quiet boats are')) + 1;

  test('fails the check, which names file, line, column and the nearest words', () => {
    const { code, stdout } = run('check', ['--content', changed()]);
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`${PAGE}\\D+${line}:\\d+|${PAGE}[\\s\\S]*\\n\\s*${line}:\\d+`));
    expect(stdout).toMatch(NEAREST);
  });

  test('is told to machines as well', () => {
    const { code, stdout } = run('check', ['--content', changed(), '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ line, severity: 'error' }]);
    expect(run('check', ['--content', changed(), '--format', 'github']).stdout).toMatch(
      /^::error .*line=\d+/m,
    );
  });
});

test.each([
  [
    'a dangling id',
    'object: northern-harbour-board',
    'object: northern-harbor-board',
    'northern-harbour-board',
  ],
  ['an unknown key', 'weakAliases:', 'weakAlias:', 'weakAliases'],
  ['an import', 'She answers', 'She answers {process.exit(0)}', '{'],
])('%s fails the check, which says what belongs there', (_, from, to, expected) => {
  const { code, stdout } = run('check', ['--content', harbourWith(PAGE, from, to)]);
  expect(code).toBe(1);
  expect(stdout).toContain(expected);
});

test('content without a mistake passes', () => {
  expect(run('check', ['--content', HARBOUR])).toMatchObject({ code: 0 });
});
