import { describe, expect, test } from 'vitest';
import { forgeName, forgeOf, forgeOrigin } from './forge.ts';

describe('what is set', () => {
  test('without a repository there is no forge', () => {
    expect(forgeOf({})).toBeUndefined();
    expect(forgeOf({ repository: '', kind: 'gitlab', branch: 'main' })).toBeUndefined();
  });

  test.each([
    ['https://github.com/o/r', 'github'],
    ['https://gitlab.com/group/sub/r', 'gitlab'],
    ['https://gitlab.example.org/o/r', 'gitlab'],
    ['https://codeberg.org/o/r', 'forgejo'],
    ['https://gitea.example.org/o/r', 'forgejo'],
  ])('the forge of %s is known by its host: %s', (repository, kind) => {
    expect(forgeOf({ repository })).toEqual({ kind, repository, branch: 'main' });
  });

  test('a forge that is named wins over the host, and Gitea is like Forgejo', () => {
    expect(forgeOf({ repository: 'https://git.example/o/r', kind: 'Gitea' })?.kind).toBe('forgejo');
    expect(forgeOf({ repository: 'https://github.com/o/r', kind: 'gitlab' })?.kind).toBe('gitlab');
  });

  test('what git and people add to an address is taken off', () => {
    for (const repository of [
      'https://github.com/o/r.git',
      'https://github.com/o/r/',
      'https://github.com/o/r//',
    ])
      expect(forgeOf({ repository })?.repository).toBe('https://github.com/o/r');
  });

  test('a reader is told the name they know', () => {
    const nameOf = (repository: string) => forgeName(forgeOf({ repository }) as never);
    expect(nameOf('https://codeberg.org/o/r')).toBe('Codeberg');
    expect(nameOf('https://gitea.example.org/o/r')).toBe('Forgejo');
    expect(forgeOrigin({ kind: 'github', repository: 'https://git.example:8443/o/r', branch: 'main' })).toBe(
      'https://git.example:8443',
    );
  });
});

describe('what is wrong is told with the remedy', () => {
  test.each([
    ['git@github.com:o/r.git'],
    ['github.com/o/r'],
    ['javascript:alert(1)'],
    ['https://github.com'],
    ['https://me:secret@github.com/o/r'],
    ['https://github.com/o/r?x=1'],
    ["https://github.com/o/r;script-src'x'"],
    [`https://github.com/${'o'.repeat(400)}`],
  ])('the repository %s', (repository) => {
    expect(() => forgeOf({ repository })).toThrow(
      /^Unexpected repository `.*`, expected .*\. Mend `repository` in src\/site\/settings\.ts or DOSSIER_REPOSITORY\.$/,
    );
  });

  test('a forge that nobody knows, and a host that tells none', () => {
    const repository = 'https://git.example/o/r';
    expect(() => forgeOf({ repository })).toThrow(
      /^Unexpected forge nothing, expected github, gitlab, forgejo/,
    );
    expect(() => forgeOf({ repository, kind: 'svn' })).toThrow(/^Unexpected forge `svn`.*DOSSIER_FORGE\.$/);
  });

  test.each([['a b'], ['../x'], ['-x'], ['x/'], ['a:b'], ['b'.repeat(300)]])('the branch %s', (branch) => {
    expect(() => forgeOf({ repository: 'https://github.com/o/r', branch })).toThrow(/^Unexpected branch/);
  });
});
