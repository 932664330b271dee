/**
 * What a change touches **outside** of the content folder, in the same repository; and where two lines of commits
 * parted, so that a change is told without what others have done meanwhile.
 */
import { git, parts } from './git.ts';

/**
 * Object name of the commit from which a change went out: where its line of commits left the other.
 *
 * @param head
 *   Absent: the commit of the work tree.
 * @returns
 *   `undefined` when git has no such commit, or a shallow clone does not reach that far back.
 */
export function partedAt(root: string, base: string, head = 'HEAD'): string | undefined {
  const [one, other] = [commitOf(root, base), commitOf(root, head)];
  if (one === undefined || other === undefined) return undefined;
  return git(root, ['merge-base', one, other])?.toString('utf8').split('\n')[0] || undefined;
}

/** Object name of a commit, whatever words a person used for it. */
export function commitOf(root: string, revision: string): string | undefined {
  const question = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  return git(root, question)?.toString('utf8').trim() || undefined;
}

/**
 * Files that differ, in the whole repository.
 *
 * @param head
 *   Absent: the work tree as it is; what git does not track is left out.
 * @returns
 *   Paths below the content folder in `inside`, all others from the top of the repository; both sorted.
 */
export function changedAnywhere(
  root: string,
  base: string,
  head?: string,
): { inside: string[]; outside: string[] } {
  const within = git(root, ['rev-parse', '--show-prefix'])?.toString('utf8').replace(/\n$/, '');
  const settings = [
    '--name-only',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--ignore-submodules=all',
    '--no-relative',
  ];
  const commits = head === undefined ? [base] : [base, head];
  const listed = git(root, ['diff', ...settings, ...commits, '--']);
  if (within === undefined || !listed) return { inside: [], outside: [] };
  const paths = [...parts(listed)].sort();
  const inside = paths.filter((path) => path.startsWith(within));
  return {
    inside: inside.map((path) => path.slice(within.length)),
    outside: paths.filter((path) => !path.startsWith(within)),
  };
}

/** Names of branches and tags, for telling which was meant. */
export function knownRevisions(root: string): string[] {
  const listed = git(root, [
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/tags',
    'refs/remotes',
  ]);
  return listed?.toString('utf8').split('\n').filter(Boolean) ?? [];
}

/** Does the clone lack older commits? */
export function isShallow(root: string): boolean {
  return git(root, ['rev-parse', '--is-shallow-repository'])?.toString('utf8').trim() === 'true';
}
