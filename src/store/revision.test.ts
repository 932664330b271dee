import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, page, type Repository, repository } from './fixtures/repository.ts';
import { readContent } from './read.ts';
import { baseRevision, changedPaths, readContentAt, textsAt } from './revision.ts';

const ODD = 'a\nline "and\ttab" é.mdx';

/** Ada and Bob are committed. */
function started(): Repository {
  const made = repository();
  made.write('content/people/ada.mdx', page('Ada'));
  made.write('content/people/bob.mdx', page('Bob'));
  made.commit('2026-01-05');
  return made;
}

function ask(top: string, ...question: string[]): string {
  return execFileSync('git', question, { cwd: top, encoding: 'utf8' }).trim();
}

/** A clone of a repository, whole. */
function cloneOf({ top }: Repository, ...more: string[]): { top: string; root: string } {
  const clone = folder();
  ask(clone, 'clone', '-q', ...more, `file://${top}`, '.');
  ask(clone, 'config', 'user.name', 'Nobody');
  ask(clone, 'config', 'user.email', 'nobody@example.org');
  return { top: clone, root: join(clone, 'content') };
}

function commitEmpty(top: string): void {
  ask(top, 'commit', '-q', '--allow-empty', '-m', 'A change');
}

describe('content at a revision', () => {
  test('is what was read then, in the same order', () => {
    const { root, write, commit } = started();
    write('content/sources/s.mdx', page('S'));
    write('content/sources/s.ledger.json', '{}');
    write('content/identity.yml', 'sameAs: []\n');
    write(`content/people/${ODD}`, page('Odd'));
    write('content/people/.draft.mdx', page('Draft'));
    write('content/people/old/eve.mdx', page('Eve'));
    write('content/README.md', 'Words.');
    commit('2026-01-06');
    const then = readContent(root);
    expect(then.pages).toHaveLength(4);
    write('content/people/ada.mdx', page('Ada', 3));
    write('content/identity.yml', '');
    commit('2026-01-07');
    expect(readContentAt(root, 'HEAD~1')).toEqual(then);
    expect(readContentAt(root, 'HEAD')).toEqual(readContent(root));
    expect(readContentAt(root, 'HEAD~2')).toMatchObject({ pages: [{}, {}], ledgers: [] });
  });

  test('may lie at the top of the work tree', () => {
    const { top, write, commit } = repository();
    write('people/ada.mdx', page('Ada'));
    commit('2026-01-05');
    expect(readContentAt(top, 'HEAD')).toEqual(readContent(top));
  });

  test('is empty where the folder was not there yet', () => {
    const { root, write, commit } = repository();
    write('README.md', 'Words.');
    commit('2026-01-04');
    write('content/people/ada.mdx', page('Ada'));
    expect(readContentAt(root, 'HEAD')).toEqual({ pages: [], ledgers: [] });
  });

  test('is unknown without git, without such a commit, and for words that git would take as an option', () => {
    const { root } = started();
    expect(readContentAt(folder(), 'HEAD')).toBeUndefined();
    for (const words of ['nowhere', '--all', '--output=x', '', 'HEAD\nHEAD'])
      expect([words, readContentAt(root, words), changedPaths(root, words)]).toEqual([
        words,
        undefined,
        undefined,
      ]);
  });

  test('is unknown where a partial clone lacks a text, and nothing is fetched for it', () => {
    const { write, commit, top, git } = started();
    write('content/people/ada.mdx', page('Ada', 2));
    commit('2026-01-06');
    git('config', 'uploadpack.allowFilter', 'true');
    const { root } = cloneOf({ top } as Repository, '--filter=blob:none');
    expect(readContentAt(root, 'HEAD')?.pages).toHaveLength(2);
    expect(readContentAt(root, 'HEAD~1')).toBeUndefined();
    expect(textsAt(root, 'HEAD~1', (path) => path === 'people/bob.mdx')?.size).toBe(1);
    expect(changedPaths(root, 'HEAD~1')).toEqual(['people/ada.mdx']);
  });
});

