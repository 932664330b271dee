/**
 * To **build** the claims index is to write rows and lists into files that cover ranges of keys. Their names come
 * from where they begin, and where they begin from the content near by: a page that is edited changes the files
 * of its own rows and lists, and no other.
 */
import { cut } from '../names/cut.ts';
import { type ClaimRecord, pageKey } from './claim-record.ts';
import { type ListPart, writeLists } from './list-file.ts';
import { MANIFEST, type Manifest, pathOf } from './manifest.ts';
import { keysOf, postingOf, titledOf } from './posting.ts';
import { type ClaimRow, type RowPart, rowKey, rowOf, writeRows } from './row-file.ts';

export interface ClaimsFile {
  /** Below the search folder. */
  path: string;
  text: string;
}

/** Letters of a file as wished, before it is compressed to a quarter or less. */
const WISHED = { lists: 9_000, rows: 4_000, titles: 8_000 };
/** Letters that a claim takes in a list besides those of its words, about. */
const POSTING = 45;

/** The same records, in whichever order, give the same files. */
export function buildClaims(records: readonly ClaimRecord[]): ClaimsFile[] {
  const sorted = [...records].sort(
    (a, b) => compare(pageKey(a.page), pageKey(b.page)) || a.number - b.number,
  );
  const lists = cut(listParts(sorted), ({ postings }) => 30 + postings.length * POSTING, WISHED.lists);
  const rows = cut(rowParts(sorted), sizeOf, WISHED.rows);
  const titles = cut(sourceTitles(records), ({ key, title }) => key.length + title.length, WISHED.titles);
  const manifest: Manifest = { lists: startsOf(lists), rows: startsOf(rows), titles: startsOf(titles) };
  return [
    { path: MANIFEST, text: JSON.stringify(manifest) },
    ...lists.map(({ start, rows: parts }) => ({ path: pathOf('lists', start), text: writeLists(parts) })),
    ...rows.map(({ start, rows: parts }) => ({ path: pathOf('rows', start), text: writeRows(parts) })),
    ...titles.map(({ start, rows: some }) => ({
      path: pathOf('titles', start),
      text: JSON.stringify(Object.fromEntries(some.map(({ key, title }) => [key, title]))),
    })),
  ];
}

function startsOf(cuts: readonly { start: string }[]): string[] {
  return cuts.map(({ start }) => start);
}

function sourceTitles(records: readonly ClaimRecord[]): { key: string; title: string }[] {
  const titles = new Map(records.flatMap(({ sources }) => sources.map(({ id, title }) => [id, title])));
  return [...titles].sort(([a], [b]) => compare(a, b)).map(([key, title]) => ({ key, title }));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** By list, then by page: long lists are cut between pages. */
function listParts(records: readonly ClaimRecord[]): ListPart[] {
  const parts = new Map<string, ClaimRecord[]>();
  for (const record of records) {
    for (const list of keysOf(record)) {
      const key = `${list}\t${pageKey(record.page)}`;
      const known = parts.get(key);
      if (known) known.push(record);
      else parts.set(key, [record]);
    }
  }
  return [...parts]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, some]) => ({
      key,
      list: key.slice(0, key.indexOf('\t')),
      postings: some.map(postingOf),
      titled: some.flatMap(titledOf),
    }));
}

function rowParts(records: readonly ClaimRecord[]): RowPart[] {
  const groups = Map.groupBy(records.map(rowOf), ({ page, number }) => rowKey(page, number));
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, rows]) => ({ key, title: rows[0]?.title ?? '', rows }));
}

function sizeOf({ key, title, rows }: RowPart): number {
  const letters = ({ words, source, by, value }: ClaimRow) =>
    words.length + source.length + by.length + value.length;
  return rows.reduce((sum, row) => sum + letters(row) + 40, key.length + title.length);
}
