/**
 * Reads the two **sides** of a change: revisions of git, folders, or the work tree.
 */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { ContentFiles } from '../src/contribute/report/side.ts';
import { nearWord } from '../src/model/explain.ts';
import { changedAnywhere, commitOf, isShallow, knownRevisions, partedAt } from '../src/store/outside.ts';
import { readContent } from '../src/store/read.ts';
import { readContentAt } from '../src/store/revision.ts';

export interface Change {
  before: ContentFiles;
  after: ContentFiles;
  /** Files that differ and are no pages; none are known when folders are compared. */
  outside: string[];
  /** Object names of the commits. */
  revisions: { before?: string; after?: string };
  /** The content folder in the repository. */
  folder: string;
}

/**
 * @param root
 *   The content folder.
 * @throws
 *   With a line for a person, when a revision or a folder cannot be read.
 */
export function readChange(root: string, base: string, head: string | undefined): Change {
  const from = isFolder(base) ? undefined : revisionAt(root, base, head);
  const to = head === undefined || isFolder(head) ? undefined : commitAt(root, head);
  const before = from === undefined ? contentBelow(base, root) : contentAt(root, from);
  const after =
    to !== undefined ? contentAt(root, to) : head === undefined ? workTree(root) : contentBelow(head, root);
  const isKnown = from !== undefined && (head === undefined || to !== undefined);
  return {
    before,
    after,
    outside: isKnown ? others(root, { from, to, known: [before, after] }) : [],
    revisions: { ...(from && { before: from }), ...(to && { after: to }) },
    folder: basename(resolve(root)),
  };
}

/** Changed files that are no pages. */
function others(
  root: string,
  { from, to, known }: { from: string; to: string | undefined; known: readonly ContentFiles[] },
): string[] {
  const { inside, outside } = changedAnywhere(root, from, to);
  const pages = new Set(['identity.yml', ...known.flatMap(({ pages }) => pages.map(({ path }) => path))]);
  const folder = basename(resolve(root));
  return [...outside, ...inside.filter((path) => !pages.has(path)).map((path) => `${folder}/${path}`)];
}

/** No revision of git begins so. */
function isFolder(word: string): boolean {
  return /^(?:\.{0,2}\/|\.{1,2}$|[A-Za-z]:[\\/])/.test(word);
}

/** Where the change went out; the revision itself where that is not known, or the head is a folder. */
function revisionAt(root: string, base: string, head: string | undefined): string {
  const commit = commitAt(root, base);
  if (head !== undefined && isFolder(head)) return commit;
  return partedAt(root, commit, head) ?? commit;
}

function commitAt(root: string, revision: string): string {
  expectFolder(root);
  const commit = commitOf(root, revision);
  if (commit !== undefined) return commit;
  const known = knownRevisions(root);
  const near = nearWord(revision, known);
  const remedy = near ? `Did you mean ${near}?` : remedyFor(root, known);
  throw new Error(
    `${root}: Unexpected revision ${printable(revision)}, expected a commit, branch or tag that git has. ${remedy}`,
  );
}

function remedyFor(root: string, known: readonly string[]): string {
  if (known.length === 0)
    return 'It lies in no repository with commits: compare two folders, written with ./ or /.';
  return isShallow(root)
    ? 'This clone lacks older commits: run git fetch --unshallow.'
    : 'Run git fetch, or check the spelling.';
}

function contentAt(root: string, commit: string): ContentFiles {
  const content = readContentAt(root, commit);
  if (content) return content;
  throw new Error(
    `${root}: Unexpected revision ${commit.slice(0, 10)} without all of its files, expected a whole clone. Run git fetch --unshallow, without a filter.`,
  );
}

function workTree(root: string): ContentFiles {
  expectFolder(root);
  return readContent(root);
}

/** A checkout holds the content folder; anything else is one itself. */
function contentBelow(folder: string, root: string): ContentFiles {
  expectFolder(folder);
  const within = join(folder, basename(resolve(root)));
  return readContent(existsSync(within) ? within : realpathSync(folder));
}

function expectFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  throw new Error(
    `${printable(folder)}: Unexpected ${found ? 'file' : 'path'}, expected a folder with content. Check the spelling.`,
  );
}

/** Without what a terminal would obey. */
function printable(words: string): string {
  return words.replace(/[\p{Cc}\p{Cf}]/gu, '\u{fffd}');
}