describe('changed paths', () => {
  test('are those that are edited, staged, committed, new, renamed and gone', () => {
    const { root, top, write, move, commit, git } = started();
    for (const name of ['eve', 'sue', 'tom', 'same']) write(`content/people/${name}.mdx`, page(name));
    write('content/identity.yml', '');
    commit('2026-01-06');
    const base = ask(top, 'rev-parse', 'HEAD');
    expect(changedPaths(root, base)).toEqual([]);
    write('content/people/ada.mdx', page('Ada', 1));
    commit('2026-01-07');
    write('content/people/bob.mdx', page('Bob', 1));
    write('content/people/eve.mdx', page('Eve', 1));
    write('content/identity.yml', 'sameAs: []\n');
    git('add', 'content/people/eve.mdx');
    rmSync(join(root, 'people/sue.mdx'));
    move('content/people/tom.mdx', 'content/people/tim.mdx');
    write(`content/people/${ODD}`, page('Odd'));
    write('content/people/notes.txt', 'Words.');
    write('README.md', 'Words.');
    expect(changedPaths(root, base)).toEqual(
      [
        'identity.yml',
        ...['ada', 'bob', 'eve', 'sue', 'tim', 'tom'].map((name) => `people/${name}.mdx`),
        `people/${ODD}`,
      ].sort(),
    );
  });

  test('hold files that git ignores or was told to forget, and none that was written back', () => {
    const { root, write, git } = started();
    write('.gitignore', 'eve.mdx\n');
    write('content/people/eve.mdx', page('Eve'));
    write('content/people/bob.mdx', page('Bob', 1));
    git('add', '-A');
    write('content/people/bob.mdx', page('Bob'));
    git('rm', '-q', '--cached', 'content/people/ada.mdx');
    expect(changedPaths(root, 'HEAD')).toEqual(['people/ada.mdx', 'people/eve.mdx']);
  });

  test('are unknown without git and before the first commit', () => {
    const { root, write } = repository();
    write('content/people/ada.mdx', page('Ada'));
    expect(changedPaths(root, 'HEAD')).toBeUndefined();
    expect(changedPaths(folder(), 'HEAD')).toBeUndefined();
  });
});

describe('the base of a change', () => {
  test.each(['main', 'master', 'trunk'])('is where it left the default branch %s of a clone', (name) => {
    const made = started();
    made.git('branch', '-m', name);
    const { top, root } = cloneOf(made);
    const base = ask(top, 'rev-parse', 'HEAD');
    expect(baseRevision(root)).toBe(base);
    commitEmpty(top);
    expect(baseRevision(root)).toBe(base);
    ask(top, 'checkout', '-q', '-b', 'change');
    commitEmpty(top);
    expect(baseRevision(root)).toBe(base);
    ask(top, 'checkout', '-q', '--detach');
    expect(baseRevision(root)).toBe(base);
  });

  test('stays when the branch is pushed', () => {
    const { top, root } = cloneOf(started());
    const base = ask(top, 'rev-parse', 'HEAD');
    ask(top, 'checkout', '-q', '-b', 'change/one');
    commitEmpty(top);
    ask(top, 'push', '-q', '-u', 'origin', 'change/one');
    expect(ask(top, 'rev-parse', '@{upstream}')).not.toBe(base);
    expect(baseRevision(root)).toBe(base);
  });

  test('is on the branch that a change was told to go to', () => {
    const made = started();
    made.git('checkout', '-q', '-b', 'next');
    commitEmpty(made.top);
    made.git('checkout', '-q', 'main');
    const { top, root } = cloneOf(made);
    ask(top, 'checkout', '-q', '-b', 'change', '--track', 'origin/next');
    expect(baseRevision(root)).toBe(ask(made.top, 'rev-parse', 'next'));
  });

  test('is in the project rather than in the fork of it', () => {
    const project = started();
    const { top, root } = cloneOf(project);
    commitEmpty(project.top);
    ask(top, 'remote', 'add', 'upstream', `file://${project.top}`);
    ask(top, 'fetch', '-q', 'upstream');
    ask(top, 'checkout', '-q', '-b', 'change', '--no-track', 'upstream/main');
    expect(baseRevision(root)).toBe(ask(project.top, 'rev-parse', 'HEAD'));
  });

  test('is on main where there is no clone, and what stands there when one works on it', () => {
    const { root, top, git } = started();
    const base = ask(top, 'rev-parse', 'HEAD');
    git('checkout', '-q', '-b', 'change');
    commitEmpty(top);
    expect(baseRevision(root)).toBe(base);
    git('checkout', '-q', 'main');
    commitEmpty(top);
    expect(baseRevision(root)).toBe(ask(top, 'rev-parse', 'HEAD'));
  });

  test('is unknown without git, without a commit, in a shallow clone, and between strangers', () => {
    expect(baseRevision(folder())).toBeUndefined();
    expect(baseRevision(repository().top)).toBeUndefined();
    const made = started();
    commitEmpty(made.top);
    expect(baseRevision(cloneOf(made, '--depth', '1').root)).toBeUndefined();
    made.git('checkout', '-q', '--orphan', 'other');
    commitEmpty(made.top);
    expect(baseRevision(made.root)).toBeUndefined();
  });
});
