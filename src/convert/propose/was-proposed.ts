/**
 * A claim **was proposed** when the ledger of its source knows it: by its id, whatever its page, its object and its
 * speaker were called then; and where a passage is read again, perhaps by newer rules, by what it is about and the
 * words it rests on. What a person deleted or changed since is not proposed in other words.
 */
import { claimId } from '../../model/claim.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Claim } from '../../model/schema.ts';
import { fold } from '../../text/fold.ts';
import type { ProposedClaim } from '../claim/claim.ts';
import type { Ledger } from '../ledger.ts';
import { type Archive, presentPath } from './archive.ts';
import { standsOf } from './quotation.ts';
import type { ShelfSource } from './shelf.ts';

export interface Memory {
  archive: Archive;
  source: ShelfSource;
  /** Keys of passages that were read before, in these words or others. */
  again: ReadonlySet<string>;
}

type Entry = Ledger['claims'][number];

/**
 * Was the claim proposed from this source before?
 *
 * @returns
 *   `otherwise`: not under this id, but about the same in the same words; the ledger had better note it.
 */
export function wasProposed(proposed: ProposedClaim, memory: Memory): 'by id' | 'otherwise' | undefined {
  const { claims } = memory.source.ledger;
  const ids = idsEver(proposed, memory);
  if (claims.some(({ id }) => ids.has(id))) return 'by id';
  if (!wasRead(proposed.claim, memory)) return undefined;
  const page = memory.archive.byId.get(proposed.entityId);
  if (!page) return undefined;
  const isKnown = claims.some((entry) => isAlike(entry, { ...proposed, page }, memory));
  return isKnown || standsAlike(page, proposed, memory) ? 'otherwise' : undefined;
}

/** Ids that the claim has or had, under all former ids of the pages and the source that it names. */
function idsEver({ entityId, claim }: ProposedClaim, { archive, source }: Memory): Set<string> {
  const named = (id: string | undefined) => [id, ...formerly(id, archive)];
  const [first, ...rest] = claim.cite;
  const sources = [source.id, ...(source.page?.data.formerIds ?? [])];
  const ids = new Set([claimId(entityId, claim)]);
  for (const subject of named(entityId))
    for (const object of named(claim.object))
      for (const by of named(claim.by))
        for (const id of sources) {
          const cite = first ? [{ ...first, source: id }, ...rest] : rest;
          ids.add(claimId(subject ?? entityId, { ...claim, object, by, cite }));
        }
  return ids;
}

/** @returns Former ids, none of what has no page. */
function formerly(id: string | undefined, { byId }: Archive): string[] {
  return (id !== undefined && byId.get(id)?.data.formerIds) || [];
}

/** Does the claim rest on passages alone that were read before? */
function wasRead({ cite: [first] }: Claim, { source, again }: Memory): boolean {
  if (!first || again.size === 0) return false;
  const stands = standsOf(source.passages, { source: source.id, quote: first.quote });
  return stands.length > 0 && stands.every(({ passage }) => again.has(passage.key));
}

/** An entry about the same page; or about any, when that page is gone, or a person has made this one since. */
function isAlike(entry: Entry, proposed: ProposedClaim & { page: EntityPage }, memory: Memory): boolean {
  const { page, claim, rule } = proposed;
  const { archive } = memory;
  const path = presentPath(entry.page, archive);
  const isGone = !archive.entities.some((one) => one.path === path);
  if (path !== page.path && !isGone && archive.proposedPages.has(page.path)) return false;
  if (entry.property === undefined || entry.quote === undefined)
    return entry.rule === rule && path === page.path && isLost(entry, page);
  return entry.property === claim.property && sharesWords(entry.quote, claim, memory);
}

/** Of older ledgers, which know no more than the id and the rule: has a person deleted or changed the claim? */
function isLost({ id }: Entry, { id: now, data }: EntityPage): boolean {
  const names = [now, ...data.formerIds];
  return !data.claims.some((claim) => names.some((name) => claimId(name, claim) === id));
}

/** Is there a claim about the same on the page, however a person has changed it since? */
function standsAlike(page: EntityPage, { claim }: ProposedClaim, memory: Memory): boolean {
  const { source } = memory;
  const sources = new Set([source.id, ...(source.page?.data.formerIds ?? [])]);
  return page.data.claims.some(
    ({ property, cite }) =>
      property === claim.property &&
      cite.some((one) => sources.has(one.source) && sharesWords(one.quote, claim, memory)),
  );
}

/** Do a quotation and that of a claim have words of the source in common? */
function sharesWords(quote: string, { cite: [first] }: Claim, { source }: Memory): boolean {
  if (!first) return false;
  const [one, other] = [fold(quote), fold(first.quote)];
  if (one.includes(other) || other.includes(one)) return true;
  const spans = (words: string) => standsOf(source.passages, { source: source.id, quote: words });
  const theirs = spans(first.quote);
  return spans(quote).some((span) =>
    theirs.some((that) => that.passage === span.passage && that.start < span.end && span.start < that.end),
  );
}
