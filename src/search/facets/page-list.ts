/**
 * The **page list** tells pages apart: what full text calls each, in the order of their keys, and the keys themselves
 * in shards, so that a page that was found by its name is known to be the same that full text found.
 */
import { hash } from '../../text/hash.ts';
import { cut } from '../names/cut.ts';

export interface ListedPage {
  /** Unique, and what pages are sorted by: `person/ada-merin`. */
  key: string;
  /** What full text calls the page: the `id` of a hit. */
  textId: string;
}

export interface FacetFile {
  /** Below the search folder. */
  path: string;
  text: string;
}

export const PAGES = 'facets/pages';

/** Letters of the keys in a shard as wished: some 3 KB when compressed. */
const WISHED = 12_000;
/** In no id. */
const FILL = '~';

/** Shards of the keys, each on a line of its own. */
export function keyFiles(keys: readonly string[]): FacetFile[] {
  return shardsOf(keys).map(({ start, rows }) => ({
    path: keysPath(start),
    text: rows.map(({ key }) => key).join('\n'),
  }));
}

/** What full text calls each page, and where the shards of keys begin: written last, when pages have been indexed. */
export function pagesFile(pages: readonly ListedPage[]): FacetFile {
  const sorted = byKey(pages);
  const starts = shardsOf(sorted.map(({ key }) => key)).map(({ start, rows }) => `${start}\t${rows.length}`);
  return { path: PAGES, text: [...writeIds(sorted.map(({ textId }) => textId)), ...starts].join('\n') };
}

export function byKey<Page extends { key: string }>(pages: readonly Page[]): Page[] {
  return [...pages].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function shardsOf(keys: readonly string[]) {
  return cut(
    keys.map((key) => ({ key })),
    ({ key }) => key.length,
    WISHED,
  );
}

/** Ids of full text are digits that nothing can press: all that is left out is what all have in common. */
function writeIds(ids: readonly string[]): [prefix: string, width: string, digits: string] {
  const [first = ''] = ids;
  const common = first.slice(0, first.lastIndexOf('_') + 1);
  const prefix = ids.every((id) => id.startsWith(common)) ? common : '';
  const width = Math.max(0, ...ids.map((id) => id.length - prefix.length));
  return [prefix, String(width), ids.map((id) => id.slice(prefix.length).padEnd(width, FILL)).join('')];
}

interface Shard {
  path: string;
  start: string;
  /** Place of its first key among all. */
  first: number;
}

export interface PageList {
  /** What full text calls each page, in the order of keys. */
  ids: readonly string[];
  shards: readonly Shard[];
}

export function readPages(text: string): PageList {
  const [prefix = '', width, digits = '', ...starts] = text.split('\n');
  const ids = digits.match(new RegExp(`.{${width}}`, 'gsu')) ?? [];
  let first = 0;
  const shards = starts.map((line) => {
    const [start = '', pages] = line.split('\t');
    const shard = { path: keysPath(start), start, first };
    first += Number(pages);
    return shard;
  });
  return { ids: digits === '' ? [] : ids.map((id) => prefix + id.replaceAll(FILL, '')), shards };
}

export function shardOf({ shards }: PageList, key: string): Shard | undefined {
  return shards.findLast(({ start }) => start <= key);
}

function keysPath(start: string): string {
  return `facets/keys-${hash(start)}`;
}
