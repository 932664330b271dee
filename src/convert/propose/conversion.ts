/**
 * A **conversion** is what all documents together change: insertions into pages that exist, new pages, and
 * the ledgers. It says nothing of disks; whoever writes it does so in its order.
 */

import { readPage } from '../../model/page.ts';
import { applyCorrections, type Correction } from '../../text/correction.ts';
import { hash } from '../../text/hash.ts';
import type { Insertion } from '../../text/insertion.ts';
import { toPoint } from '../../text/point.ts';
import { printLedger } from '../ledger.ts';
import { rewrite } from '../reanchor/rewrite.ts';
import { addField, append, appendTo, type FrontText, newlineOf } from './append.ts';
import type { Addition, Archive } from './archive.ts';
import { brokenPage } from './broken-page.ts';
import { printEntity, printInsertions, printSource } from './print.ts';
import { citePath } from './second-citation.ts';
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
  /** Quotations found again, and passages of the machine that take other words. */
  corrections?: readonly Correction[];
  text: string;
}

/** Changes in the order in which they are to be written: pages, then sources, then ledgers. */
export function changesOf(archive: Archive): Change[] {
  const touched = archive.shelf.sources
    .filter(isTouched)
    .map((source) => ({ source, changes: sourceChange(source) }));
  return [
    ...[...archive.additions.values()].flatMap(changeOf).sort((a, b) => (a.path < b.path ? -1 : 1)),
    ...touched.flatMap(({ changes }) => changes),
    ...touched.map(({ source, changes }) => ({ ...source.ledgerFile, text: signedLedger(source, changes) })),
  ].filter(({ before, text }) => before !== text);
}

function changeOf({ page, made, claims, citations, rewritten, ...names }: Addition): Change[] {
  if (made) return [{ path: page.path, text: printEntity(page) }];
  const insertions = [
    ...append(page, 'aliases', names.aliases, ['summary', 'name']),
    ...append(page, 'weakAliases', names.weakAliases, ['aliases', 'summary', 'name']),
    ...append(page, 'categories', names.categories, ['weakAliases', 'aliases', 'summary', 'name']),
    ...[...citations].flatMap(([at, cite]) => appendTo(page, citePath(at), cite)),
    ...append(page, 'claims', claims.map(claimValue)),
  ];
  const corrections = [...rewritten.values()].flatMap(
    ({ cited, citation }) => rewrite(page, cited, citation) ?? [],
  );
  const fields = corrections.filter(({ start, end }) => start === end);
  const added = fields.map(({ start, text }) => ({ offset: start, text }));
  const words = corrections.filter(({ start, end }) => start < end);
  return inserted(page, [...added, ...insertions], words);
}

function isTouched(source: ShelfSource): boolean {
  return source.touched;
}

/** The ledger, which knows its source as it is written now, unless a person has changed it since. */
function signedLedger({ ledger }: ShelfSource, [change]: readonly Change[]): string {
  const { before, text } = change ?? {};
  const isOurs = text !== undefined && (before === undefined || hash(before) === ledger.as);
  return printLedger(isOurs ? { ...ledger, as: hash(text) } : ledger);
}

function sourceChange(source: ShelfSource): Change[] {
  if (!source.page) return [{ path: `sources/${source.id}.mdx`, text: printSource(source) }];
  const record = [...reprintField(source), ...append(source.page, 'sha256', source.addedSha256)];
  const passages = printInsertions(source, newlineOf(source.page.text));
  return inserted(source.page, [...record, ...passages], source.corrections);
}

/** Fields of a source behind which `reprintOf` stands, nearest first. */
const BEFORE_REPRINT = [
  'basis',
  'language',
  'accessed',
  'url',
  'publishedBasis',
  'published',
  'author',
  'publisher',
  'text',
];

function reprintField({ page, reprintOf }: ShelfSource): Insertion[] {
  if (!page || reprintOf === undefined) return [];
  return addField(page, 'reprintOf', reprintOf, BEFORE_REPRINT);
}

/** Apply insertions and read the page again: what cannot be read back is never written. */
function inserted(
  page: FrontText & { path: string },
  insertions: readonly Insertion[],
  corrections: readonly Correction[],
): Change[] {
  if (insertions.length + corrections.length === 0) return [];
  const { path, text: before } = page;
  const text = applyCorrections(before, corrections, insertions);
  const [message] = readPage({ path, text }).messages;
  if (message) throw oddLayout(page, message.reason);
  return [{ path, before, insertions, corrections, text }];
}

function oddLayout({ path, text, front }: FrontText & { path: string }, after: string): Error {
  const reason = `Unexpected layout, expected lists that can be added to. Write each list with one \`- \` a line. (With the additions: ${after})`;
  return brokenPage({ path, ...toPoint(text, front.start), reason });
}
