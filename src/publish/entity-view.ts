/**
 * What the page of an entity shows.
 */
import type { EntityKind } from '../model/kind.ts';
import { pathOf } from '../model/page.ts';
import type { Citation } from '../model/schema.ts';
import type { Note } from './backlinks.ts';
import { citationView, cite, PageSources } from './cite.ts';
import { clone } from './clone.ts';
import { type Dispute, disputesOf } from './disagreements.ts';
import { knownIn } from './disagreements-view.ts';
import { ledeHtml } from './lede.ts';
import { ledger, type PageContext, statementsOf } from './ledger.ts';
import type { Entity, Library } from './library.ts';
import { linkMentions } from './link-mentions.ts';
import type { Namings } from './namings.ts';
import { type OtherName, otherNames } from './other-names.ts';
import { recordCard } from './record-card.ts';
import { type Relations, relationsOf } from './relations.ts';
import { renderBody } from './render.ts';
import { scaleOf } from './scale.ts';
import { sourceFacts } from './source-facts.ts';
import { type UnusedPassages, unusedPassages } from './unused-passages.ts';
import type { ClaimView, Disagreement, LedgerSection, NameLink, RecordRow, SourceUse } from './view.ts';
import { wikiLinks } from './wiki-links.ts';

export interface EntityView extends NameLink {
  kind: EntityKind;
  summary: string;
  summaryHtml: string;
  otherNames: OtherName[];
  categories: { id: string; name: string }[];
  status: 'draft' | 'reviewed';
  /** The program was not sure that there is such a thing, and nobody has looked yet. */
  uncertain: boolean;
  claimCount: number;
  record: RecordRow[];
  sections: LedgerSection[];
  disagreements: Disagreement[];
  /** Prose by people; empty when there is none. */
  proseHtml: string;
  relations: Relations;
  unused: UnusedPassages;
  sources: SourceUse[];
  /** How many claims on all pages are made by it. */
  sayings: number;
  distinctFrom: NameLink[];
  formerIds: string[];
  sameAs: string[];
  /** Path below `content/`, for edit links. */
  path: string;
}

/** What other pages and the sources hold of an entity; worked out once for all. */
export interface Surroundings {
  notes: readonly Note[];
  namings?: Namings | undefined;
  sayings: number;
}

/** Sources are numbered as the reader meets them: in the ledger, in the prose, then in the head. */
export function entityView(library: Library, around: Surroundings, entity: Entity): EntityView {
  const { data } = entity;
  const page: PageContext = { library, entity, sources: new PageSources() };
  const statements = statementsOf(entity);
  const sections = ledger(page, statements);
  const claims = sections.flatMap((section) => section.claims);
  const proseHtml = prose(page);
  const record = recordCard(page, statements, around.notes);
  const names = otherNames(page, around.namings);
  const nameOf = (id: string) => library.link(library.entity(id)).name;
  return {
    ...library.link(entity),
    kind: entity.kind,
    summary: data.summary ?? '',
    summaryHtml: ledeHtml(library, entity, statements, claims),
    otherNames: names,
    categories: data.categories.map((id) => ({ id, name: categoryName(id) })),
    status: data.status,
    uncertain: data.review === 'uncertain' && data.status !== 'reviewed',
    claimCount: claims.length,
    record,
    sections,
    disagreements: disputesOf(statements, nameOf, entity.kind, knownIn(library)).map((dispute) =>
      disagreement(dispute, claims),
    ),
    proseHtml,
    relations: relationsOf(page, around.notes),
    unused: unusedPassages(library, around.namings),
    sources: sourceUses(page),
    sayings: around.sayings,
    distinctFrom: data.distinctFrom.map((id) => library.link(library.entity(id))),
    formerIds: data.formerIds,
    sameAs: data.sameAs,
    path: pathOf(entity.kind, entity.id),
  };
}

/** `fighter-jet` → "fighter jet". */
export function categoryName(id: string): string {
  return id.replaceAll('-', ' ');
}

/** Prose with wiki links, citation marks and names linked, as HTML. */
function prose({ library, entity, sources }: PageContext): string {
  if (entity.body.children.length === 0) return '';
  const tree = clone(entity.body);
  const find = (id: string) => {
    const page = library.find(id);
    return page && library.link(page);
  };
  wikiLinks({ find })(tree);
  cite({ view: (citation: Citation) => citationView(library, sources, citation) })(tree);
  const href = ({ id }: { id: string }) => library.link(library.entity(id)).href;
  linkMentions({ gazetteer: library.gazetteer, href, self: entity.id })(tree);
  return renderBody(tree, library.base);
}

/** A dispute, with the claims as this page shows them. */
export function disagreement(
  { id, title, nature, positions }: Dispute,
  claims: readonly ClaimView[],
): Disagreement {
  const scale = scaleOf(positions.map(({ statement }) => statement.claim));
  return {
    id,
    title,
    nature,
    positions: positions.flatMap(({ value, statement }, at) => {
      const [claim, stretch] = [claims[statement.number - 1], scale[at]];
      return claim ? [{ value, claim, ...(stretch && { stretch }) }] : [];
    }),
  };
}

/** The sources that the page cites, in the order of their numbers. */
function sourceUses({ library, sources }: PageContext): SourceUse[] {
  return sources.list().map(({ id, number, passages }) => {
    const source = library.source(id);
    return {
      number,
      source: library.link(source),
      facts: sourceFacts(source.data),
      cited: passages,
      passages: source.passages.length,
    };
  });
}
