/**
 * Claims that **move** go to the page that stays. One that says the same as a claim there gives it its citations, as
 * a conversion would; nothing that only one of the two tells is lost.
 */
import { listAt } from '../../convert/propose/append.ts';
import { claimId } from '../../model/claim.ts';
import type { EntityPage } from '../../model/page.ts';
import { saysTheSame } from '../../model/same-claim.ts';
import type { Citation, Claim } from '../../model/schema.ts';
import { fold } from '../../text/fold.ts';
import { redirectedClaim, type Turn } from './redirect.ts';

export interface Move {
  /** As it stood on the page that goes. */
  was: Claim;
  /** The claim on the page that stays, which has moved there, or which says it, too. */
  now: Claim;
  /** Of a claim that stood there: its number on the page from 0. */
  into?: number;
  /** What that one is given; the first citations are its own. */
  citations: Citation[];
}

/** @param standing Claims of the page that stays, by number; absent where one goes. */
export function moves(
  kept: EntityPage,
  standing: readonly (Claim | undefined)[],
  gone: EntityPage,
  turn: Turn,
): Move[] {
  const there = [...standing];
  return gone.data.claims.map((was) => {
    const claim = reviewed(redirectedClaim(was, turn), kept, gone);
    const into = there.findIndex((other, at) => other && isOne(kept, at, other, claim));
    const host = there[into];
    if (!host) {
      there.push(claim);
      return { was, now: claim, citations: [] };
    }
    const citations = claim.cite.filter((one) => !host.cite.some((other) => isSameCitation(one, other)));
    const given = citations.map((one) =>
      isUnread(kept, gone, claim) ? { ...one, review: 'unread' as const } : one,
    );
    const now = { ...host, cite: [...host.cite, ...given] };
    there[into] = now;
    return { was, now, into, citations: given };
  });
}

function isOne(kept: EntityPage, at: number, standing: Claim, claim: Claim): boolean {
  if (claimId(kept.id, standing) === claimId(kept.id, claim)) return true;
  const isInFile = listAt(kept, ['claims', at, 'cite']) !== undefined;
  return isInFile && saysTheSame(standing, claim, kept.kind) && tellsNoMore(standing, claim);
}

/** Has the claim nothing to tell that the standing one leaves out? */
function tellsNoMore(standing: Claim, claim: Claim): boolean {
  const fields = ['text', 'note', 'derived', 'voice', 'about', 'when'] as const;
  return fields.every(
    (field) => claim[field] === undefined || JSON.stringify(claim[field]) === JSON.stringify(standing[field]),
  );
}

function isSameCitation(one: Citation, other: Citation): boolean {
  return one.source === other.source && fold(one.quote) === fold(other.quote);
}

/** What a person has read says so on the other page, too; what nobody has read says that on one that was read. */
function reviewed(claim: Claim, kept: EntityPage, gone: EntityPage): Claim {
  if (claim.review !== undefined || kept.data.status === gone.data.status) return claim;
  return { ...claim, review: kept.data.status === 'reviewed' ? 'unread' : 'accepted' };
}

function isUnread({ data }: EntityPage, gone: EntityPage, { review }: Claim): boolean {
  return data.status === 'reviewed' && gone.data.status !== 'reviewed' && review !== 'accepted';
}
