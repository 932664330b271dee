import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '../src/store/fixtures/repository.ts';
import { folderOf, run } from './command-run.ts';

const ADA = '---\nname: Ada\nsummary: A captain.\n---\n';

function changed() {
  const one = repository();
  one.write('content/people/ada.mdx', ADA);
  one.write('README.md', 'Words\n');
  one.commit('2026-01-01');
  return one;
}

describe('npm run report', () => {
  test('tells what the work tree changes since a commit', () => {
    const { root, write } = changed();
    write('content/people/ada.mdx', ADA.replace('captain', 'major'));
    write('README.md', 'Other words\n');
    const { code, stdout, stderr } = run('report', ['HEAD', '--content', root]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`**1 page changed.**

Also touches 1 file outside the pages: \`README.md\`

### Ada

\`people/ada.mdx\` · Person, changed

- summary: A <del>captain</del><ins>major</ins>.
`);
  });
  test('tells what a branch has done, and not what was done beside it', () => {
    const { root, write, git, commit } = changed();
    git('checkout', '-qb', 'change');
    write('content/people/ada.mdx', ADA.replace('captain', 'major'));
    commit('2026-01-02');
    git('checkout', '-q', 'main');
    write('content/people/olga.mdx', '---\nname: Olga\n---\n');
    commit('2026-01-03');
    const { stdout } = run('report', ['main', 'change', '--content', root]);
    expect(stdout).toContain('**1 page changed.**');
    expect(stdout).not.toContain('Olga');
  });
  test('compares folders, checkouts or content', () => {
    const before = folderOf({ 'content/people/ada.mdx': ADA });
    const after = folderOf({ 'people/ada.mdx': ADA, 'people/olga.mdx': '---\nname: Olga\n---\n' });
    expect(run('report', [before, after]).stdout).toContain('**1 page added.**');
  });
  test('writes one HTML file, too, and JSON for programs', () => {
    const { root, top, write } = changed();
    write('content/people/ada.mdx', ADA.replace('captain', 'major'));
    const file = join(top, 'report.html');
    const { stdout } = run('report', ['HEAD', '--content', root, '--html', file, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      pages: [{ path: 'people/ada.mdx', deed: 'changed' }],
      outside: [],
    });
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  });
  test.each([
    [
      'a revision that git does not have',
      ['mai'],
      /^.*: Unexpected revision mai, expected a commit, branch or tag that git has\. Did you mean main\?\n$/,
    ],
    ['an option as a revision', ['--', '--output=x'], /Unexpected revision --output=x/],
    [
      'a folder that is not there',
      ['/nowhere'],
      /^\/nowhere: Unexpected path, expected a folder with content\. Check the spelling\.\n$/,
    ],
    ['a file that cannot be written', ['HEAD', '--html', '/nowhere/x.html'], /nowhere/],
  ])('ends with 2 on %s', (_, words, told) => {
    const { root } = changed();
    const { code, stdout, stderr } = run('report', ['--content', root, ...words]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(told);
  });
  test.each([
    [[]],
    [['a', 'b', 'c']],
    [['a', '--format', 'xml']],
    [['a', '--forge', 'x']],
    [['a', '--colour']],
  ])('ends with 64 on %j', (words) => {
    const { code, stderr } = run('report', words);
    expect(code).toBe(64);
    expect(stderr).toMatch(/^Unexpected .*\nnpm run report -- --help tells all options\.\n$/);
  });
  test('tells its options', () => expect(run('report', ['--help']).stdout).toMatch(/^Usage: npm run report/));
});
