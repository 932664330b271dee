/**
 * The **history** of content: when each page came, when and by whom it was changed last, as git has it. What
 * git cannot say for certain is not said at all, so that no date and no name is ever wrong.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../model/change.ts';
import { addressOf } from '../model/page.ts';
import { git, parts } from './git.ts';
import { leftOut } from './left-out.ts';
import { type Commit, PROGRAM, readLog, type Touch } from './log.ts';
import { readChanges } from './page-change.ts';

export interface ContentHistory {
  /**
   * @param path
   *   Below the content folder: `people/ada.mdx`.
   * @returns
   *   Nothing for a page that git does not have as it lies on disk.
   */
  of(path: string): PageHistory | undefined;
  /** The latest changes of pages, newest first: at most so many, and never more than are kept. */
  changes(limit: number): Change[];
}

export interface PageHistory {
  /** Days, in UTC: `2026-11-22`. */
  created: string;
  updated: string;
  /** Each once, the first to write first and `a program` last; as `.mailmap` has them, without addresses. */
  authors: string[];
  /** How many commits changed the page, from 1. */
  revisions: number;
  /** Object name of the last of them, its first ten digits. */
  revision: string;
}

/** Changes kept in memory, so that a long history costs no more than a short one. */
const KEPT = 1000;

/**
 * Read the history of a content folder.
 *
 * @returns
 *   `undefined` when there is no git, when the folder is in no work tree or nothing of it was committed, and
 *   for a shallow clone, whose oldest commit seems to have made everything.
 */
export function readHistory(contentRoot: string): ContentHistory | undefined {
  const facts = git(contentRoot, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository']);
  if (facts?.toString().trim() !== 'true\nfalse') return undefined;
  const committed = committedPages(contentRoot);
  const unsaved = git(contentRoot, [
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--relative',
    'HEAD',
    '--',
    '.',
  ]);
  const log = readLog(contentRoot);
  if (!committed || !unsaved || !log) return undefined;
  const { pages, latest } = gather(log, contentRoot, committed);
  if (pages.size === 0) return undefined;
  for (const path of parts(unsaved)) pages.delete(path);
  return {
    of: (path) => certain(pages.get(path), committed.get(path)),
    changes: (limit) => readChanges(contentRoot, latest.slice(0, limit)),
  };
}

/** Path → object name of every page in the last commit. */
function committedPages(contentRoot: string): Map<string, string> | undefined {
  const listed = git(contentRoot, ['ls-tree', '-r', '-z', 'HEAD', '.']);
  if (!listed) return undefined;
  const pages = new Map<string, string>();
  for (const line of parts(listed)) {
    const [, object, path] = /^\d+ blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
    if (object && path && addressOf(path)) pages.set(path, object);
  }
  return pages;
}

interface Tale {
  /** Object name of the newest text in the log. */
  newest: string | undefined;
  /** Commits that count, newest first. */
  commits: Commit[];
}

interface Gathered {
  pages: Map<string, Tale>;
  /** Newest first. */
  latest: Touch[];
}

function gather(
  log: Iterable<readonly Touch[]>,
  contentRoot: string,
  committed: ReadonlyMap<string, string>,
): Gathered {
  const pages = new Map<string, Tale>();
  const latest: Touch[] = [];
  const nameNow = new Map<string, string>();
  const ignored = leftOut(contentRoot);
  for (const commit of log) {
    const touched = commit.filter(({ path }) => addressOf(path));
    const counts = !ignored.has(commit[0]?.commit.hash ?? '');
    const renamed = renames(touched, contentRoot);
    for (const [old, path] of renamed) {
      if (!committed.has(old)) nameNow.set(old, nameNow.get(path) ?? path);
    }
    for (const touch of joined(touched, renamed)) {
      add(pages, { ...touch, path: nameNow.get(touch.path) ?? touch.path }, !counts);
      if (counts && touch.commit.day && latest.length < KEPT) latest.push(touch);
    }
  }
  return { pages, latest };
}

/** Both halves of a rename as one touch. */
function joined(touched: readonly Touch[], renamed: ReadonlyMap<string, string>): Touch[] {
  const old = new Map(
    touched.flatMap((touch) => {
      const now = renamed.get(touch.path);
      return now ? [[now, touch] as const] : [];
    }),
  );
  return touched.flatMap((touch) => {
    if (renamed.has(touch.path)) return [];
    const { before, path: from } = old.get(touch.path) ?? {};
    return [before && from ? { ...touch, before, from } : touch];
  });
}

/** The log goes back in time: each touch is older than those before. What brought a page counts always. */
function add(pages: Map<string, Tale>, { commit, path, before, after }: Touch, ignored: boolean): void {
  const tale = pages.get(path) ?? { newest: after, commits: [] };
  if (!ignored || !before) tale.commits.push(commit);
  pages.set(path, tale);
}

/**
 * Old path → new path of the pages that one commit renamed: the text is the same, or the new page names the
 * old id among its former ones. Git's own guess takes two short pages for one.
 */
function renames(touched: readonly Touch[], contentRoot: string): Map<string, string> {
  const found = new Map<string, string>();
  const removed = touched.filter(({ after }) => !after);
  if (removed.length === 0) return found;
  const added = touched.filter(({ before }) => !before);
  const byText = new Map(added.map(({ after, path }) => [after, path]));
  const byFormerId = new Map(
    added.flatMap(({ path }) => formerIds(contentRoot, path).map((id) => [id, path] as const)),
  );
  for (const { path, before } of removed) {
    const now = byText.get(before) ?? byFormerId.get(addressOf(path)?.id ?? '');
    if (now) found.set(path, now);
  }
  return found;
}

/** Ids that a page bore, as it says now; none when it is gone. */
function formerIds(contentRoot: string, path: string): string[] {
  const text = textOf(join(contentRoot, path));
  const list = /^formerIds:((?:\s*\n\s+-.*|.*\])+)/m.exec(text)?.[1];
  return list?.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/**
 * A merge that took one side's text whole is not in the log: then the newest text there is another. Nothing is certain
 * either where the first or the last commit has a day that cannot be.
 */
function certain(tale: Tale | undefined, committed: string | undefined): PageHistory | undefined {
  const [last, first] = [tale?.commits[0], tale?.commits.at(-1)];
  if (!tale || !committed || tale.newest !== committed || !last?.day || !first?.day) return undefined;
  const authors = [...new Set(tale.commits.map(({ author }) => author).reverse())];
  return {
    created: first.day,
    updated: last.day,
    authors: [
      ...authors.filter((author) => author !== PROGRAM),
      ...authors.filter((author) => author === PROGRAM),
    ],
    revisions: tale.commits.length,
    revision: last.hash.slice(0, 10),
  };
}
