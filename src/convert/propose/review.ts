/**
 * The **review** that a claim asks for when it enters a page: none where a person has settled the matter.
 */
import type { Claim } from '../../model/schema.ts';
import type { ProposedClaim } from '../claim/claim.ts';
import type { Archive } from './archive.ts';

/**
 * The claim with the review it needs.
 *
 * A doubtful claim that says what the page says already, and nobody doubts there, is not doubtful any more.
 * “Reviewed by a person” must stay true: what comes later to such a page says that nobody has read it yet.
 */
export function reviewed({ entityId, claim }: ProposedClaim, archive: Archive): Claim {
  const page = archive.byId.get(entityId);
  if (!page) return claim;
  const { review, ...rest } = claim;
  const settled =
    review === 'uncertain' && page.data.claims.some((other) => isSettled(other) && saysTheSame(other, claim));
  if (review !== undefined && !settled) return claim;
  return page.data.status === 'reviewed' ? { ...rest, review: 'unread' } : rest;
}

function isSettled({ review }: Claim): boolean {
  return review === undefined || review === 'accepted';
}

/** The same property, of the same thing or in the same words; what was said is never said again. */
function saysTheSame(one: Claim, other: Claim): boolean {
  const said = ({ property, object, value }: Claim): string => JSON.stringify([property, object, value]);
  return (one.object !== undefined || one.value !== undefined) && said(one) === said(other);
}
