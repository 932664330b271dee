/**
 * `npm run pr`: from edited content to the place where a pull request is opened, without a line of git. Nothing is
 * sent: what was made is printed, with what sends it.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { git } from '../src/store/git.ts';
import { slug } from '../src/text/slug.ts';
import { readArguments } from './arguments.ts';
import { compareHref } from './pr-compare.ts';

const HELP = `Usage: npm run pr -- [--title WORDS] [--content DIR]

Checks the content, commits what you changed in it on a branch of its own, and prints how to push the branch
and where to open the pull request. It sends nothing, and commits nothing that lies outside the content.

  --title WORDS   what changes, in a few words; made from the names of the files by itself
  --content DIR   content folder (default: $DOSSIER_CONTENT, or content)
  --help          this text

Exit 0 done, or nothing to do; 1 mistakes in the content, 2 no git, or git refused; 64 wrong usage.`;

const OPTIONS = {
  content: { type: 'string', default: process.env.DOSSIER_CONTENT ?? 'content' },
  title: { type: 'string' },
} as const;

/** Names of branches that others build on. */
const SHARED = ['main', 'master', 'trunk', ''];

const { content, title } = readArguments(OPTIONS, HELP);
process.exitCode = propose(resolve(content), title);

function propose(root: string, title: string | undefined): number {
  const branch = git(root, ['branch', '--show-current'])?.toString().trim();
  if (branch === undefined)
    return could(`${root}: Unexpected folder outside of git, expected a clone. Clone the repository.`);
  const paths = changed(root);
  const words = (title ?? titleOf(paths)).replace(/[\s\p{C}]+/gu, ' ').trim();
  if (paths.length > 0) {
    const checked = spawnSync(process.execPath, [join(import.meta.dirname, 'check.ts'), '--content', root], {
      stdio: 'inherit',
    });
    if (checked.status !== 0) return checked.status ?? 2;
    const own = SHARED.includes(branch) ? freeBranch(root, slug(words)) : branch;
    const made =
      (own === branch || write(root, ['checkout', '--quiet', '-b', own])) &&
      write(root, ['add', '--all', '--', '.']) &&
      write(root, ['commit', '--quiet', '-m', words, '--', '.']);
    if (!made) return could('Git refused; what it says stands above. Nothing was sent.');
    console.log(`Committed “${words}” on the branch ${own}.`);
    return tellWay(root, own);
  }
  if (SHARED.includes(branch)) {
    console.log('Nothing is changed in the content.');
    return 0;
  }
  return tellWay(root, branch);
}

function tellWay(root: string, branch: string): number {
  console.log(`Send it:      git push -u origin ${branch}`);
  const remote = git(root, ['remote', 'get-url', 'origin'])?.toString().trim();
  const address = compareHref(process.env.DOSSIER_REPOSITORY ?? remote ?? '', branch);
  if (address) console.log(`Then open it: ${address}`);
  return 0;
}

/** Paths below the content folder that are not as in the last commit. */
function changed(root: string): string[] {
  const listed = git(root, [
    'status',
    '--porcelain',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--',
    '.',
  ]);
  const lines = listed?.toString().split('\0').filter(Boolean) ?? [];
  return lines.map((line) => line.slice(3));
}

/** `Change ada-merin, port-alder and 3 more` */
function titleOf(paths: readonly string[]): string {
  const ids = paths.filter((path) => path.endsWith('.mdx')).map((path) => path.replace(/^.*\/|\.mdx$/g, ''));
  const shown = ids.slice(0, 2).join(', ') || 'the content';
  return `Change ${shown}${ids.length > 2 ? ` and ${ids.length - 2} more` : ''}`;
}

function freeBranch(root: string, wish: string): string {
  const taken = (name: string) =>
    git(root, ['rev-parse', '--verify', '--quiet', `refs/heads/${name}`]) !== undefined;
  let name = wish;
  for (let number = 2; taken(name); number++) name = `${wish}-${number}`;
  return name;
}

/** Git as the person has set it up: with their name, their hooks and their signature. */
function write(root: string, words: readonly string[]): boolean {
  return spawnSync('git', words, { cwd: root, stdio: 'inherit' }).status === 0;
}

function could(reason: string): number {
  console.error(reason);
  return 2;
}
