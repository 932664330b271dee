/**
 * The **engine** asks the list of names and the full-text index, and puts their answers together.
 */
import { hrefOf as hrefOfPage } from '../../../model/href.ts';
import { findNames, type NameHit, type NameRow } from './names.ts';
import { withCommas } from './numbers.ts';
import { type FoundPage, type FoundPart, holdsAll, partsOf } from './passages.ts';

export const base = document.documentElement.dataset.base ?? '/';

export interface Answer {
  names: NameHit[];
  parts: FoundPart[];
  /** Pages of each kind that were found. */
  counts: Map<string, number>;
}

interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<FoundPage> }[] }>;
}

/** Pages of the full-text index that are looked into, and places shown of each. */
const LOOKED_INTO = 24;
const PLACES = 2;

let loading: Promise<{ rows: NameRow[]; pagefind: Pagefind }> | undefined;

/** Load names and index; a second call waits for the first, a failed one may be tried again. */
export function load() {
  loading ??= loadBoth().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function loadBoth() {
  const [rows, pagefind] = await Promise.all([loadNames(), loadIndex()]);
  return { rows, pagefind };
}

async function loadNames(): Promise<NameRow[]> {
  const response = await fetch(`${base}names.json`);
  if (!response.ok) throw new Error(`names.json: ${response.status}`);
  return (await response.json()) as NameRow[];
}

async function loadIndex(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, bundlePath: `${base}pagefind/` });
  return pagefind;
}

/** @param kind Only pages of this kind; empty for all. */
export async function ask(typed: string, kind: string): Promise<Answer> {
  const { rows, pagefind } = await load();
  const query = withCommas(typed);
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, LOOKED_INTO).map((result) => result.data()));
  const held = pages.filter((page) => holdsAll(page, query));
  const found = findNames(rows, query, LOOKED_INTO);
  const kindOf = new Map([
    ...held.map((page): [string, string] => [page.url, page.meta.kind ?? 'source']),
    ...found.map(({ row }): [string, string] => [hrefOf(row), row[0]]),
  ]);
  const counts = new Map<string, number>();
  for (const one of kindOf.values()) counts.set(one, (counts.get(one) ?? 0) + 1);
  return {
    names: found.filter(({ row }) => !kind || row[0] === kind),
    parts: held
      .filter(({ meta }) => !kind || meta.kind === kind)
      .flatMap((page) => partsOf(page, query, PLACES)),
    counts,
  };
}

export function hrefOf([kind, id]: NameRow): string {
  return hrefOfPage(base, { kind, id });
}
