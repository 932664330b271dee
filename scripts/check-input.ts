/**
 * The **input** of a check: everything in a content folder that is content, or that looks like a page but lies
 * where no page lives.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { CheckInput } from '../src/check/check.ts';
import { folders } from '../src/model/kind.ts';
import { addressOf, type ContentFile } from '../src/model/page.ts';
import { readContent, readText, type StoredContent } from '../src/store/read.ts';
import { textsAt } from '../src/store/revision.ts';

export function readInput(root: string): CheckInput {
  const stored = readContent(root);
  return { ...stored, files: [...stored.pages, ...strayFiles(root, stored)] };
}

export function filesIn({ files, ledgers = [], identity }: CheckInput): ContentFile[] {
  return [...files, ...ledgers, ...(identity ? [identity] : [])];
}

/** Is a path, of a file that may be gone, one where content lives? */
export function isHome(path: string): boolean {
  return path === 'identity.yml' || isLedger(path) || addressOf(path) !== undefined;
}

function isLedger(path: string): boolean {
  return /^sources\/[^/.][^/]*\.ledger\.json$/.test(path);
}

/**
 * The input as it was before a change.
 *
 * @param changed
 *   Paths of the files that may have been other then; all others were as they are.
 * @returns
 *   `undefined` when git cannot tell.
 */
export function inputBefore(
  root: string,
  input: CheckInput,
  { changed, revision }: { changed: ReadonlySet<string>; revision: string },
): CheckInput | undefined {
  const texts = textsAt(root, revision, (path) => changed.has(path));
  if (!texts) return undefined;
  const before = Array.from(texts, ([path, text]) => ({ path, text }));
  const all = [...filesIn(input).filter(({ path }) => !changed.has(path)), ...before].sort(inOrder);
  return {
    files: all.filter(({ path }) => path !== 'identity.yml' && !isLedger(path)),
    ledgers: all.filter(({ path }) => isLedger(path)),
    identity: all.find(({ path }) => path === 'identity.yml'),
  };
}

/** As `readInput` has them: folder by folder, then what lies astray. Of two that clash, rules tell the later. */
function inOrder({ path: one }: ContentFile, { path: other }: ContentFile): number {
  return placeOf(one) - placeOf(other) || (one < other ? -1 : 1);
}

function placeOf(path: string): number {
  const [folder = '', ...rest] = path.split('/');
  const at = (Object.values(folders) as string[]).indexOf(folder);
  return at >= 0 && rest.length === 1 && path.endsWith('.mdx') ? at : Number.MAX_SAFE_INTEGER;
}

/** Files that look like pages but lie where no page lives: nothing would ever show them. */
function strayFiles(root: string, { pages }: StoredContent): ContentFile[] {
  if (!existsSync(root)) return [];
  const known = new Set(pages.map(({ path }) => path));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.mdx?$/.test(path) && !/^inbox\/|(?:^|\/)\./.test(path) && !known.has(path))
    .sort()
    .map((path) => ({ path, text: readText(join(root, path)) }));
}
