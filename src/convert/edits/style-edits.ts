/**
 * **Edits of style**: notes, quotation marks, brackets, blank lines and line ends, which say nothing new and are
 * a person's own all the same.
 */
import { isSeq, type Node } from 'yaml';
import { claimValue, flow } from '../propose/yaml.ts';
import { linesOf } from '../undo/cut.ts';
import { scalarAt } from './claim-edits.ts';
import { type Deed, insert, pagePicked, pick, replaceSpan, rewrite } from './edit.ts';

function itemsOf(page: NonNullable<ReturnType<typeof pagePicked>>, field: string): Node[] {
  const list = page.front.document.get(field, true);
  return isSeq(list) ? (list.items as Node[]) : [];
}

/** A line of notes above a claim, or above all. */
export const writeComment: Deed = (folder, edit) => {
  const page = pagePicked(folder, edit);
  if (!page) return undefined;
  const item = pick(itemsOf(page, 'claims'), edit.how);
  const start = (item && linesOf(page, item)?.start) ?? page.front.start;
  const column = item ? /^ */.exec(page.text.slice(start))?.[0].length : 0;
  const note = `${' '.repeat(column ?? 0)}# looked at, number ${edit.how}\n`;
  return insert(folder, page, [{ offset: start, text: note }]) ? `${page.path}: comment` : undefined;
};

export const quoteName: Deed = (folder, edit) => {
  const page = pagePicked(folder, edit);
  const span = page && scalarAt(page, ['name']);
  if (!page || !span) return undefined;
  return replaceSpan(folder, page, span, JSON.stringify(page.data.name)) ? `${page.path}: "name"` : undefined;
};

/** A claim on one line: `- { property: role, … }`. */
export const bracketClaim: Deed = (folder, edit) => {
  const page = pagePicked(folder, edit, ({ data }) => data.claims.length > 0);
  const at = edit.how % (page?.data.claims.length || 1);
  const item = page && itemsOf(page, 'claims')[at];
  const claim = page?.data.claims[at];
  const lines = item && linesOf(page, item);
  if (!page || !claim || !lines) return undefined;
  const indent = /^ */.exec(page.text.slice(lines.start))?.[0] ?? '';
  const line = `${indent}- ${flow(claimValue(claim))}\n`;
  return replaceSpan(folder, page, lines, line) ? `${page.path}: claim in brackets` : undefined;
};

/** `weakAliases: [Stoltenberg]` */
export const bracketNames: Deed = (folder, edit) => {
  const page = pagePicked(folder, edit, ({ data }) => data.weakAliases.length > 0);
  const items = page ? itemsOf(page, 'weakAliases') : [];
  const [first, last] = [items[0], items.at(-1)];
  const [start, end] = [first && page && linesOf(page, first), last && page && linesOf(page, last)];
  if (!page || !start || !end) return undefined;
  const before = page.text.slice(0, start.start).trimEnd();
  const text = `${before} ${flow(page.data.weakAliases)}\n${page.text.slice(end.end)}`;
  return rewrite(folder, page, text) ? `${page.path}: names in brackets` : undefined;
};

export const windowsLines: Deed = (folder, edit) => {
  const page = pick(folder.pages(), edit.where);
  if (!page) return undefined;
  const text = page.text.replaceAll(/\r?\n/g, '\r\n');
  return rewrite(folder, page, text) ? `${page.path}: other line ends` : undefined;
};

export const spaceOut: Deed = (folder, edit) => {
  const page = pagePicked(folder, edit);
  const item = page && pick(itemsOf(page, 'claims'), edit.how);
  const lines = item && linesOf(page, item);
  if (!page || !lines) return undefined;
  return insert(folder, page, [{ offset: lines.end, text: '\n' }]) ? `${page.path}: blank line` : undefined;
};
