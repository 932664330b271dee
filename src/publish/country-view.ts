/**
 * What the page of a **country** shows: whatever is tied to it, each with the claim that ties it and the words
 * that claim rests on.
 */
import { countryHref, saidHref } from '../model/href.ts';
import { type EntityKind, entityKinds, kindNames } from '../model/kind.ts';
import { type PropertyId, propertyOf } from '../model/properties.ts';
import { countCell } from './category-view.ts';
import { citationView, PageSources } from './cite.ts';
import { compareNames } from './compare-names.ts';
import type { Tie } from './countries.ts';
import type { Entity, Source } from './library.ts';
import { withoutEmptyColumns } from './listing/facets.ts';
import { pagesOf } from './listing/letters.ts';
import type { Item, Row, Table } from './listing/listing.ts';
import { columnsOf, rowOf, type Surroundings } from './listing/rows.ts';
import { sourceFacts } from './source-facts.ts';
import type { NameLink } from './view.ts';

interface Circle {
  id: string;
  title: string;
  kind: EntityKind;
  properties: readonly PropertyId[];
}

const CIRCLES: readonly Circle[] = [
  { id: 'people', title: 'People', kind: 'person', properties: ['role', 'nationality'] },
  {
    id: 'organisations',
    title: 'Organisations',
    kind: 'organisation',
    properties: ['country', 'part-of', 'headquarters'],
  },
  { id: 'equipment', title: 'Equipment', kind: 'equipment', properties: ['operator', 'origin', 'part-of'] },
  {
    id: 'events-there',
    title: 'Events there',
    kind: 'event',
    properties: ['location', 'country', 'part-of'],
  },
  {
    id: 'events-of',
    title: 'Events carried out or announced',
    kind: 'event',
    properties: ['actor', 'announced-by'],
  },
  {
    id: 'forces-there',
    title: 'Organisations there',
    kind: 'organisation',
    properties: ['deployed-to', 'location'],
  },
  {
    id: 'equipment-there',
    title: 'Equipment there',
    kind: 'equipment',
    properties: ['deployed-to', 'location'],
  },
  { id: 'people-there', title: 'People there', kind: 'person', properties: ['deployed-to', 'location'] },
  { id: 'places', title: 'Places', kind: 'place', properties: ['country', 'within', 'part-of'] },
];

export interface CountryView extends NameLink {
  summary: string;
  total: number;
  /** From 1, of `pages`. */
  page: number;
  pages: number;
  circles: { id: string; title: string; table: Table }[];
  /** Who speaks for it and is quoted: itself first, then those who hold its offices. */
  voices: { who: NameLink; href: string; sayings: number }[];
  sources: { number: number; source: NameLink; facts: string }[];
}

/** An entity with the claims that tie it to the country in one circle. */
interface Tied {
  circle: Circle;
  entity: Entity;
  ties: Tie[];
}

export interface CountryContext extends Surroundings {
  sayingsOf: (id: string) => number;
}

/** @throws when the place is no country, or there is no such page of it. */
export function countryView(around: CountryContext, id: string, page = 1): CountryView {
  const { library } = around;
  const ties = around.countries.ties.get(id);
  const tied = CIRCLES.flatMap((circle) => tiedBy(circle, ties ?? []));
  const pages = pagesOf(tied);
  const shown = pages[page - 1];
  if (!shown || !ties) throw new Error(`Internal error: country ${id} has no page ${page}`);
  const entity = library.entity(id);
  const sources = new PageSources();
  const circles = CIRCLES.flatMap((circle) => {
    const rows = shown.filter((one) => one.circle === circle).map((one) => tiedRow(around, sources, one));
    return rows.length > 0 ? [{ id: circle.id, title: circle.title, table: tableOf(circle.kind, rows) }] : [];
  });
  return {
    ...library.link(entity),
    summary: entity.data.summary ?? '',
    total: new Set(tied.map((one) => one.entity.id)).size,
    page,
    pages: pages.length,
    circles,
    voices: voicesOf(around, entity, ties),
    sources: sources.list().map(({ id, number }) => {
      const source: Source = library.source(id);
      return { number, source: library.link(source), facts: sourceFacts(source.data) };
    }),
  };
}

export function countryPages({ countries }: Surroundings, id: string): number {
  const ties = countries.ties.get(id) ?? [];
  return pagesOf(CIRCLES.flatMap((circle) => tiedBy(circle, ties))).length;
}

function tiedBy(circle: Circle, ties: readonly Tie[]): Tied[] {
  const found = new Map<string, Tied>();
  for (const tie of ties) {
    const { entity, statement } = tie;
    if (entity.kind !== circle.kind || !circle.properties.includes(statement.claim.property)) continue;
    const known = found.get(entity.id);
    if (known) known.ties.push(tie);
    else found.set(entity.id, { circle, entity, ties: [tie] });
  }
  return [...found.values()].sort((a, b) => compareNames(a.entity.data.name, b.entity.data.name));
}

/** Citations of one tie that a row has room for. */
const CITED = 2;

function tiedRow(around: Surroundings, sources: PageSources, { entity, ties }: Tied): Row {
  const row = rowOf(around, entity);
  const items = new Map<string, Item>();
  for (const { statement } of ties) {
    const { property, modality, cite } = statement.claim;
    const text = propertyOf(property).label;
    if (items.has(text)) continue;
    const citations = cite.slice(0, CITED).map((citation) => citationView(around.library, sources, citation));
    const hedged = modality === 'asserted' ? undefined : modality;
    items.set(text, { text, citations, ...(hedged && { note: hedged }) });
  }
  return { ...row, cells: [{ items: [...items.values()] }, ...row.cells] };
}

/** The claim that ties comes first; what else the kind's columns say follows. */
function tableOf(kind: EntityKind, rows: Row[]): Table {
  const columns = [{ id: 'tie', label: 'Tied by', sort: 'words' as const }, ...columnsOf(kind)];
  return withoutEmptyColumns({ kind, columns, rows });
}

function voicesOf(around: CountryContext, country: Entity, ties: readonly Tie[]): CountryView['voices'] {
  const offices = ties.filter(({ statement }) => statement.claim.property === 'role');
  const speakers = new Map([country, ...offices.map(({ entity }) => entity)].map((one) => [one.id, one]));
  return [...speakers.values()].flatMap((speaker) => {
    const sayings = around.sayingsOf(speaker.id);
    const { library } = around;
    return sayings > 0
      ? [{ who: library.link(speaker), href: saidHref(library.base, speaker.id), sayings }]
      : [];
  });
}

/** Every country as a row, with how much of each kind is tied to it. */
export function countryTable({ library, countries }: Surroundings): Table {
  const rows = [...countries.ties].map(([id, ties]): Row => {
    const entity = library.entity(id);
    const { name, summary = '' } = entity.data;
    const counts = entityKinds.map((kind) => tiedOf(kind, ties));
    return {
      kind: 'place',
      id,
      name,
      href: countryHref(library.base, id),
      summary,
      cells: counts.map(countCell),
      claims: ties.length,
      also: [],
      facets: { category: [], country: [], status: [], disputed: [] },
    };
  });
  rows.sort((a, b) => compareNames(a.name, b.name));
  const columns = entityKinds.map((kind) => ({
    id: kind,
    label: kindNames[kind].many,
    sort: 'number' as const,
  }));
  return withoutEmptyColumns({ kind: 'place', columns, rows });
}

function tiedOf(kind: EntityKind, ties: readonly Tie[]): number {
  return new Set(ties.filter(({ entity }) => entity.kind === kind).map(({ entity }) => entity.id)).size;
}
