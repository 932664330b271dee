/**
 * A **site** is the whole content as views. What concerns all pages (names, evidence, backlinks) is worked out
 * once, when it is first needed; the view of a page each time it is asked for, so that ten thousand pages never
 * lie in memory at the same time.
 */

import { type Base, normaliseBase } from '../model/href.ts';
import { type EntityKind, entityKinds, type Kind } from '../model/kind.ts';
import { type Notes, notesOf } from './backlinks.ts';
import { entityView } from './entity-view.ts';
import { type Use, usesOf } from './evidence.ts';
import { homeView } from './home-view.ts';
import { indexView } from './index-view.ts';
import { type Entity, Library, type Source } from './library.ts';
import { entityRecord, sourceRecord } from './records.ts';
import { type Redirect, redirectsOf } from './redirects.ts';
import { sourceView } from './source-view.ts';
import type { EntityView, HomeView, IndexView, SearchRecord, SourceView } from './view.ts';

export interface Site {
  readonly library: Library;
  readonly home: HomeView;
  index(kind: Kind): IndexView;
  /** @throws when there is no such page. */
  entity(kind: EntityKind, id: string): EntityView;
  /** @throws when there is no such source. */
  source(id: string): SourceView;
  /** Ids of the pages of a kind, each of which has an address. */
  paths(kind: Kind): { id: string }[];
  /** Addresses of pages that were renamed, with the base path. */
  readonly redirects: Redirect[];
  readonly searchRecords: SearchRecord[];
}

export interface SiteOptions {
  base: Base;
}

/** @param pages Pages that have been checked; their frontmatter's places are not needed any more. */
export function buildSite(pages: readonly (Entity | Source)[], { base }: SiteOptions): Site {
  const library = new Library(pages, normaliseBase(base));
  const notes = once<Notes>(() => notesOf(library));
  const uses = once<Map<string, Use[]>>(() => usesOf(library));
  const claimsOf = ({ id }: Source) =>
    new Set(
      uses()
        .get(id)
        ?.flatMap((use) => (use.claimNumber ? [`${use.entity.id} ${use.claimNumber}`] : [])),
    ).size;
  const index = (kind: Kind) => indexView(library, kind, claimsOf);
  const view = (kind: Kind, id: string): EntityView | SourceView => {
    if (kind === 'source') return sourceView(library, uses().get(id) ?? [], library.source(id));
    const entity = library.entity(id);
    if (entity.kind !== kind) throw new Error(`Internal error: ${id} is no ${kind}`);
    return entityView(library, notes(), entity);
  };
  return {
    library,
    get home() {
      return homeView(library, index);
    },
    index,
    entity: (kind, id) => view(kind, id) as EntityView,
    source: (id) => view('source', id) as SourceView,
    paths: (kind) => idsOf(library, kind).map((id) => ({ id })),
    redirects: redirectsOf(library, pages),
    get searchRecords() {
      return [
        ...[...library.entities.values()].map((entity) => entityRecord(library, entity)),
        ...[...library.sources.values()].map((source) => sourceRecord(library, source)),
      ];
    },
  };
}

function idsOf(library: Library, kind: Kind): string[] {
  if (kind === 'source') return [...library.sources.keys()];
  if (!entityKinds.includes(kind)) throw new Error(`Internal error: no kind is called ${kind}`);
  return [...library.entities.values()].filter((entity) => entity.kind === kind).map(({ id }) => id);
}

function once<Value>(work: () => Value): () => Value {
  let value: { is: Value } | undefined;
  return () => {
    value ??= { is: work() };
    return value.is;
  };
}
