import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, page, repository } from './fixtures/repository.ts';
import { readHistory } from './history.ts';

describe('the history of a page', () => {
  test('tells when it came, when it was changed, how often and by whom', () => {
    const { root, write, commit } = repository();
    write('content/people/ada.mdx', page('Ada'));
    commit('2026-01-05');
    write('content/people/ada.mdx', page('Ada', 2));
    commit('2026-02-07', 'Grace Hopper');
    write('content/people/bob.mdx', page('Bob'));
    commit('2026-03-01');
    const history = readHistory(root);
    expect(history?.of('people/ada.mdx')).toMatchObject({
      created: '2026-01-05',
      updated: '2026-02-07',
      authors: ['Ada Lovelace', 'Grace Hopper'],
      revisions: 2,
      revision: expect.stringMatching(/^[0-9a-f]{10}$/),
    });
    expect(history?.of('people/bob.mdx')).toMatchObject({ created: '2026-03-01', revisions: 1 });
  });

  test('is not told while the page has changes that are not committed, staged or not', () => {
    const { root, write, commit, git } = repository();
    write('content/people/ada.mdx', page('Ada'));
    write('content/people/bob.mdx', page('Bob'));
    write('content/people/eve.mdx', page('Eve'));
    commit('2026-01-05');
    write('content/people/ada.mdx', page('Ada', 1));
    write('content/people/eve.mdx', page('Eve', 1));
    git('add', 'content/people/eve.mdx');
    write('content/people/new.mdx', page('New'));
    const history = readHistory(root);
    expect(history?.of('people/ada.mdx')).toBeUndefined();
    expect(history?.of('people/eve.mdx')).toBeUndefined();
    expect(history?.of('people/new.mdx')).toBeUndefined();
    expect(history?.of('people/bob.mdx')).toBeDefined();
  });

  test('goes on from its former id', () => {
    const { root, write, move, commit } = repository();
    write('content/people/ada.mdx', page('Ada'));
    commit('2026-01-05');
    move('content/people/ada.mdx', 'content/people/ada-lovelace.mdx');
    write('content/people/ada-lovelace.mdx', page('Ada Lovelace', 3, 'formerIds:\n  - ada\n'));
    commit('2026-02-05', 'Grace Hopper');
    const history = readHistory(root);
    expect(history?.of('people/ada-lovelace.mdx')).toMatchObject({
      created: '2026-01-05',
      revisions: 2,
      authors: ['Ada Lovelace', 'Grace Hopper'],
    });
    expect(history?.of('people/ada.mdx')).toBeUndefined();
    expect(history?.changes(9)[0]).toMatchObject({
      deed: 'renamed',
      id: 'ada-lovelace',
      name: 'Ada Lovelace',
    });
  });

  test('is not that of a page that went when it came', () => {
    const { root, write, move, commit } = repository();
    write('content/people/ada.mdx', page('Ada', 3));
    commit('2026-01-05');
    move('content/people/ada.mdx', 'content/people/bob.mdx');
    write('content/people/bob.mdx', page('Bob', 3));
    commit('2026-02-05');
    expect(readHistory(root)?.of('people/bob.mdx')).toMatchObject({ created: '2026-02-05', revisions: 1 });
  });

  test('counts what both sides of a merge did', () => {
    const { root, write, commit, git } = repository();
    write('content/people/ada.mdx', page('Ada'));
    write('content/people/bob.mdx', page('Bob'));
    commit('2026-01-05');
    git('checkout', '-q', '-b', 'side');
    write('content/people/bob.mdx', page('Bob', 1));
    commit('2026-01-06', 'Grace Hopper');
    git('checkout', '-q', 'main');
    write('content/people/ada.mdx', page('Ada', 1));
    commit('2026-01-07');
    git('merge', '-q', '--no-edit', 'side');
    expect(readHistory(root)?.of('people/bob.mdx')).toMatchObject({
      updated: '2026-01-06',
      authors: ['Ada Lovelace', 'Grace Hopper'],
    });
  });

  test('is not told where a merge dropped the newest text', () => {
    const { root, write, commit, git } = repository();
    write('content/people/ada.mdx', page('Ada'));
    write('content/people/bob.mdx', page('Bob'));
    commit('2026-01-05');
    git('checkout', '-q', '-b', 'side');
    write('content/people/ada.mdx', page('Ada', 1));
    write('content/people/bob.mdx', page('Bob', 1));
    commit('2026-01-08');
    git('checkout', '-q', 'main');
    write('content/people/ada.mdx', page('Ada', 2));
    commit('2026-01-06');
    git('merge', '-q', '--no-edit', '-X', 'ours', 'side');
    const told = readHistory(root)?.of('people/ada.mdx');
    if (told) expect(told.updated >= '2026-01-06').toBe(true);
    expect(readHistory(root)?.of('people/bob.mdx')).toMatchObject({ updated: '2026-01-08' });
  });

  test('names authors as .mailmap does, and never shows an address', () => {
    const { root, write, commit } = repository();
    write('content/people/ada.mdx', page('Ada'));
    commit('2026-01-05', 'Former Name');
    write('content/people/bob.mdx', page('Bob'));
    commit('2026-01-06', 'bob@example.org');
    write('content/people/eve.mdx', page('Eve'));
    commit('2026-01-07', 'Eve &lt;b&gt; "E" Smith');
    expect(readHistory(root)?.of('people/bob.mdx')?.authors).toEqual(['unnamed author']);
    expect(readHistory(root)?.of('people/eve.mdx')?.authors).toEqual(['Eve &lt;b&gt; "E" Smith']);
    write('.mailmap', 'New Name <someone@example.org>\n');
    expect(readHistory(root)?.of('people/ada.mdx')?.authors).toEqual(['New Name']);
  });

  test('passes by files that are no pages, whatever their names', () => {
    const { root, write, commit } = repository();
    write('content/people/ada.mdx', page('Ada'));
    write('content/people/a\nline "and\ttab" é.mdx', page('Strange'));
    write('content/sources/a.ledger.json', '{}');
    write('content/identity.yml', '');
    commit('2026-01-05');
    expect(readHistory(root)?.of('people/ada.mdx')).toBeDefined();
    expect(readHistory(root)?.changes(9)).toHaveLength(1);
  });
});

