/**
 * A **steady index** is Pagefind's, cut so that the edit of a page changes few of its files. Pagefind fills each file
 * of words before it begins the next, so that one word more moves the bounds of many; here they are where the words
 * themselves say so. And pages are called by their address, not by their text, so that a page keeps its name, and the
 * list that tells pages apart stays as it is, while its text changes.
 *
 * Words, places and ranking are Pagefind's own, untouched.
 */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { cut } from '../../search/names/cut.ts';
import { itemsOf, textOf, writeList, writeText } from './cbor.ts';
import { squeezed } from './squeezed.ts';

/** Files by their path below `pagefind/`. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** What a searcher's Pagefind looks for at the beginning of every file. */
const SIGNATURE = Buffer.from('pagefind_dcd');
/** Bytes of words in a file as wished: some 25 KB when compressed. */
const WISHED = 55_000;
/** Digits of the name of a page, or more where two pages would have the same: names are loaded, and nothing presses digits. */
const DIGITS = 5;

const FRAGMENT = /^fragment\/(.*)\.pf_fragment$/;
const META = /^pagefind\.(.*)\.pf_meta$/;
const ENTRY = 'pagefind-entry.json';

/** @throws when Pagefind's files are not of the form that this knows. */
export function steady(files: IndexFiles): IndexFiles {
  const [path, name = ''] = [...files.keys()].map((key) => META.exec(key) ?? []).find(([key]) => key) ?? [];
  const prefix = name.slice(0, name.lastIndexOf('_') + 1);
  const [version, pages, ranges, ...rest] = itemsOf(unpacked(files.get(path ?? '')));
  if (!path || !version || !pages || !ranges)
    throw new Error('Internal error: unexpected form of Pagefind’s index');
  const names = pageNames(files, prefix);
  const chunks = chunksOf(wordsOf(files, ranges), prefix);
  const meta = packed(writeList([version, renamed(pages, names), writeList(chunks.map(rangeOf)), ...rest]));
  const metaName = prefix + digest(meta, 10);
  return new Map([
    ...[...files].flatMap(([key, bytes]) => kept(key, bytes, names)),
    ...chunks.map((chunk) => [pathOf(chunk.name), chunk.bytes] as const),
    [`pagefind.${metaName}.pf_meta`, meta],
    [ENTRY, entry(files, name, metaName)],
  ]);
}

/** All other files; those of pages have another name. */
function kept(path: string, bytes: Uint8Array, names: ReadonlyMap<string, string>): [string, Uint8Array][] {
  const page = FRAGMENT.exec(path)?.[1];
  if (page !== undefined) return [[`fragment/${names.get(page)}.pf_fragment`, bytes]];
  return path.startsWith('index/') || META.test(path) || path === ENTRY ? [] : [[path, bytes]];
}

/** The name of each page by the one that Pagefind gave it: the first digits of a digest of its address. */
function pageNames(files: IndexFiles, prefix: string): Map<string, string> {
  const pages = [...files].flatMap(([path, bytes]) => {
    const page = FRAGMENT.exec(path)?.[1];
    const address = page && /"url":"([^"]*)"/.exec(gunzipSync(bytes).toString())?.[1];
    return page && address !== undefined ? [{ page, whole: digest(address, 40) }] : [];
  });
  const sorted = pages.sort((a, b) => (a.whole < b.whole ? -1 : 1));
  return new Map(
    sorted.map(({ page, whole }, at) => {
      const near = [sorted[at - 1], sorted[at + 1]].map((other) => inCommon(whole, other?.whole ?? ''));
      return [page, prefix + whole.slice(0, Math.max(DIGITS, ...near.map((common) => common + 1)))];
    }),
  );
}

function inCommon(one: string, other: string): number {
  let common = 0;
  while (common < other.length && one[common] === other[common]) common++;
  return common;
}

function renamed(pages: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  const rows = itemsOf(pages).map((page) => {
    const [name, ...rest] = itemsOf(page);
    const known = name && names.get(textOf(name));
    if (!known) throw new Error('Internal error: Pagefind lists a page that it has not written');
    return writeList([writeText(known), ...rest]);
  });
  return writeList(rows);
}

/** A word with its places, as Pagefind wrote it. */
interface Word {
  key: string;
  bytes: Uint8Array;
}

function wordsOf(files: IndexFiles, ranges: Uint8Array): Word[] {
  return itemsOf(ranges).flatMap((range) => {
    const name = itemsOf(range)[2];
    const [words] = itemsOf(unpacked(name && files.get(pathOf(textOf(name)))));
    return itemsOf(words ?? writeList([])).map((bytes) => {
      const [word] = itemsOf(bytes);
      return { key: word ? textOf(word) : '', bytes };
    });
  });
}

/** A file of words. */
interface Chunk {
  first: string;
  last: string;
  name: string;
  bytes: Uint8Array;
}

function chunksOf(words: readonly Word[], prefix: string): Chunk[] {
  const shards = cut(words, ({ bytes }) => bytes.length, WISHED).filter(({ rows }) => rows.length > 0);
  return shards.map(({ rows }) => {
    const bytes = packed(writeList([writeList(rows.map((row) => row.bytes))]));
    const [first, last] = [rows[0]?.key ?? '', rows.at(-1)?.key ?? ''];
    return { first, last, name: prefix + digest(bytes, 8), bytes };
  });
}

function rangeOf({ first, last, name }: Chunk): Uint8Array {
  return writeList([first, last, name].map(writeText));
}

function pathOf(name: string): string {
  return `index/${name}.pf_index`;
}

/** What is loaded first and always anew: it names the file that names all others. */
function entry(files: IndexFiles, before: string, now: string): Uint8Array {
  return Buffer.from(
    Buffer.from(files.get(ENTRY) ?? [])
      .toString()
      .replaceAll(`"${before}"`, `"${now}"`),
  );
}

function unpacked(bytes: Uint8Array | undefined): Uint8Array {
  const all = gunzipSync(bytes ?? new Uint8Array());
  if (!all.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error('Internal error: unexpected form of Pagefind’s index');
  return all.subarray(SIGNATURE.length);
}

function packed(bytes: Uint8Array): Uint8Array {
  return squeezed(Buffer.concat([SIGNATURE, bytes]));
}

function digest(of: string | Uint8Array, digits: number): string {
  return createHash('sha256').update(of).digest('hex').slice(0, digits);
}
