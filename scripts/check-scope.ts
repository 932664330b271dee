/**
 * The **scope** of a check is what it tells of: everything, the files that a person named, or what the change in
 * the work tree of git did, in the files it touched and in others. Whatever the scope, everything is read.
 */
import { realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { broughtBy } from '../src/check/brought.ts';
import type { CheckInput } from '../src/check/check.ts';
import { counted, type ReportOptions } from '../src/check/report.ts';
import type { Message } from '../src/model/message.ts';
import { git } from '../src/store/git.ts';
import { baseRevision, changedPaths } from '../src/store/revision.ts';
import { filesIn, inputBefore, isHome } from './check-input.ts';

export interface Scope {
  /** Is a file in it? */
  holds(path: string): boolean;
  /** Those of all messages that are to be told. */
  select(messages: readonly Message[], checkOf: (input: CheckInput) => readonly Message[]): Message[];
  /** Words for the last line. */
  looked: NonNullable<ReportOptions['looked']>;
}

/** Why a path that a person named cannot be looked at. */
export class NoSuchFile extends Error {
  override name = 'NoSuchFile';
}

function everything(why?: string): Scope {
  const looked = why === undefined ? {} : { why: `everything, as ${why}` };
  return { holds: () => true, select: (messages) => [...messages], looked };
}

export const all: Scope = everything();

/**
 * @param paths
 *   Files and folders as a person named them, from the working directory.
 * @throws {NoSuchFile}
 *   When one is no file of this content.
 */
export function givenScope(root: string, input: CheckInput, paths: readonly string[]): Scope {
  const wanted = new Set(paths.flatMap((path) => contentAt(root, input, path)));
  const holds = (path: string) => wanted.has(path);
  const at = `${counted(wanted.size, 'file')} of ${pagesIn(input)}`;
  return { holds, select: (messages) => messages.filter(({ path }) => holds(path)), looked: { at } };
}

function contentAt(root: string, input: CheckInput, path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  const below = found
    ? relative(realpathSync(root), realpathSync(path))
    : relative(resolve(root), resolve(path));
  const name = below.split(sep).join('/');
  const files = filesIn(input).map((file) => file.path);
  const wanted = found?.isDirectory()
    ? files.filter((file) => name === '' || file.startsWith(`${name}/`))
    : files.filter((file) => file === name);
  if (wanted.length > 0) return wanted;
  throw new NoSuchFile(
    `Unexpected path ${path}, expected a file of ${root}. Check the spelling, or leave it out.`,
  );
}

/** What the change in the work tree did; everything where git cannot tell, or nothing is changed. */
export function changedScope(root: string, input: CheckInput): Scope {
  const revision = baseRevision(root);
  const paths = revision === undefined ? undefined : changedPaths(root, revision);
  if (revision === undefined || !paths)
    return isInGit(root) ? everything('git does not say what is changed') : all;
  const now = new Set(filesIn(input).map(({ path }) => path));
  const changed = new Set(paths.filter((path) => now.has(path) || isHome(path)));
  const since = revision.slice(0, 10);
  if (changed.size === 0) return everything(`nothing is changed since ${since}`);
  if ([...now].every((path) => changed.has(path))) return everything('all is new to git');
  return {
    holds: (path) => changed.has(path),
    select: (messages, checkOf) =>
      broughtBy(messages, changed, () => {
        const before = inputBefore(root, input, { changed, revision });
        return before && checkOf(before);
      }),
    looked: {
      at: `${counted(changed.size, 'changed file')} of ${pagesIn(input)}`,
      why: `changed since ${since}, and what that breaks elsewhere; --all looks at everything`,
    },
  };
}

function isInGit(root: string): boolean {
  return git(root, ['rev-parse', '--is-inside-work-tree'])?.toString().trim() === 'true';
}

function pagesIn({ files }: CheckInput): string {
  return counted(files.length, 'page');
}