describe('there is no history', () => {
  test('in a shallow clone', () => {
    const { root, top, write, commit } = repository();
    write('content/people/ada.mdx', page('Ada'));
    commit('2026-01-05');
    write('content/people/ada.mdx', page('Ada', 1));
    commit('2026-01-06');
    const clone = folder();
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${top}`, clone], { stdio: 'ignore' });
    expect(readHistory(root)).toBeDefined();
    expect(readHistory(join(clone, 'content'))).toBeUndefined();
  });

  test('outside a work tree, for a folder that does not exist, and before the first commit', () => {
    expect(readHistory(folder())).toBeUndefined();
    expect(readHistory(join(folder(), 'nowhere'))).toBeUndefined();
    const { root, write } = repository();
    write('content/people/ada.mdx', page('Ada'));
    expect(readHistory(root)).toBeUndefined();
  });

  test('without git', () => {
    const { root, write, commit } = repository();
    write('content/people/ada.mdx', page('Ada'));
    commit('2026-01-05');
    const path = process.env.PATH;
    process.env.PATH = '';
    try {
      expect(readHistory(root)).toBeUndefined();
    } finally {
      process.env.PATH = path;
    }
  });

  test('of content that git ignores', () => {
    const { root, write, commit } = repository();
    write('.gitignore', 'content/\n');
    write('content/people/ada.mdx', page('Ada'));
    commit('2026-01-05');
    expect(readHistory(root)).toBeUndefined();
  });
});
