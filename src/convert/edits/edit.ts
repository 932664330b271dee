/**
 * An **edit** is one thing that a person does to content: told as plain numbers, so that a run of edits can be
 * repeated, cut down to the few that matter, and drawn by chance.
 */
import type { EntityPage, Page } from '../../model/page.ts';
import { applyInsertions, type Insertion } from '../../text/insertion.ts';
import type { Span } from '../../text/quote.ts';
import { withoutSpans } from '../../text/removal.ts';
import { append } from '../propose/append.ts';
import type { Value } from '../propose/yaml.ts';
import { cut } from '../undo/cut.ts';
import type { Folder } from './folder.ts';

/** Which edit, and two numbers from 0 by which it chooses where and how. */
export interface Edit {
  deed: number;
  where: number;
  how: number;
}

/**
 * Does an edit in a folder.
 *
 * @returns
 *   What was done, in words; nothing when there is no place for it.
 */
export type Deed = (folder: Folder, edit: Edit) => string | undefined;

export function pick<T>(list: readonly T[], number: number): T | undefined {
  return list[number % Math.max(1, list.length)];
}

/** A page chosen among those that have something. */
export function pagePicked(
  folder: Folder,
  { where }: Edit,
  wanted: (page: EntityPage) => boolean = () => true,
): EntityPage | undefined {
  return pick(folder.entities().filter(wanted), where);
}

/** Write a page anew, unless nobody could read it: people mend what the check tells them. */
export function rewrite(folder: Folder, page: Page, text: string): boolean {
  if (text === page.text) return false;
  folder.put(page.path, text);
  if (folder.page(page.path)) return true;
  folder.put(page.path, page.text);
  return false;
}

export function replaceSpan(folder: Folder, page: Page, { start, end }: Span, words: string): boolean {
  return rewrite(folder, page, page.text.slice(0, start) + words + page.text.slice(end));
}

export function insert(folder: Folder, page: Page, insertions: readonly Insertion[]): boolean {
  return rewrite(folder, page, applyInsertions(page.text, insertions));
}

export function addItems(folder: Folder, page: Page, field: string, items: readonly Value[]): boolean {
  return insert(folder, page, append(page, field, items));
}

/** Take items out of a list of a page. */
export function takeItems(
  folder: Folder,
  page: Page,
  path: readonly (string | number)[],
  wanted: (at: number) => boolean,
  length: number,
): boolean {
  const indexes = new Set(Array.from({ length }, (_, at) => at).filter(wanted));
  if (indexes.size === 0) return false;
  const taken = cut(page, [...path], indexes);
  return 'spans' in taken && rewrite(folder, page, withoutSpans(page.text, taken.spans));
}
