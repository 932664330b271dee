/**
 * A **category** groups pages of any kind under one word that the pages themselves give: missile, minister.
 */
import { categoryHref } from '../model/href.ts';
import { type EntityKind, entityKinds, type Kind, kindNames } from '../model/kind.ts';
import { compareNames } from './compare-names.ts';
import { categoryName } from './entity-view.ts';
import type { Entity, Library } from './library.ts';
import { withoutEmptyColumns } from './listing/facets.ts';
import { pagesOf } from './listing/letters.ts';
import type { Cell, Row, Table } from './listing/listing.ts';
import { columnsOf, number, rowOf, type Surroundings } from './listing/rows.ts';
import { capitalised, plain } from './words.ts';

/** Pages by the id of their category, each list by kind and then by name. */
export type Categories = ReadonlyMap<string, readonly Entity[]>;

export interface CategoryView {
  id: string;
  name: string;
  total: number;
  /** From 1, of `pages`. */
  page: number;
  pages: number;
  tables: Table[];
  counts: { kind: Kind; count: number }[];
}

export function categoriesOf(library: Library): Categories {
  const found = new Map<string, Entity[]>();
  for (const entity of library.entities.values()) {
    for (const id of new Set(entity.data.categories)) {
      const known = found.get(id);
      if (known) known.push(entity);
      else found.set(id, [entity]);
    }
  }
  const rank = ({ kind }: Entity) => entityKinds.indexOf(kind);
  for (const [, list] of found)
    list.sort((a, b) => rank(a) - rank(b) || compareNames(a.data.name, b.data.name));
  return found;
}

/** @throws when nothing is of this category, or there is no such page of it. */
export function categoryView(
  around: Surroundings,
  categories: Categories,
  id: string,
  page = 1,
): CategoryView {
  const list = categories.get(id) ?? [];
  const pages = pagesOf(list);
  const shown = pages[page - 1];
  if (!shown || list.length === 0) throw new Error(`Internal error: category ${id} has no page ${page}`);
  return {
    id,
    name: nameOf(id),
    total: list.length,
    page,
    pages: pages.length,
    tables: entityKinds.flatMap((kind) => {
      const rows = shown.filter((entity) => entity.kind === kind).map((entity) => rowOf(around, entity));
      return rows.length > 0 ? [withoutEmptyColumns({ kind, columns: columnsOf(kind), rows })] : [];
    }),
    counts: entityKinds
      .map((kind) => ({ kind, count: countOf(list, kind) }))
      .filter(({ count }) => count > 0),
  };
}

/** Every category as a row, those with most pages first, with counts by kind. */
export function categoryTable({ base }: Library, categories: Categories): Table {
  const rows = [...categories].map(([id, list]) => categoryRow(base, id, list));
  rows.sort((a, b) => compareNames(a.name, b.name));
  const columns = [...entityKinds, 'all' as const].map((kind) => ({
    id: kind,
    label: kind === 'all' ? 'All' : kindNames[kind].many,
    sort: 'number' as const,
  }));
  return withoutEmptyColumns({ kind: 'person', columns, rows });
}

function categoryRow(base: string, id: string, list: readonly Entity[]): Row {
  const counts = entityKinds.map((kind) => countOf(list, kind));
  const most = entityKinds[counts.indexOf(Math.max(...counts))] ?? 'person';
  return {
    kind: most,
    id,
    name: nameOf(id),
    href: categoryHref(base, id),
    summary: '',
    cells: [...counts.map(countCell), number(list.length)],
    claims: list.length,
    also: [],
    facets: { category: [], country: [], status: [], disputed: [] },
  };
}

/** Nothing at all rather than a nought: what there is stands out. */
export function countCell(count: number): Cell {
  return count > 0 ? number(count) : { items: [], sort: 0 };
}

function countOf(list: readonly Entity[], kind: EntityKind): number {
  return list.filter((entity) => entity.kind === kind).length;
}

function nameOf(id: string): string {
  return plain(capitalised([categoryName(id)]));
}
