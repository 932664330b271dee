/**
 * The **row** of a page in a listing.
 */

import type { Countries } from '../countries.ts';
import { dateWords } from '../date-words.ts';
import { categoryName } from '../entity-view.ts';
import type { Use } from '../evidence.ts';
import type { Entity, Library, Source } from '../library.ts';
import { countTexts } from '../reprints.ts';
import { capitalised, plain } from '../words.ts';
import { tenureOf } from './as-of.ts';
import { COLUMNS, cellOf } from './columns.ts';
import type { Cell, Column, FacetValue, Row } from './listing.ts';

/** What is known of all pages, which the rows of many ask for. */
export interface Surroundings {
  library: Library;
  countries: Countries;
  /** Ids of entities about which sources disagree. */
  disputed: ReadonlySet<string>;
  usesOf: (source: Source) => readonly Use[];
}

const STATEMENTS: Column = { id: 'statements', label: 'Statements', sort: 'number' };
const SOURCES: Column = { id: 'sources', label: 'Sources', sort: 'number' };

/** The columns that follow the name. */
export function columnsOf(kind: Row['kind']): Column[] {
  if (kind !== 'source') {
    const telling = COLUMNS[kind].map(({ id, label, sort }) => ({ id, label, sort }));
    return [...telling, STATEMENTS, SOURCES];
  }
  return [
    { id: 'publisher', label: 'Publisher', sort: 'words' },
    { id: 'date', label: 'Date', sort: 'date' },
    { id: 'cited', label: 'Passages cited', sort: 'number' },
    STATEMENTS,
  ];
}

export function rowOf(around: Surroundings, page: Entity | Source): Row {
  return page.kind === 'source' ? sourceRow(around, page) : entityRow(around, page);
}

function entityRow({ library, countries, disputed }: Surroundings, entity: Entity): Row {
  const { summary = '', claims, status, aliases, weakAliases, categories } = entity.data;
  const tenure = wholeTenure(entity);
  const home = [...(countries.of.get(entity.id) ?? [])];
  return {
    ...library.link(entity),
    summary,
    cells: [
      ...COLUMNS[entity.kind].map((column) => cellOf(library, entity, column)),
      number(claims.length),
      number(countTexts(library, claims)),
    ],
    claims: claims.length,
    status,
    also: [...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.name)), ...weakAliases],
    ...(tenure && { tenure }),
    facets: {
      category: categories.map((id) => value(id, categoryName(id))),
      country: home.map((id) => value(id, library.entity(id).data.name)),
      status: [status === 'draft' ? value('draft', 'Draft') : value('reviewed', 'Reviewed')],
      disputed: disputed.has(entity.id) ? [value('yes', 'Sources disagree')] : [],
    },
  };
}

function sourceRow({ library, usesOf }: Surroundings, source: Source): Row {
  const { subtitle = '', publisher, published, kind, formerIds } = source.data;
  const uses = usesOf(source);
  const cited = new Set(uses.map(({ passage }) => passage)).size;
  const claims = claimsOn(uses);
  return {
    ...library.link(source),
    summary: subtitle,
    cells: [
      { items: publisher ? [{ text: publisher }] : [] },
      published ? { items: [{ text: dateWords(published) }], sort: published } : { items: [] },
      { items: [{ text: `${cited} of ${source.passages.length}` }], sort: cited },
      number(claims),
    ],
    claims,
    also: formerIds,
    facets: { category: kind ? [value(kind, kind)] : [], country: [], status: [], disputed: [] },
  };
}

/** How many claims rest on a source. */
export function claimsOn(uses: readonly Use[]): number {
  return new Set(uses.flatMap((use) => (use.claimNumber ? [`${use.entity.id} ${use.claimNumber}`] : [])))
    .size;
}

export function number(count: number): Cell {
  return { items: [{ text: count.toLocaleString('en') }], sort: count };
}

function value(id: string, words: string): FacetValue {
  return { id, label: plain(capitalised([words])) };
}

/** Of a person all offices together, of an organisation from its founding to its end. */
function wholeTenure({ kind, data }: Entity): string | undefined {
  if (kind === 'person') {
    const offices = data.claims.filter(({ property }) => property === 'role');
    return [...new Set(offices.map(tenureOf))].join(' ') || undefined;
  }
  if (kind !== 'organisation') return undefined;
  const date = (property: string) => {
    const { value } = data.claims.find((claim) => claim.property === property) ?? {};
    return typeof value === 'string' && /^\d{4}(?:-\d\d){0,2}$/.test(value) ? value : undefined;
  };
  const [from, to] = [date('founded'), date('dissolved')];
  return from || to ? tenureOf({ from, to }) : undefined;
}
