/**
 * The **facets of a page** are worked out here: its kind, what it is, the countries it is of, who speaks on it and how
 * surely, the sources it rests on, and whether they disagree. A page is as new as the newest of its sources.
 */
import { kindNames } from '../model/kind.ts';
import type { Claim } from '../model/schema.ts';
import type { FacetedPage, FacetTitle } from '../search/facets/page-facets.ts';
import type { Countries } from './countries.ts';
import { categoryName } from './entity-view.ts';
import type { Entity, Library, Source } from './library.ts';

interface Around {
  library: Library;
  countries: Countries;
  /** Ids of entities about which sources disagree. */
  disputed: ReadonlySet<string>;
}

export function facetsOfPages(around: Around): FacetedPage[] {
  const { entities, sources } = around.library;
  return [
    ...[...entities.values()].map((entity) => ofEntity(around, entity)),
    ...[...sources.values()].map(ofSource),
  ];
}

function ofEntity({ library, countries, disputed }: Around, entity: Entity): FacetedPage {
  const { kind, id, data } = entity;
  const of = (ids: readonly string[]) => distinct(ids).map((one) => titled(library.entity(one)));
  const cited = distinct(
    data.claims.flatMap(({ cite }) => cite.map(({ source }) => library.source(source).id)),
  );
  return {
    key: `${kind}/${id}`,
    date:
      cited
        .map((one) => library.source(one).data.published ?? '')
        .sort()
        .at(-1) ?? '',
    values: {
      kind: [{ id: kind, title: kindNames[kind].one }],
      category: distinct(data.categories).map((one) => ({ id: one, title: categoryName(one) })),
      country: of([...(countries.of.get(id) ?? [])]),
      speaker: of(data.claims.flatMap(({ by }) => (by === undefined ? [] : library.entity(by).id))),
      modality: distinct(data.claims.map(modalityOf)).map(plain),
      source: cited.map((one) => ({ id: one, title: library.source(one).data.title })),
      disagreement: disputed.has(id) ? [{ id: 'yes', title: 'Sources disagree' }] : [],
    },
  };
}

/** A source is found under itself, too. */
function ofSource({ id, data }: Source): FacetedPage {
  return {
    key: `source/${id}`,
    date: data.published ?? '',
    values: {
      kind: [{ id: 'source', title: kindNames.source.one }],
      category: data.kind ? [plain(data.kind)] : [],
      source: [{ id, title: data.title }],
      ...{ country: [], speaker: [], modality: [], disagreement: [] },
    },
  };
}

function modalityOf({ modality = 'asserted' }: Claim): string {
  return modality;
}

function titled({ id, data }: Entity): FacetTitle {
  return { id, title: data.name };
}

function plain(id: string): FacetTitle {
  return { id, title: id };
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
