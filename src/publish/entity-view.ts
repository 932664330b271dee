/**
 * What the page of an entity shows.
 */
import { pathOf } from '../model/page.ts';
import { propertyOf } from '../model/properties.ts';
import type { Citation } from '../model/schema.ts';
import { backlinkView, type Notes } from './backlinks.ts';
import { citationView, cite, PageSources } from './cite.ts';
import { clone } from './clone.ts';
import { type Dispute, disputesOf } from './disagreements.ts';
import { ledger, type PageContext, statementsOf } from './ledger.ts';
import type { Entity, Library } from './library.ts';
import { linkMentions } from './link-mentions.ts';
import { recordCard } from './record-card.ts';
import { renderBody } from './render.ts';
import { sourceFacts } from './source-facts.ts';
import type { ClaimView, Disagreement, EntityView, LedgerSection, SourceUse } from './view.ts';
import { wikiLinks } from './wiki-links.ts';
import { wordsHtml } from './words-html.ts';

export function entityView(library: Library, notes: Notes, entity: Entity): EntityView {
  const { data } = entity;
  const context: PageContext = { library, entity, sources: new PageSources() };
  const statements = statementsOf(entity);
  const sections = ledger(context, statements);
  const claims = sections.flatMap((section) => section.claims);
  const proseHtml = prose(context);
  return {
    ...library.link(entity),
    kind: entity.kind,
    summary: data.summary ?? '',
    summaryHtml: wordsHtml(library, [data.summary ?? ''], new Set([entity.id])),
    aliases: data.aliases.map((alias) => (typeof alias === 'string' ? { name: alias } : named(alias))),
    weakAliases: data.weakAliases,
    categories: data.categories.map((id) => ({ id, name: categoryName(id) })),
    status: data.status,
    uncertain: data.review === 'uncertain' && data.status !== 'reviewed',
    claimCount: claims.length,
    record: recordCard(context, statements),
    sections,
    disagreements: disputesOf(statements).map((dispute) => disagreement(dispute, claims)),
    proseHtml,
    connections: connections(context, sections),
    backlinks: (notes.get(entity.id) ?? []).map((note) => backlinkView(library, note)),
    sources: sourceUses(context),
    distinctFrom: data.distinctFrom.map((id) => library.link(library.entity(id))),
    formerIds: data.formerIds,
    sameAs: data.sameAs,
    path: pathOf(entity.kind, entity.id),
  };
}

function named({ name, kind }: { name: string; kind?: string | undefined }): { name: string; kind?: string } {
  return kind ? { name, kind } : { name };
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
export function disagreement({ id, title, positions }: Dispute, claims: readonly ClaimView[]): Disagreement {
  return {
    id,
    title,
    positions: positions.flatMap(({ value, statement }) => {
      const claim = claims[statement.number - 1];
      return claim ? [{ value, claim }] : [];
    }),
  };
}

/** What the page's own claims connect it to, each entity and relation once. */
function connections(
  { library, entity }: PageContext,
  sections: readonly LedgerSection[],
): EntityView['connections'] {
  const views = sections.flatMap((section) => section.claims);
  const seen = new Set<string>();
  return statementsOf(entity).flatMap(({ claim, number }) => {
    const view = views[number - 1];
    if (!claim.object || !view) return [];
    const to = library.link(library.entity(claim.object));
    const relation = propertyOf(claim.property).label;
    const isNew = seen.size < seen.add(`${relation} ${to.id}`).size;
    return isNew ? [{ relation, to, claim: view }] : [];
  });
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
