/**
 * A **site** is the whole content as views. What concerns all pages (names, evidence, backlinks) is worked out
 * once, when it is first needed; the view of a page each time it is asked for, so that ten thousand pages never
 * lie in memory at the same time.
 */

import { type Base, normaliseBase } from '../model/href.ts';
import { type EntityKind, entityKinds, type Kind } from '../model/kind.ts';
import type { ClaimRecord } from '../search/claims/claim-record.ts';
import type { FacetedPage } from '../search/facets/page-facets.ts';
import type { SearchEntity } from '../search/record.ts';
import { type Notes, notesOf } from './backlinks.ts';
import { type Connections, connectionsOf } from './connections/connections.ts';
import { countriesOf } from './countries.ts';
import {
  type DisagreementsView,
  differencesBySpeaker,
  differencesOf,
  disagreementsView,
} from './disagreements-view.ts';
import { type EntityView, entityView } from './entity-view.ts';
import { type Use, usesOf } from './evidence.ts';
import { type EventForces, eventForces } from './forces.ts';
import { type HomeView, homeView } from './home-view.ts';
import { indexView } from './index-view.ts';
import { type Entity, Library, type Source } from './library.ts';
import { type Shelves, shelvesOf } from './listing/shelves.ts';
import { type MapView, mapsOf } from './map/place-map.ts';
import type { World } from './map/world.ts';
import { namingsOf } from './namings.ts';
import { once } from './once.ts';
import { type Redirect, redirectsOf } from './redirects.ts';
import { type SaidView, type SpeakerRow, saidPaths, saidView, speakerRows } from './said-view.ts';
import { type Sayings, sayingsOf } from './sayings.ts';
import { claimRecords } from './search-claims.ts';
import { searchEntities } from './search-entities.ts';
import { facetsOfPages } from './search-facets.ts';
import { type SourceView, sourceView } from './source-view.ts';
import { type Timelines, timelinesOf } from './timeline/timelines.ts';
import type { IndexView } from './view.ts';

export interface Site {
  readonly library: Library;
  readonly home: HomeView;
  index(kind: Kind): IndexView;
  /** @throws when there is no such page. */
  entity(kind: EntityKind, id: string): EntityView;
  /** @throws when there is no such source. */
  source(id: string): SourceView;
  /** Indexes of kinds, categories and countries. */
  readonly shelves: Shelves;
  /** Ids of the pages of a kind, each of which has an address. */
  paths(kind: Kind): { id: string }[];
  /** Everybody who is quoted, those with most sayings first. */
  readonly speakers: SpeakerRow[];
  /** Each page of the list of what each speaker said. */
  saidPaths(): { id: string; number: number }[];
  /** @throws when nobody of that id is quoted. */
  said(id: string, number?: number): SaidView;
  readonly disagreements: DisagreementsView;
  /** Addresses of pages that were renamed, with the base path. */
  readonly redirects: Redirect[];
  /** What search knows of every page and claim; worked out each time it is asked for. */
  searched(): Searched;
  /** Who is joined to whom, and by which words. */
  readonly connections: Connections;
  /** What happened when, by the word of dated claims. */
  readonly timelines: Timelines;
  /** Who took part in an event, with what, and how many. */
  forces(event: string): EventForces;
  /** Where an entity was, is or goes; nothing when no place of it can be located. */
  map(id: string): MapView | undefined;
}

/** What the files of the search index are written from, in the order of pages. */
export interface Searched {
  entities: SearchEntity[];
  claims: ClaimRecord[];
  pages: FacetedPage[];
}

export interface SiteOptions {
  base: Base;
  /** What maps are drawn from; without it there are none. */
  world?: () => World;
}

/** @param pages Pages that have been checked; their frontmatter's places are not needed any more. */
export function buildSite(pages: readonly (Entity | Source)[], { base, world }: SiteOptions): Site {
  const library = new Library(pages, normaliseBase(base));
  const notes = once<Notes>(() => notesOf(library));
  const uses = once<Map<string, Use[]>>(() => usesOf(library));
  const namings = once(() => namingsOf(library, uses()));
  const sayings = once<Sayings>(() => sayingsOf(library));
  const differences = once(() => differencesOf(library));
  const differencesBy = once(() => differencesBySpeaker(library, differences()));
  const connections = once<Connections>(() => connectionsOf(library));
  const disputed = once(() => new Set(differences().map(({ entity }) => entity.id)));
  const shelves = shelvesOf(library, {
    uses,
    disputed,
    sayingsOf: (id) => sayings().get(id)?.length ?? 0,
  });
  const claimsOf = ({ id }: Source) =>
    new Set(
      uses()
        .get(id)
        ?.flatMap((use) => (use.claimNumber ? [`${use.entity.id} ${use.claimNumber}`] : [])),
    ).size;
  const timelines = timelinesOf(library);
  const index = (kind: Kind) => indexView(library, kind, claimsOf);
  const view = (kind: Kind, id: string): EntityView | SourceView => {
    if (kind === 'source') return sourceView(library, uses().get(id) ?? [], library.source(id));
    const entity = library.entity(id);
    if (entity.kind !== kind) throw new Error(`Internal error: ${id} is no ${kind}`);
    const around = {
      notes: notes().get(id) ?? [],
      namings: namings().get(id),
      sayings: sayings().get(id)?.length ?? 0,
    };
    return entityView(library, around, entity);
  };
  return {
    library,
    get home() {
      return homeView(library, { index, differences: differences(), timelines });
    },
    index,
    entity: (kind, id) => view(kind, id) as EntityView,
    source: (id) => view('source', id) as SourceView,
    shelves,
    paths: (kind) => idsOf(library, kind).map((id) => ({ id })),
    get speakers() {
      return speakerRows(library, sayings());
    },
    saidPaths: () => saidPaths(sayings()),
    said: (id, number = 1) => {
      const list = sayings().get(id);
      if (!list) throw new Error(`Internal error: nothing that ${id} said`);
      return saidView(library, list, { id, number, differences: differencesBy().get(id) ?? [] });
    },
    get disagreements() {
      return disagreementsView(library, differences());
    },
    get redirects() {
      return redirectsOf(library, pages, [{ folder: 'said', has: (id) => sayings().has(id) }]);
    },
    get connections() {
      return connections();
    },
    timelines,
    forces: (event) => eventForces(library, library.entity(event), notes().get(event) ?? []),
    map: mapsOf(library, world),
    searched: () => {
      const countries = countriesOf(library);
      return {
        entities: searchEntities(library, notes(), uses()),
        claims: claimRecords(library, countries),
        pages: facetsOfPages({ library, countries, disputed: disputed() }),
      };
    },
  };
}

function idsOf(library: Library, kind: Kind): string[] {
  if (kind === 'source') return [...library.sources.keys()];
  if (!entityKinds.includes(kind)) throw new Error(`Internal error: no kind is called ${kind}`);
  return [...library.entities.values()].filter((entity) => entity.kind === kind).map(({ id }) => id);
}
