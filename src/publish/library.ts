/**
 * The **library** is every page, found by its id, with what is worked out once for all of them: whose name is
 * whose, and in which passage each quotation stands.
 */
import { buildGazetteer, type Gazetteer, namedOf } from '../gazetteer/gazetteer.ts';
import { type Base, hrefOf } from '../model/href.ts';
import type { EntityPage, Passage, SourcePage } from '../model/page.ts';
import type { Citation } from '../model/schema.ts';
import { type Folded, fold, foldWithOffsets } from '../text/fold.ts';
import { findFoldedQuote, meantIn, type Span } from '../text/quote.ts';
import type { NameLink } from './view.ts';

/** A page without the places of its frontmatter: whatever is published has been checked before. */
export type Entity = Omit<EntityPage, 'front' | 'text'> & {
  /** Line on which each claim begins, where that is known. */
  lines?: readonly number[];
};
export type Source = Omit<SourcePage, 'front' | 'text'>;

/** Where a quotation stands. */
export interface Location extends Span {
  source: Source;
  passage: Passage;
}

export class Library {
  readonly base: Base;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly gazetteer: Gazetteer;
  readonly #former = new Map<string, Entity | Source>();
  readonly #folded = new Map<string, Folded[]>();
  readonly #located = new WeakMap<Citation, Location>();

  constructor(pages: readonly (Entity | Source)[], base: Base) {
    this.base = base;
    this.entities = new Map(pages.filter((page) => page.kind !== 'source').map((page) => [page.id, page]));
    this.sources = new Map(pages.filter((page) => page.kind === 'source').map((page) => [page.id, page]));
    this.gazetteer = buildGazetteer([...this.entities.values()].map(namedOf));
    for (const page of pages) for (const id of page.data.formerIds) this.#former.set(id, page);
  }

  /** The page that bears an id now, or bore it before. */
  find(id: string): Entity | Source | undefined {
    return this.entities.get(id) ?? this.#former.get(id) ?? this.sources.get(id);
  }

  /** @throws when no entity bears the id: pages that are published have been checked. */
  entity(id: string): Entity {
    const page = this.entities.get(id) ?? this.#former.get(id);
    if (!page || page.kind === 'source') throw new Error(`Internal error: no entity has the id ${id}`);
    return page;
  }

  /** @throws when no source bears the id. */
  source(id: string): Source {
    const page = this.sources.get(id) ?? this.#former.get(id);
    if (page?.kind !== 'source') throw new Error(`Internal error: no source has the id ${id}`);
    return page;
  }

  link(page: Entity | Source): NameLink {
    const name = page.kind === 'source' ? page.data.title : page.data.name;
    return { kind: page.kind, id: page.id, name, href: hrefOf(this.base, page) };
  }

  /** Find the passage in which quoted words stand; the first, should there be several. */
  locate(citation: Citation): Location {
    const known = this.#located.get(citation);
    if (known) return known;
    const source = this.source(citation.source);
    const found = this.#search(source, citation);
    if (!found) throw new Error(`Internal error: “${citation.quote}” does not stand in ${source.id}`);
    this.#located.set(citation, found);
    return found;
  }

  #search(source: Source, { quote, prefix, suffix }: Citation): Location | undefined {
    const exact = fold(quote);
    const all = this.#foldedPassages(source);
    for (const folded of meantIn(all, { exact: quote, prefix, suffix }, ({ text }) => text)) {
      if (!folded.text.includes(exact)) continue;
      const span = findFoldedQuote(folded, { exact: quote, prefix, suffix })[0];
      const passage = source.passages[all.indexOf(folded)];
      if (span && passage) return { ...span, source, passage };
    }
    return undefined;
  }

  #foldedPassages(source: Source): Folded[] {
    const folded = this.#folded.get(source.id) ?? source.passages.map(({ text }) => foldWithOffsets(text));
    this.#folded.set(source.id, folded);
    return folded;
  }
}
