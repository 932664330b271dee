/**
 * The **timeline** of a page: what its own claims date, and what claims of other pages date that speak of it.
 */
import { citesIn, PageSources } from '../cite.ts';
import { claimView, statementsOf } from '../ledger.ts';
import type { Entity, Library } from '../library.ts';
import type { CitationView, ClaimView, NameLink } from '../view.ts';
import type { Dated, DatedClaims, Told } from './dated.ts';
import type { Moment } from './moment.ts';

export interface TimelineEntry {
  id: string;
  moment: Moment;
  claim: ClaimView;
  /** Whose page makes the claim. */
  of: NameLink;
  /** Address of the claim on that page. */
  href: string;
  /** The page itself says so. */
  own: boolean;
  /** Citations whose source has a number on this page. */
  citations: CitationView[];
}

export interface EntityTimeline {
  entries: TimelineEntry[];
  total: number;
  /** The first entry that is not shown. */
  next?: Dated;
}

/** Entries that a page has room for. */
const MOST = 7;

/** @param most How many entries are shown: those of the page itself before those of others. */
export function entityTimeline(
  library: Library,
  dated: DatedClaims,
  entity: Entity,
  most = MOST,
): EntityTimeline {
  const all = dated.of(entity.id);
  const told = all.map((one) => ({ one, by: toldBy(one, entity) }));
  const isOwn = (by: Told) => by.entity.id === entity.id;
  const ranked = [...told].sort(
    (a, b) => Number(isOwn(b.by)) - Number(isOwn(a.by)) || exactness(b.one) - exactness(a.one),
  );
  const chosen = new Set(ranked.slice(0, most));
  const sources = numberedSources(library, entity);
  const numbered = new Set(sources.list().map(({ id }) => id));
  const entries = told
    .filter((one) => chosen.has(one))
    .map(({ one, by }) => entryOf({ library, sources, self: entity }, one, by))
    .map((entry) => ({
      ...entry,
      citations: entry.citations.filter(({ source }) => numbered.has(source.id)),
    }));
  const next = told.find((one) => !chosen.has(one))?.one;
  return { entries, total: all.length, ...(next && { next }) };
}

function toldBy({ told }: Dated, { id }: Entity): Told {
  const [first] = told;
  const own = told.find(({ entity }) => entity.id === id) ?? first;
  if (!own) throw new Error('Internal error: a dated claim that no page makes');
  return own;
}

/** A day tells more than a month, and words with a day more than either. */
function exactness({ moment }: Dated): number {
  return moment.date.length;
}

/** The sources of a page with the numbers they have there: statements first, then prose. */
function numberedSources(library: Library, entity: Entity): PageSources {
  const sources = new PageSources();
  const citations = [...statementsOf(entity).flatMap(({ claim }) => claim.cite), ...citesIn(entity.body)];
  for (const citation of citations) {
    const { source, passage } = library.locate(citation);
    sources.cite(source, passage);
  }
  return sources;
}

export interface EntryContext {
  library: Library;
  sources: PageSources;
  /** The page on which the entry is shown, whose name needs no link. */
  self?: Entity;
}

export function entryOf({ library, sources, self }: EntryContext, dated: Dated, by: Told): TimelineEntry {
  const { entity, statement } = by;
  const linked = new Set([entity.id, ...(self ? [self.id] : [])]);
  const claim = claimView({ library, entity, sources }, statement, linked);
  const of = library.link(entity);
  return {
    id: dated.id,
    moment: dated.moment,
    claim,
    of,
    href: `${of.href}#s${statement.number}`,
    own: entity.id === self?.id,
    citations: [...new Map(claim.citations.map((citation) => [citation.mark, citation])).values()],
  };
}
