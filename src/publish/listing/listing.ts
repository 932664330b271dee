/**
 * A **listing** is a table of pages of one kind: what its columns hold differs from kind to kind.
 */
import type { Kind } from '../../model/kind.ts';
import type { CitationView, NameLink } from '../view.ts';

/** One thing that stands in a cell: words, or a name that leads to its page. */
export interface Item {
  text: string;
  href?: string;
  /** "since 1 October 2014", "planned". */
  note?: string;
  /** When it held, see `as-of.ts`; absent where time does not matter. */
  tenure?: string;
  /** The words that make the connection. */
  citations?: CitationView[];
}

export interface Cell {
  items: Item[];
  /** Items that the cell has no room for. */
  more?: number;
  /** What a column of numbers or dates is sorted by: a number, or `2022-02-03`. */
  sort?: string | number;
}

export interface Column {
  id: string;
  label: string;
  /** How its cells are compared. */
  sort: 'words' | 'number' | 'date';
}

/** What rows can be narrowed by. */
export const facetIds = ['category', 'country', 'status', 'disputed'] as const;
export type FacetId = (typeof facetIds)[number];

export interface FacetValue {
  id: string;
  label: string;
}

export interface Row extends NameLink {
  summary: string;
  /** One for each column of the table. */
  cells: Cell[];
  claims: number;
  status?: 'draft' | 'reviewed';
  /** Other names, by which a visitor may look for it. */
  also: string[];
  /** When the whole row held; absent where time does not matter. */
  tenure?: string;
  facets: Record<FacetId, FacetValue[]>;
}

/** Rows of one kind under the same columns. */
export interface Table {
  kind: Kind;
  columns: Column[];
  rows: Row[];
}
