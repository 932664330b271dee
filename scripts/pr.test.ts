import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, run } from './command-run.ts';
import { openForge } from './fixtures/forge-folder.ts';
import { compareHref } from './pr-compare.ts';

const ADA = 'people/ada-merin.mdx';

function edited(from: string, to: string) {
  const own = openForge().clone('Linda Stranger');
  const path = join(own.content, ADA);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  return { ...own, pr: (...words: string[]) => run('pr', ['--content', own.content, ...words]) };
}

describe('npm run pr', () => {
  test('commits the changed content on a branch of its own, and says what sends it', () => {
    const { git, pr, top } = edited('Director of', 'Head of');
    writeFileSync(join(top, 'notes.txt'), 'mine');
    git('remote', 'set-url', 'origin', 'https://linda:secret@github.com/linda/facts.git');
    const { code, stdout, stderr } = pr();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Committed “Change ada-merin” on the branch change-ada-merin.');
    expect(stdout).toContain('git push -u origin change-ada-merin\n');
    expect(stdout).toContain('https://github.com/linda/facts/pull/new/change-ada-merin\n');
    expect(stdout).not.toContain('secret');
    expect(git('log', '-1', '--format=%an|%s', 'change-ada-merin')).toBe('Linda Stranger|Change ada-merin');
    expect(git('diff', '--name-only', 'main', 'change-ada-merin')).toBe(`content/${ADA}`);
    expect(git('status', '--porcelain')).toBe('?? notes.txt');
  });

  test('commits nothing while there are mistakes', () => {
    const { git, pr } = edited('weakAliases:', 'weakAlias:');
    const before = git('for-each-ref');
    const { code, stdout } = pr('--title', 'Mend');
    expect(code).toBe(1);
    expect(stdout).toMatch(/ada-merin\.mdx:4:1: error schema/);
    expect(git('for-each-ref')).toBe(before);
    expect(git('branch', '--show-current')).toBe('main');
  });

  test('goes on with a branch that is there, and takes a free name otherwise', () => {
    const { git, pr, content } = edited('Director of', 'Head of');
    git('branch', 'better');
    expect(pr('--title', 'Better')).toMatchObject({ code: 0, stdout: expect.stringContaining('better-2') });
    const path = join(content, ADA);
    writeFileSync(path, readFileSync(path, 'utf8').replace('Head of', 'Leader of'));
    expect(pr('--title', '$(touch x) `y`').stdout).toContain('on the branch better-2.');
    expect(git('log', '-1', '--format=%s')).toBe('$(touch x) `y`');
    expect(pr().stdout).toContain('git push -u origin better-2');
  });

  test('has nothing to do without a change, and nowhere to do it without git', () => {
    const { content } = openForge().clone('Linda Stranger');
    expect(run('pr', ['--content', content])).toMatchObject({
      code: 0,
      stdout: 'Nothing is changed in the content.\n',
    });
    expect(run('pr', ['--content', folderOf({})])).toMatchObject({ code: 2 });
  });
});

test.each([
  ['https://github.com/a/b.git', 'https://github.com/a/b/pull/new/x/y%23z'],
  [
    'git@gitlab.com:a/c/b.git',
    'https://gitlab.com/a/c/b/-/merge_requests/new?merge_request%5Bsource_branch%5D=x%2Fy%23z',
  ],
  ['ssh://git@codeberg.org:22/a/b', 'https://codeberg.org/a/b/compare/x/y%23z'],
  ['https://me:secret@code.example.org:8443/a/b/', 'https://code.example.org:8443/a/b/compare/x/y%23z'],
  ['/srv/git/b.git', undefined],
  ['javascript:alert(1)', undefined],
])('the address for %s', (remote, expected) => {
  expect(compareHref(remote, 'x/y#z')).toBe(expected);
});
