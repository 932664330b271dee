/**
 * To **propose** is to turn what a document says into additions: new pages, and claims and names for pages
 * that exist. Everything proposed is entered in the ledger of the source.
 */
import type { EntityPage } from '../../model/page.ts';
import type { Claim } from '../../model/schema.ts';
import { slug } from '../../text/slug.ts';
import { CERTAIN } from '../certain.ts';
import type { ProposedClaim } from '../claim/claim.ts';
import type { Document } from '../document.ts';
import { writtenAs } from '../ledger.ts';
import type { Resolution, ResolvedEntity } from '../mention.ts';
import { type Archive, additionTo, admit, remember } from './archive.ts';
import { blankPage } from './blank-page.ts';
import { citationEvidence } from './citation-evidence.ts';
import { type Conflict, conflictsOf } from './conflicts.ts';
import { type ClaimEvidence, claimEvidence, type PageEvidence, pageEvidence } from './evidence.ts';
import { isSummary, namesWithinLimits } from './limits.ts';
import { addNames } from './names.ts';
import { reviewed } from './review.ts';
import { join } from './second-citation.ts';
import { passageKey, type ShelfSource } from './shelf.ts';
import { type Sifted, sift } from './sift.ts';
import { summaryOf } from './summary.ts';

export interface Proposal {
  source: ShelfSource;
  /** Keys of passages that were not read before. */
  unread: ReadonlySet<string>;
  /** Those of them that were read before: only what is new enters. */
  again: ReadonlySet<string>;
  /** Those that the same rules have read: of them come claims, and the pages and names that claims need. */
  settled: ReadonlySet<string>;
  document: Document;
  resolution: Resolution;
  claims: readonly ProposedClaim[];
}

type Kept = Sifted['kept'][number];

/** What was entered, with the evidence for it. */
export interface Proposed extends Sifted {
  named: PageEvidence[];
  proposed: ClaimEvidence[];
  /** Citations that claims on their pages were given. */
  cited: ClaimEvidence[];
  conflicts: Conflict[];
}

/** Enter a proposal in the archive. */
export function propose(proposal: Proposal, archive: Archive): Proposed {
  const { source, unread, again } = proposal;
  const resolution = namesWithinLimits(proposal.resolution);
  const made = resolution.entities.filter(({ page }) => !page);
  const coming = new Map(made.map(({ id, kind }) => [id, kind] as const));
  const found = sift(proposal.claims, { archive, source, unread, again, coming });
  const sifted = { ...found, kept: found.kept.map((kept) => ({ ...kept, claim: reviewed(kept, archive) })) };
  const needed = new Set(sifted.kept.flatMap(idsIn));
  const passages = namingPassages(proposal);
  const spoken = resolution.entities.filter(
    ({ id, mentions, decided }) =>
      decided || needed.has(id) || mentions.some(({ passage }) => passages.has(passage)),
  );
  const pages = spoken.map((entity) => entity.page ?? makePage(entity, archive));
  for (const page of pages) enterPage(page, archive, source);
  for (const entity of spoken) addNames(entity, archive, source);
  for (const kept of sifted.kept) addClaim(kept, archive, source);
  for (const joined of sifted.joined) join(joined, archive, source);
  const entered = [...sifted.kept, ...sifted.joined];
  if (source.excerpt) source.quoted.push(...entered.flatMap(({ claim }) => claim.cite));
  for (const known of sifted.known) enterClaim(known, archive, source);
  for (const { id } of resolution.entities) summarise(id, sifted.kept, archive);
  for (const { id, page } of spoken) if (!page) signPage(id, archive, source);
  const fresh = new Set(pages.filter((_, at) => !spoken[at]?.page).map(({ path }) => path));
  return {
    ...sifted,
    named: pageEvidence(spoken, fresh, archive),
    proposed: claimEvidence(sifted.kept, archive),
    cited: citationEvidence(sifted.joined, archive),
    conflicts: conflictsOf(sifted.kept, archive),
  };
}

/** Numbers of the passages of the document whose names enter. */
function namingPassages({ document, unread, settled }: Proposal): Set<number> {
  const naming = unread.difference(settled);
  return new Set(document.passages.flatMap(({ text }, at) => (naming.has(passageKey(text)) ? [at] : [])));
}

function idsIn({ entityId, claim }: ProposedClaim): string[] {
  return [entityId, claim.object, claim.by, ...(claim.about ?? [])].filter((id) => id !== undefined);
}

function makePage({ id, kind, name, confidence }: ResolvedEntity, archive: Archive): EntityPage {
  const page = blankPage(kind, id, name);
  if (confidence < CERTAIN) page.data.review = 'uncertain';
  admit(archive, page);
  return page;
}

/** The ledger names the pages that were found, too: one that is deleted later is not made again. */
function enterPage({ path, data }: EntityPage, archive: Archive, source: ShelfSource): void {
  remember(archive, path, data.name);
  const { pages } = source.ledger;
  if (!pages.some((known) => known.page === path && known.name === data.name))
    pages.push({ page: path, name: data.name });
}

function addClaim(kept: Kept, archive: Archive, source: ShelfSource): void {
  const page = archive.byId.get(kept.entityId);
  if (!page) return;
  const addition = additionTo(archive, page);
  addition.added++;
  const { claim } = kept;
  page.data.claims.push(claim);
  if (!addition.made) addition.claims.push(claim);
  const category = categoryOf(claim);
  const isNew =
    category !== undefined &&
    !page.data.categories.includes(category) &&
    !archive.proposedCategories.has(`${page.path} ${category}`);
  if (isNew) {
    page.data.categories.push(category);
    if (!addition.made) addition.categories.push(category);
  }
  enterClaim(kept, archive, source, { as: writtenAs(claim), ...(isNew && { category }) });
}

/** @param written The claim as it is written, and what came with it; nothing of one that stood there. */
function enterClaim(
  { id, entityId, rule, claim }: Kept,
  archive: Archive,
  source: ShelfSource,
  written?: { as: string; category?: string },
): void {
  const page = archive.byId.get(entityId);
  const { property, cite } = claim;
  if (page)
    source.ledger.claims.push({ id, page: page.path, rule, property, quote: cite[0]?.quote, ...written });
}

/** Note how a page was made, once its summary is written. */
function signPage(id: string, archive: Archive, source: ShelfSource): void {
  const page = archive.byId.get(id);
  const entry = source.ledger.pages.find(({ page: path }) => path === page?.path);
  if (page && entry) entry.as = writtenAs(ownWords(page.data));
}

/** What is written of a page that is made, besides its claims and other names. */
export function ownWords({ name, summary, review }: EntityPage['data']): object {
  return { name, summary, review };
}

/** `fighter jet` → `fighter-jet`. */
export function categoryOf({ property, value, modality }: Claim): string | undefined {
  return property === 'category' && typeof value === 'string' && modality !== 'denied'
    ? slug(value)
    : undefined;
}

/** A page that is made from this document gets a summary from what this document says. */
function summarise(id: string, kept: readonly Kept[], archive: Archive): void {
  const page = archive.byId.get(id);
  const addition = page && archive.additions.get(page.path);
  if (!page || !addition?.made || addition.summarised) return;
  addition.summarised = true;
  const own = kept.filter(({ entityId }) => entityId === id).map(({ claim }) => claim);
  const summary = summaryOf(own, (other) => archive.byId.get(other)?.data.name);
  if (isSummary(summary)) page.data.summary = summary;
}
