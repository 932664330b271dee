/**
 * **Page facets** say of every page which values it bears: a file for each facet. So the pages of any answer can be
 * counted without loading one of them, whether they hold all words, or some, or were found one by one, or by name.
 */
import { type FacetId, facetIds, type ValuesOf } from './facet.ts';
import { byKey, type FacetFile, keyFiles, PAGES, readPages, shardOf } from './page-list.ts';

export { type FacetFile, pagesFile } from './page-list.ts';

export interface FacetTitle {
  id: string;
  title: string;
}

export interface FacetedPage {
  /** Unique, and what pages are sorted by: `person/ada-merin`. */
  key: string;
  values: Readonly<Record<FacetId, readonly FacetTitle[]>>;
  /** Day, month or year by which pages are sorted; empty when not known. */
  date: string;
}

const DATES = 'facets/dates';
const pathOf = (facet: FacetId) => `facets/${facet}`;

/** Values by id, each with its title (empty when it is the id) and the steps from one page to the next. */
type Column = [id: string, title: string, ...steps: number[]][];

/** All files but `pagesFile`, which is of the same pages. The same pages, in whichever order, give the same files. */
export function facetFiles(pages: readonly FacetedPage[]): FacetFile[] {
  const sorted = byKey(pages);
  return [
    ...keyFiles(sorted.map(({ key }) => key)),
    { path: DATES, text: sorted.map(({ date }) => date).join('\n') },
    ...facetIds.map((facet) => ({ path: pathOf(facet), text: JSON.stringify(columnOf(sorted, facet)) })),
  ];
}

function columnOf(pages: readonly FacetedPage[], facet: FacetId): Column {
  const values = new Map<string, { title: string; at: number[] }>();
  for (const [at, page] of pages.entries()) {
    for (const { id, title } of page.values[facet]) {
      const known = values.get(id) ?? { title, at: [] };
      if (known.at.at(-1) !== at) known.at.push(at);
      values.set(id, known);
    }
  }
  const written = [...values].sort(([a], [b]) => (a < b ? -1 : 1));
  return written.map(([id, { title, at }]) => [
    id,
    title === id ? '' : title,
    ...at.map((place, index) => place - (at[index - 1] ?? 0)),
  ]);
}

export interface PageFacets {
  /** What a page, by the `id` of its hit, bears of these facets; the others are as if nobody bore any. */
  valuesOf(facets: readonly FacetId[]): Promise<ValuesOf<string>>;
  /** The titles of values of one facet. */
  titlesOf(facet: FacetId): Promise<ReadonlyMap<string, string>>;
  /** What full text calls a page, `person/ada-merin`; `undefined` when it has none of that name. */
  textIdOf(key: string): Promise<string | undefined>;
  /** Dates of pages by the `id` of their hits; empty when not known. */
  dates(): Promise<ReadonlyMap<string, string>>;
}

interface ReadColumn {
  titles: Map<string, string>;
  values: ReadonlyMap<string, readonly string[]>;
}

/** @param read Each file at most once, unless it could not be read. */
export function openPageFacets(read: (path: string) => Promise<string>): PageFacets {
  const known = new Map<string, Promise<unknown>>();
  const once = <Value>(path: string, work: (text: string) => Value | Promise<Value>): Promise<Value> => {
    const value = (known.get(path) as Promise<Value> | undefined) ?? read(path).then(work);
    known.set(path, value);
    value.catch(() => known.delete(path));
    return value;
  };
  const pages = () => once(PAGES, readPages);
  /** Read at the same time as the list of pages, which it is understood with. */
  const beside = <Value>(
    path: string,
    work: (text: string, ids: readonly string[]) => Value,
  ): Promise<Value> => {
    const list = pages();
    return once(path, async (text) => work(text, (await list).ids));
  };
  const column = (facet: FacetId) => beside(pathOf(facet), readColumn);
  return {
    valuesOf: async (facets) => {
      const read = new Map(
        await Promise.all(facets.map(async (facet) => [facet, await column(facet)] as const)),
      );
      return (page, facet) => read.get(facet)?.values.get(page) ?? [];
    },
    titlesOf: async (facet) => (await column(facet)).titles,
    dates: () => beside(DATES, readDates),
    textIdOf: async (key) => {
      const list = await pages();
      const shard = shardOf(list, key);
      const keys = shard ? await once(shard.path, (text) => text.split('\n')) : [];
      const at = keys.indexOf(key);
      return at < 0 ? undefined : list.ids[(shard?.first ?? 0) + at];
    },
  };
}

function readDates(text: string, pages: readonly string[]): Map<string, string> {
  return new Map(text.split('\n').map((date, at) => [pages[at] ?? '', date]));
}

function readColumn(text: string, pages: readonly string[]): ReadColumn {
  const titles = new Map<string, string>();
  const values = new Map<string, string[]>();
  for (const [id, title, ...steps] of JSON.parse(text) as Column) {
    titles.set(id, title || id);
    let at = 0;
    for (const step of steps) {
      at += step;
      const page = pages[at] ?? '';
      const own = values.get(page);
      if (own) own.push(id);
      else values.set(page, [id]);
    }
  }
  return { titles, values };
}
