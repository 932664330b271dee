/**
 * A **second citation** goes to a claim that stands on its page already, when an independent source says the
 * same: the page then says it once, with both.
 */
import { claimId } from '../../model/claim.ts';
import type { EntityPage } from '../../model/page.ts';
import { saysTheSame } from '../../model/same-claim.ts';
import type { Citation, Claim } from '../../model/schema.ts';
import type { ProposedClaim } from '../claim/claim.ts';
import { writtenAs } from '../ledger.ts';
import { listAt } from './append.ts';
import { type Addition, type Archive, additionTo } from './archive.ts';
import { rootOf } from './reprint.ts';
import type { ShelfSource } from './shelf.ts';

/** A claim and the one on its page that says the same. */
export type Joined = ProposedClaim & { id: string; into: Claim };

/** What becomes of a claim that is on its page: another citation, or nothing where the witness is the same. */
export type Standing = { claim: Claim } | 'no new witness';

/**
 * @param taken
 *   Claims to which this document has given a citation.
 * @returns
 *   `undefined` when nothing on the page says the same, or only what cannot be added to.
 */
export function standing(
  entityId: string,
  claim: Claim,
  { archive, source }: { archive: Archive; source: ShelfSource },
  taken: ReadonlySet<Claim>,
): Standing | undefined {
  const page = archive.byId.get(entityId);
  if (!page) return undefined;
  const alike = page.data.claims.filter((other) => saysTheSame(other, claim, page.kind));
  const others = alike.filter(({ cite }) => cite.some((one) => one.source !== source.id));
  const free = others.find(
    (other) => !taken.has(other) && !restsOn(other, source, archive) && canTake(page, other, archive),
  );
  if (free) return { claim: free };
  const isWitness = others.some((other) => taken.has(other) || restsOn(other, source, archive));
  return isWitness ? 'no new witness' : undefined;
}

/** Does a claim rest on this text, in this source or in another that printed it? */
function restsOn({ cite }: Claim, source: ShelfSource, { shelf }: Archive): boolean {
  const root = rootOf(shelf, source);
  return cite.some(({ source: id }) => {
    const cited = shelf.byId.get(id);
    return cited !== undefined && rootOf(shelf, cited) === root;
  });
}

/** A claim that is not written yet can; of one in a file the list must stand there by itself. */
function canTake(page: EntityPage, claim: Claim, archive: Archive): boolean {
  const at = page.data.claims.indexOf(claim);
  return isInFile(page, at, archive.additions.get(page.path))
    ? listAt(page, citePath(at)) !== undefined
    : true;
}

function isInFile(page: EntityPage, at: number, addition: Addition | undefined): boolean {
  return !addition?.made && at < page.data.claims.length - (addition?.claims.length ?? 0);
}

/** Where the citations of a claim stand in the front of its page. */
export function citePath(at: number): (string | number)[] {
  return ['claims', at, 'cite'];
}

/** Give a claim its second citation, and note it in the ledger: one that is taken away does not come again. */
export function join(
  { id, entityId, rule, claim, into }: Joined,
  archive: Archive,
  source: ShelfSource,
): void {
  const page = archive.byId.get(entityId);
  const [cited] = claim.cite;
  if (!page || !cited) return;
  const citation = unreadOn(page, into, cited);
  const at = page.data.claims.indexOf(into);
  const addition = additionTo(archive, page);
  const inFile = isInFile(page, at, addition);
  const widened = { ...into, cite: [...into.cite, citation] };
  page.data.claims[at] = widened;
  addition.joined++;
  if (inFile) addition.citations.set(at, [...(addition.citations.get(at) ?? []), citation]);
  else if (!addition.made) addition.claims[addition.claims.indexOf(into)] = widened;
  source.ledger.claims.push({
    ...{ id, page: page.path, rule, property: claim.property, quote: citation.quote },
    ...{ as: writtenAs(citation), into: claimId(page.id, into) },
  });
}

/** “Reviewed by a person” must stay true: a quotation that comes later says that nobody has read it yet. */
export function unreadOn({ data }: EntityPage, { review }: Claim, citation: Citation): Citation {
  const isRead = review === 'accepted' || (data.status === 'reviewed' && review === undefined);
  return isRead ? { ...citation, review: 'unread' } : citation;
}
