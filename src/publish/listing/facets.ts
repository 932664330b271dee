/**
 * A **facet** is one way to narrow a listing: by category, by country, by whether a person has read the page,
 * by whether sources disagree. Its values are chips with true counts; each row carries the tokens of its chips,
 * so that a stylesheet alone can narrow the table.
 */
import { type FacetId, type FacetValue, facetIds, type Row, type Table } from './listing.ts';

export interface Chip extends FacetValue {
  /** `c3`: the third value of its facet; the stylesheet knows them by this. */
  token: string;
  count: number;
}

export interface Facet {
  id: FacetId;
  label: string;
  chips: Chip[];
  /** Values that there is no chip for. */
  more: number;
}

/** As many as the stylesheet has rules for. */
export const MOST_CHIPS = 12;
const LABELS: Record<FacetId, string> = {
  category: 'Type',
  country: 'Country',
  status: 'Read by a person',
  disputed: 'Sources',
};
const TOKENS: Record<FacetId, string> = { category: 'c', country: 'n', status: 's', disputed: 'd' };

/** Facets that tell some rows from others; commonest values first. */
export function facetsOf(rows: readonly Row[]): Facet[] {
  return facetIds.flatMap((id) => {
    const counts = new Map<string, FacetValue & { count: number }>();
    for (const { facets } of rows) for (const value of facets[id]) count(counts, value);
    const values = [...counts.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
    if (!values.some((value) => value.count < rows.length)) return [];
    const chips = values
      .slice(0, MOST_CHIPS)
      .map((value, at) => ({ ...value, token: `${TOKENS[id]}${at + 1}` }));
    return [{ id, label: LABELS[id], chips, more: values.length - chips.length }];
  });
}

function count(counts: Map<string, FacetValue & { count: number }>, value: FacetValue): void {
  const known = counts.get(value.id);
  if (known) known.count++;
  else counts.set(value.id, { ...value, count: 1 });
}

/** By facet and value: the token that a row with this value carries. */
export type Tokens = ReadonlyMap<string, string>;

export function tokensOf(facets: readonly Facet[]): Tokens {
  return new Map(facets.flatMap(({ id, chips }) => chips.map((chip) => [`${id} ${chip.id}`, chip.token])));
}

/** The tokens of one row, with a space between them. */
export function rowTokens({ facets }: Row, tokens: Tokens): string {
  return facetIds
    .flatMap((id) => facets[id].flatMap((value) => tokens.get(`${id} ${value.id}`) ?? []))
    .join(' ');
}

/** Leave out columns in which no row has anything. */
export function withoutEmptyColumns({ kind, columns, rows }: Table): Table {
  const full = columns.map((_, at) => rows.some(({ cells }) => (cells[at]?.items.length ?? 0) > 0));
  const kept = <Value>(values: readonly Value[]) => values.filter((_, at) => full[at]);
  return { kind, columns: kept(columns), rows: rows.map((row) => ({ ...row, cells: kept(row.cells) })) };
}
