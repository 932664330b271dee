/**
 * The **index** of a kind: every page of it as one table while they are few; else letters, the pages with most
 * claims, and a page for each letter.
 */
import type { Kind } from '../../model/kind.ts';
import { compareNames } from '../compare-names.ts';
import { categoryName } from '../entity-view.ts';
import type { Entity, Source } from '../library.ts';
import { capitalised, plain } from '../words.ts';
import { type Facet, facetsOf, withoutEmptyColumns } from './facets.ts';
import { FULL, type LetterLink, letterLinks, type Part, partHref, partsOf } from './letters.ts';
import type { Table } from './listing.ts';
import { claimsOn, columnsOf, rowOf, type Surroundings } from './rows.ts';

export interface IndexPage {
  kind: Kind;
  /** Pages of this kind, whether on this page or not. */
  total: number;
  claims: number;
  drafts: number;
  /** What of the index this page shows; "A", or nothing when it is all of it. */
  letter?: string;
  /** The pages with most claims only. */
  most: boolean;
  letters: LetterLink[];
  table: Table;
  facets: Facet[];
  /** All categories of the kind, those with most pages first. */
  categories: { id: string; name: string; count: number }[];
}

interface Named {
  name: string;
  page: Entity | Source;
}

/** What does not change from page to page of an index. */
export interface Shelf {
  kind: Kind;
  pages: Named[];
  parts: Part<Named>[];
  claims: number;
  drafts: number;
  categories: IndexPage['categories'];
}

/** Rows of a long index that its first page shows. */
const MOST = 100;

export function shelfOf(around: Surroundings, kind: Kind): Shelf {
  const { library } = around;
  const all = kind === 'source' ? library.sources : library.entities;
  const pages = [...all.values()]
    .filter((page) => page.kind === kind)
    .map((page) => ({ name: library.link(page).name, page }))
    .sort((a, b) => compareNames(a.name, b.name));
  const claiming = kind === 'source' ? [...library.entities.values()] : pages.map(({ page }) => page);
  return {
    kind,
    pages,
    parts: pages.length > FULL ? partsOf(pages) : [],
    claims: claiming.reduce((sum, page) => sum + (page.kind === 'source' ? 0 : page.data.claims.length), 0),
    drafts: pages.filter(({ page }) => page.kind !== 'source' && page.data.status === 'draft').length,
    categories: categoriesOf(pages),
  };
}

function categoriesOf(pages: readonly Named[]): IndexPage['categories'] {
  const counts = new Map<string, number>();
  for (const { page } of pages) {
    if (page.kind !== 'source')
      for (const id of page.data.categories) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, count]) => ({ id, name: plain(capitalised([categoryName(id)])), count }))
    .sort((a, b) => b.count - a.count || compareNames(a.name, b.name));
}

/**
 * @param part
 *   Of a long index; absent for its first page.
 * @throws
 *   When the index has no such part.
 */
export function indexPage(around: Surroundings, shelf: Shelf, part?: string): IndexPage {
  const { kind, pages, parts, claims, drafts, categories } = shelf;
  const chosen = parts.find(({ id }) => id === part);
  if (part !== undefined && !chosen)
    throw new Error(`Internal error: the index of ${kind} has no part ${part}`);
  const most = !chosen && parts.length > 0;
  const shown = chosen ? chosen.things : most ? mostClaimed(around, pages) : pages;
  const rows = shown.map(({ page }) => rowOf(around, page));
  return {
    kind,
    total: pages.length,
    claims,
    drafts,
    ...(chosen && { letter: chosen.letter }),
    most,
    letters: letterLinks({ things: pages, parts, current: part }, (id) =>
      partHref(around.library.base, kind, id),
    ),
    table: withoutEmptyColumns({ kind, columns: columnsOf(kind), rows }),
    facets: facetsOf(rows),
    categories,
  };
}

function mostClaimed({ usesOf }: Surroundings, pages: readonly Named[]): Named[] {
  const weight = ({ page }: Named) =>
    page.kind === 'source' ? claimsOn(usesOf(page)) : page.data.claims.length;
  const weighed = pages.map((named) => ({ named, weight: weight(named) }));
  return weighed
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ named }) => named);
}
