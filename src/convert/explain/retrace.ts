/**
 * To **retrace** a source is to read it again as if it came today for the first time: which names were found in it,
 * what they were taken for, and which claims follow. All of it is computed from the page of the source, nothing is
 * kept.
 */
import { buildGazetteer, namedOf } from '../../gazetteer/gazetteer.ts';
import { claimId } from '../../model/claim.ts';
import type { EntityPage, SourcePage } from '../../model/page.ts';
import type { Claim } from '../../model/schema.ts';
import { fold } from '../../text/fold.ts';
import type { ProposedClaim } from '../claim/claim.ts';
import { STEPS, type Steps } from '../convert.ts';
import type { Document, HeadingLevel } from '../document.ts';
import type { Ledger } from '../ledger.ts';
import type { Resolution } from '../mention.ts';
import type { Content } from '../propose/archive.ts';
import { passageKey } from '../propose/shelf.ts';
import type { Knowledge } from '../recognise/knowledge.ts';

/** How things are found; a test may hand in simpler steps. */
export interface Finding {
  knowledge: Knowledge;
  steps?: Steps;
}

export interface Retraced {
  document: Document;
  resolution: Resolution;
  claims: readonly ProposedClaim[];
}

/** @param ledger Of the source: pages that were made from it are looked at as if they were not there. */
export function retrace(
  source: SourcePage,
  { content, ledger }: { content: Content; ledger: Ledger },
  { knowledge, steps = STEPS }: Finding,
): Retraced {
  const made = new Set(ledger.pages.flatMap(({ page, as }) => (as === undefined ? [] : [page])));
  const pages = content.pages.filter(
    (page): page is EntityPage => page.kind !== 'source' && !made.has(page.path),
  );
  const gazetteer = buildGazetteer(pages.map(namedOf));
  const { identity } = content;
  const document = documentOf(source);
  const mentions = steps.recognise({ document, gazetteer, knowledge, identity });
  const resolution = steps.resolve({ document, mentions, pages, gazetteer, identity });
  const unread = new Set(document.passages.map(({ text }) => passageKey(text)));
  const { published } = source.data;
  const record = { sourceId: source.id, ...(published !== undefined && { published }) };
  return { document, resolution, claims: steps.claimsOf({ document, resolution, unread, pages, ...record }) };
}

function documentOf({ data, passages, id }: SourcePage): Document {
  const { title, published, language } = data;
  return {
    title,
    passages: passages.map(({ text, heading, level, form, page }) => ({
      text,
      heading,
      ...(level && { level: level as HeadingLevel }),
      ...(form && { form }),
      ...(page && { page }),
    })),
    page: id,
    stated: published === undefined ? {} : { published },
    ...(language && { language }),
  };
}

/** The claim of those retraced that became the one with this id, or else rests on these words. */
export function claimAmong(
  { claims }: Retraced,
  { id, property, quote }: { id: string; property?: string | undefined; quote?: string | undefined },
): ProposedClaim | undefined {
  const alike = claims.filter(({ claim }) => claim.property === property && restsOn(claim, quote));
  return claims.find((one) => claimId(one.entityId, one.claim) === id) ?? alike[0];
}

function restsOn({ cite }: Claim, quote: string | undefined): boolean {
  if (quote === undefined) return false;
  const words = fold(quote);
  return cite.some((one) => fold(one.quote).includes(words) || words.includes(fold(one.quote)));
}
