import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, repository } from '../src/store/fixtures/repository.ts';
import { folderOf, run } from './command-run.ts';

const page = (name: string, words = '', fields = '') =>
  `---\nname: ${name}\n${fields}---\n${words && `${words}\n`}`;

/** Places of the mistakes that the command tells, and its last line. */
function checked(root: string, ...words: string[]): { places: string[]; last: string; code: number | null } {
  const { code, stdout, stderr } = run('check', ['--content', root, ...words]);
  expect(stderr).toBe('');
  const lines = stdout.trimEnd().split('\n');
  const last = lines.pop() ?? '';
  const places = lines.map((line) => line.slice(root.length + 1).replace(/: (\w+) ([\w-]+) .*/, ' $1 $2'));
  return { places, last: last.replace(/[0-9a-f]{10}/, 'BASE'), code };
}

/** Ada links to Bob; Old has a mistake that nobody has mended. */
function started() {
  const made = repository();
  made.write('content/people/ada.mdx', page('Ada', 'See [[bob]].'));
  made.write('content/people/bob.mdx', page('Bob'));
  made.write('content/people/old.mdx', page('Old', 'See [[nobody-at-all]].'));
  made.commit('2026-01-05');
  return made;
}

const OLD = 'people/old.mdx:4:5 error reference-exists';

describe('in a work tree, npm run check', () => {
  test('tells of everything when nothing is changed, and says so', () => {
    expect(checked(started().root)).toEqual({
      places: [OLD],
      last: '3 pages: 1 error, 0 warnings (everything, as nothing is changed since BASE)',
      code: 1,
    });
  });

  test('tells of the files that are changed, and not of a mistake that stood elsewhere before', () => {
    const { root, write } = started();
    write('content/people/bob.mdx', page('Bob', 'See [[somebody]].'));
    write('content/people/eve.mdx', page('Eve'));
    expect(checked(root)).toEqual({
      places: ['people/bob.mdx:4:5 error reference-exists'],
      last: '2 changed files of 4 pages: 1 error, 0 warnings (changed since BASE, and what that breaks elsewhere; --all looks at everything)',
      code: 1,
    });
    expect(checked(root, '--all')).toEqual({
      places: ['people/bob.mdx:4:5 error reference-exists', OLD],
      last: '4 pages: 2 errors, 0 warnings',
      code: 1,
    });
  });

  test('tells what a page that is gone, or was renamed, breaks in others', () => {
    const { root, move } = started();
    move('content/people/bob.mdx', 'content/people/rob.mdx');
    expect(checked(root)).toMatchObject({ places: ['people/ada.mdx:4:5 error reference-exists'], code: 1 });
    rmSync(join(root, 'people/rob.mdx'));
    expect(checked(root)).toMatchObject({
      places: ['people/ada.mdx:4:5 error reference-exists'],
      last: expect.stringMatching(/^1 changed file of 2 pages/),
    });
  });

  test('tells of what is committed on a branch, also in a subfolder of the repository', () => {
    const { root, write, commit, git } = started();
    git('checkout', '-q', '-b', 'change');
    write('content/people/bob.mdx', page('Bob', 'See [[somebody]].'));
    commit('2026-01-06');
    expect(checked(root).places).toEqual(['people/bob.mdx:4:5 error reference-exists']);
    git('checkout', '-q', 'main');
    git('merge', '-q', 'change');
    expect(checked(root).places).toHaveLength(2);
  });

  test('passes by files that are no content', () => {
    const { root, write } = started();
    write('content/inbox/words.md', 'Words.');
    write('content/people/.draft.mdx', 'Words.');
    expect(checked(root).last).toContain('everything, as nothing is changed');
    write('content/notes.md', 'Words.\n');
    expect(checked(root).places).toEqual(['notes.md:1:1 error path']);
  });

  test('counts decisions and ledgers as files', () => {
    const { root, write } = started();
    write('content/identity.yml', 'sameAs:\n  - ids: [ada]\n');
    expect(checked(root).places).toEqual(['identity.yml:2:10 error schema']);
    write('content/identity.yml', '');
    write('content/sources/s.ledger.json', '{');
    expect(checked(root).places).toEqual([
      expect.stringMatching(/^sources\/s\.ledger\.json.*ledger-readable$/),
    ]);
  });

  test('tells of everything where git does not know the folder, or cannot say', () => {
    const { root, write, top, commit } = repository();
    write('.gitignore', 'content/\n');
    write('content/people/old.mdx', page('Old', 'See [[nobody-at-all]].'));
    expect(checked(root).last).toContain('(everything, as git does not say what is changed)');
    commit('2026-01-05');
    expect(checked(root)).toMatchObject({
      places: [OLD],
      last: expect.stringContaining('everything, as all is new'),
    });
    rmSync(join(top, '.git'), { recursive: true });
    expect(checked(root)).toMatchObject({ places: [OLD], last: '1 page: 1 error, 0 warnings' });
  });

  test('tells of everything in a shallow clone', () => {
    const { top, commit, write } = started();
    write('content/people/eve.mdx', page('Eve'));
    commit('2026-01-06');
    const clone = folder();
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${top}`, clone], { stdio: 'ignore' });
    rmSync(join(clone, 'content/people/eve.mdx'));
    expect(checked(join(clone, 'content')).places).toEqual([OLD]);
  });
});

describe('files that a person names', () => {
  test('are the only ones that are told of', () => {
    const root = folderOf({
      'people/a.mdx': page('A', 'See [[x-y-z]].'),
      'people/b.mdx': page('B', 'See [[x-y-z]].'),
      'places/c.mdx': page('C', 'See [[x-y-z]].'),
    });
    expect(checked(root, join(root, 'people/b.mdx'))).toEqual({
      places: ['people/b.mdx:4:5 error reference-exists'],
      last: '1 file of 3 pages: 1 error, 0 warnings',
      code: 1,
    });
    expect(checked(root, join(root, 'people/b.mdx'), join(root, 'places')).places).toHaveLength(2);
    expect(checked(root, root).places).toHaveLength(3);
  });

  test('must be files of the content', () => {
    const root = folderOf({ 'people/a.mdx': page('A'), 'people/notes.txt': '' });
    for (const path of [join(root, 'people/x.mdx'), join(root, 'people/notes.txt'), 'package.json', '/']) {
      const { code, stdout, stderr } = run('check', ['--content', root, path]);
      expect([path, code, stdout]).toEqual([path, 64, '']);
      expect(stderr).toMatch(/^Unexpected path .*, expected a file of .*\n/);
    }
  });
});
