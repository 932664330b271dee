/**
 * A **conversion** is what all documents together change: insertions into pages that exist, new pages, and
 * the ledgers. It says nothing of disks; whoever writes it does so in its order.
 */

import { readPage } from '../../model/page.ts';
import { applyInsertions, type Insertion } from '../../text/insertion.ts';
import { toPoint } from '../../text/point.ts';
import { printLedger } from '../ledger.ts';
import { append, type FrontText, newlineOf } from './append.ts';
import type { Addition, Archive } from './archive.ts';
import { brokenPage } from './broken-page.ts';
import { printEntity, printInsertions, printSource } from './print.ts';
import type { ShelfSource } from './shelf.ts';
import { claimValue } from './yaml.ts';

/** One file that changes. */
export interface Change {
  /** Below `content/`. */
  path: string;
  /** Text before; absent when the file is new. */
  before?: string | undefined;
  /** What is inserted into `before`; absent for new files and ledgers. */
  insertions?: readonly Insertion[];
  text: string;
}

/** Changes in the order in which they are to be written: pages, then sources, then ledgers. */
export function changesOf(archive: Archive): Change[] {
  const touched = archive.shelf.sources.filter(isTouched);
  return [
    ...[...archive.additions.values()].flatMap(changeOf).sort((a, b) => (a.path < b.path ? -1 : 1)),
    ...touched.flatMap(sourceChange),
    ...touched.map(({ ledger, ledgerFile }) => ({ ...ledgerFile, text: printLedger(ledger) })),
  ].filter(({ before, text }) => before !== text);
}

function changeOf({ page, made, claims, ...names }: Addition): Change[] {
  if (made) return [{ path: page.path, text: printEntity(page) }];
  const insertions = [
    ...append(page, 'aliases', names.aliases, ['summary', 'name']),
    ...append(page, 'weakAliases', names.weakAliases, ['aliases', 'summary', 'name']),
    ...append(page, 'categories', names.categories, ['weakAliases', 'aliases', 'summary', 'name']),
    ...append(page, 'claims', claims.map(claimValue)),
  ];
  return inserted(page, insertions);
}

function isTouched(source: ShelfSource): boolean {
  return source.touched;
}

function sourceChange(source: ShelfSource): Change[] {
  if (!source.page) return [{ path: `sources/${source.id}.mdx`, text: printSource(source) }];
  const record = append(source.page, 'sha256', source.addedSha256);
  return inserted(source.page, [...record, ...printInsertions(source, newlineOf(source.page.text))]);
}

/** Apply insertions and read the page again: what cannot be read back is never written. */
function inserted(page: FrontText & { path: string }, insertions: readonly Insertion[]): Change[] {
  if (insertions.length === 0) return [];
  const { path, text: before } = page;
  const text = applyInsertions(before, insertions);
  const [message] = readPage({ path, text }).messages;
  if (message) throw oddLayout(page, message.reason);
  return [{ path, before, insertions, text }];
}

function oddLayout({ path, text, front }: FrontText & { path: string }, after: string): Error {
  const reason = `Unexpected layout, expected lists that can be added to. Write each list with one \`- \` a line. (With the additions: ${after})`;
  return brokenPage({ path, ...toPoint(text, front.start), reason });
}
