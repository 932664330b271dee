/**
 * A **revision** is the content as one commit has it: what is changed since then, and from which commit the
 * change that a person works on went out.
 */
import { folders } from '../model/kind.ts';
import type { ContentFile } from '../model/page.ts';
import { git, parts } from './git.ts';
import { readObjects } from './objects.ts';
import type { StoredContent } from './read.ts';

/** Files that are content, or that a person may have meant to be. */
const CONTENT = ['*.mdx', '*.md', '*.ledger.json', 'identity.yml'];
const FILE = /\.mdx?$|\.ledger\.json$|^identity\.yml$/;

/**
 * The content folder as it was.
 *
 * @param root
 *   The content folder as it is now; it must exist.
 * @param revision
 *   A commit, a branch, a tag.
 * @returns
 *   `undefined` when git has no such commit, or not all texts of it, as in a partial clone; a folder that was
 *   not there yet is empty.
 */
export function readContentAt(root: string, revision: string): StoredContent | undefined {
  const texts = textsAt(root, revision);
  return texts && contentIn(texts);
}

/**
 * Texts of content files as they were, by path.
 *
 * @param wanted
 *   Asks for these alone; a file that the revision does not have is absent.
 */
export function textsAt(
  root: string,
  revision: string,
  wanted: (path: string) => boolean = () => true,
): Map<string, string> | undefined {
  const commit = commitOf(root, revision);
  const listed = commit && git(root, ['ls-tree', '-r', '-z', commit, '.']);
  if (!listed) return undefined;
  const names = new Map<string, string>();
  for (const line of parts(listed)) {
    const [, object, path] = /^100\d+ blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
    if (object && path && FILE.test(path) && wanted(path)) names.set(path, object);
  }
  const texts = readObjects(root, [...names.values()]);
  const known = [...names].flatMap(([path, object]): [string, string][] => {
    const text = texts.get(object);
    return text === undefined ? [] : [[path, text]];
  });
  return known.length === names.size ? new Map(known) : undefined;
}

/**
 * Content files that are not as a revision has them: changed, added or removed since, committed or not. A file
 * that git does not track counts as added, also one that it ignores: there is nothing to hold it against.
 *
 * @returns Paths below the content folder, sorted; `undefined` when git has no such commit.
 */
export function changedPaths(root: string, revision: string): string[] | undefined {
  const commit = commitOf(root, revision);
  if (commit === undefined) return undefined;
  const settings = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--ignore-submodules=all'];
  const tracked = git(root, ['diff', ...settings, '--relative', commit, '--', ...CONTENT]);
  const untracked = git(root, ['ls-files', '-z', '--others', '--', ...CONTENT]);
  if (!tracked || !untracked) return undefined;
  return [...new Set([...parts(tracked), ...parts(untracked)])].filter((path) => FILE.test(path)).sort();
}

/** Where a change goes that has no upstream of its own: first the project that a fork was made of. */
const TARGETS = ['upstream', 'origin'].flatMap((remote) =>
  ['HEAD', 'main', 'master'].map((branch) => `refs/remotes/${remote}/${branch}`),
);
const LOCAL = ['refs/heads/main', 'refs/heads/master'];

/**
 * The commit from which the change in the work tree went out: where it left the branch that it is meant for.
 * That is the upstream of the branch unless it is the same branch elsewhere, as after a push; then the default
 * branch of the project; then `main` or `master`.
 *
 * @returns
 *   Object name of a commit. `undefined` without git, before the first commit, in a shallow clone, which may
 *   not have that commit, and where no such branch is known.
 */
export function baseRevision(root: string): string | undefined {
  const facts = git(root, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository']);
  if (facts?.toString().trim() !== 'true\nfalse') return undefined;
  const upstream = answer(git(root, ['rev-parse', '--symbolic-full-name', '@{upstream}']));
  const branch = answer(git(root, ['symbolic-ref', '-q', '--short', 'HEAD']));
  const elsewhere =
    upstream !== undefined && upstream.replace(/^refs\/(?:heads|remotes\/[^/]+)\//, '') === branch;
  const wanted = [...(elsewhere ? [] : [upstream]), ...TARGETS, upstream, ...LOCAL];
  const known = new Set(
    answer(git(root, ['for-each-ref', '--format=%(refname)', ...TARGETS, ...LOCAL]))?.split('\n'),
  );
  for (const name of wanted) {
    if (name === undefined || (name !== upstream && !known.has(name))) continue;
    const base = answer(git(root, ['merge-base', 'HEAD', name]));
    if (base !== undefined) return base.split('\n')[0];
  }
  return undefined;
}

/** Object name of a commit, whatever words a person used for it. */
function commitOf(root: string, revision: string): string | undefined {
  return answer(git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]));
}

function answer(printed: Buffer | undefined): string | undefined {
  return printed?.toString('utf8').trim() || undefined;
}

/** In the order of `readContent`. */
function contentIn(texts: ReadonlyMap<string, string>): StoredContent {
  const files = Object.values(folders).flatMap((folder) =>
    [...texts]
      .filter(([path]) => path.startsWith(`${folder}/`) && /^[^/]+\/[^/.][^/]*$/.test(path))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([path, text]): ContentFile => ({ path, text })),
  );
  const decisions = texts.get('identity.yml');
  return {
    pages: files.filter(({ path }) => path.endsWith('.mdx')),
    ledgers: files.filter(({ path }) => path.endsWith('.ledger.json')),
    ...(decisions !== undefined && { identity: { path: 'identity.yml', text: decisions } }),
  };
}
