/**
 * The **ledger** of a page is its claims in the order in which a reader meets them: by section, then by
 * property, then as the file has them; numbered from 1.
 */
import { claimId } from '../model/claim.ts';
import { propertiesFor, propertyOf, type Section, sections } from '../model/properties.ts';
import type { Citation, Claim } from '../model/schema.ts';
import { citationView, type PageSources } from './cite.ts';
import { claimTime } from './claim-time.ts';
import { claimWords } from './claim-words.ts';
import { dateWords } from './date-words.ts';
import type { Entity, Library } from './library.ts';
import type { ClaimView, LedgerSection } from './view.ts';
import { plain } from './words.ts';
import { wordsHtml } from './words-html.ts';

/** A claim with its place in the ledger. */
export interface Statement {
  claim: Claim;
  number: number;
  section: Section;
}

const SECTIONS = Object.keys(sections) as Section[];

export function statementsOf(entity: Entity): Statement[] {
  const properties = propertiesFor(entity.kind);
  const placed = entity.data.claims.map((claim, at) => {
    const { section } = propertyOf(claim.property);
    return { claim, section, rank: [SECTIONS.indexOf(section), properties.indexOf(claim.property), at] };
  });
  placed.sort((a, b) => compare(a.rank, b.rank));
  return placed.map(({ claim, section }, index) => ({ claim, section, number: index + 1 }));
}

function compare(left: readonly number[], right: readonly number[]): number {
  const differing = left.findIndex((value, at) => value !== right[at]);
  return differing === -1 ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0);
}

/** What the views of one page share. */
export interface PageContext {
  library: Library;
  entity: Entity;
  sources: PageSources;
}

export function claimView(context: PageContext, statement: Statement, linked: Set<string>): ClaimView {
  const { library, entity, sources } = context;
  const { claim, number } = statement;
  const sentence = claimWords(library, entity.kind, claim);
  const speaker = claim.by === undefined ? undefined : library.entity(claim.by);
  const time = claimTime(claim);
  const published = claim.cite.flatMap(({ source }) => library.source(source).data.published ?? []).sort()[0];
  return {
    id: claimId(entity.id, claim),
    number,
    property: claim.property,
    label: propertyOf(claim.property).label,
    html: wordsHtml(library, sentence, linked),
    text: plain(sentence),
    modality: claim.modality ?? 'asserted',
    ...(speaker && { by: library.link(speaker) }),
    voice: voiceWords(claim),
    ...(time && { time }),
    ...(published && { published: dateWords(published) }),
    ...(claim.derived && { derived: claim.derived }),
    ...((claim.review === 'uncertain' || claim.review === 'unread') && { doubt: claim.review }),
    citations: claim.cite.map((citation: Citation) => citationView(library, sources, citation)),
  };
}

const VOICES = { direct: 'direct quote', mixed: 'partly quoted', reported: 'reported speech' };

/** How the words reached the source. */
function voiceWords({ voice, by }: Claim): string {
  if (voice) return VOICES[voice];
  return by ? 'attributed in the source' : 'the source’s own words';
}

/** The ledger in sections, empty ones left out; each section links a name once. */
export function ledger(context: PageContext, statements: readonly Statement[]): LedgerSection[] {
  return SECTIONS.flatMap((section) => {
    const linked = new Set([context.entity.id]);
    const claims = statements
      .filter((statement) => statement.section === section)
      .map((statement) => claimView(context, statement, linked));
    return claims.length > 0 ? [{ id: section, title: sections[section], claims }] : [];
  });
}
