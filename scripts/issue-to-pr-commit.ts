/**
 * The **commit** of a correction is made beside the work tree: no file on disk changes, no branch is checked out, no
 * hook runs, and no word of the issue reaches a shell or an argument.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Author, addressOf } from './issue-to-pr-issue.ts';

export interface Wanted {
  /** From the top of the repository. */
  path: string;
  text: string;
  branch: string;
  message: string;
  author?: Author | undefined;
}

/** What git answered; it says nothing where it fails. */
export type Git = (
  words: readonly string[],
  more?: { input?: string; env?: Record<string, string> },
) => string;

/** The account in whose name workflows act. */
const BOT = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };

/** Git in a folder, without the settings of a hook and without asking anybody. */
export function gitIn(folder: string): Git {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return (words, { input = '', env = {} } = {}) =>
    execFileSync('git', ['-c', 'core.hooksPath=/dev/null', ...words], {
      cwd: folder,
      input,
      encoding: 'utf8',
      env: { ...Object.fromEntries(own), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', ...env },
      stdio: ['pipe', 'pipe', 'ignore'],
    }).trimEnd();
}

/**
 * Commit a text on a branch that goes out from the commit that is checked out.
 *
 * @returns
 *   The commit; the one that is there when the branch has the same already; nothing when the branch holds a commit
 *   of somebody else, which is never thrown away.
 */
export function commitOn(git: Git, { path, text, branch, message, author }: Wanted): string | undefined {
  const head = git(['rev-parse', 'HEAD']);
  const there = branchHead(git, branch);
  if (there && !isOurs(git, head, there)) return undefined;
  const tree = treeWith(git, path, text);
  if (there && git(['rev-parse', `${there}^{tree}`, `${there}^`]) === `${tree}\n${head}`) return there;
  const commit = git(['commit-tree', tree, '-p', head], { input: message, env: people(author) });
  git(['update-ref', `refs/heads/${branch}`, commit, ...(there ? [there] : [])]);
  return commit;
}

export function branchHead(git: Git, branch: string): string | undefined {
  return git(['for-each-ref', '--format=%(objectname)', `refs/heads/${branch}`]) || undefined;
}

/** Does a branch hold commits of this program alone? */
export function isOurs(git: Git, base: string, head: string): boolean {
  const committers = git(['log', '--format=%ce', `${base}..${head}`]);
  return committers.split('\n').every((email) => email === BOT.email || email === '');
}

function treeWith(git: Git, path: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-index-'));
  const env = { GIT_INDEX_FILE: join(folder, 'index') };
  try {
    const object = git(['hash-object', '-w', '--stdin', '--no-filters'], { input: text });
    git(['read-tree', 'HEAD'], { env });
    git(['update-index', '-z', '--index-info'], { env, input: `100644 ${object}\t${path}\0` });
    return git(['write-tree'], { env });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function people(author: Author | undefined): Record<string, string> {
  return {
    GIT_AUTHOR_NAME: author?.login ?? BOT.name,
    GIT_AUTHOR_EMAIL: author ? addressOf(author) : BOT.email,
    GIT_COMMITTER_NAME: BOT.name,
    GIT_COMMITTER_EMAIL: BOT.email,
  };
}
