/**
 * A **plan** is what an issue asks to be done to one page: which words take the place of which, what the page must
 * claim afterwards, and what a person who reviews it is told.
 */
import type { Replacement } from '../../model/message.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Claim } from '../../model/schema.ts';
import { insertClaim, removeClaim, rewriteClaim } from './claim-edit.ts';
import { type Refusal, refuse } from './refusal.ts';

export interface Plan {
  page: EntityPage;
  edits: readonly Replacement[];
  /** All claims of the page when it is done. */
  claims: readonly Claim[];
  /** Sentences of Markdown, each of which says what was done. */
  did: readonly string[];
}

/** One claim says something else. */
export function planRewrite(
  page: EntityPage,
  number: number,
  wanted: Claim,
  did: readonly string[],
): Plan | Refusal {
  const from = page.data.claims[number];
  const edits = from && rewriteClaim(page, number, from, wanted);
  return planned(page, edits, page.data.claims.with(number, wanted), did);
}

export function planRemoval(page: EntityPage, number: number, did: readonly string[]): Plan | Refusal {
  return planned(page, removeClaim(page, number), page.data.claims.toSpliced(number, 1), did);
}

/** @param below Number of the claim under which the new one stands; absent: the last. */
export function planNew(
  page: EntityPage,
  claim: Claim,
  did: readonly string[],
  below?: number,
): Plan | Refusal {
  const at = (below ?? page.data.claims.length - 1) + 1;
  return planned(page, insertClaim(page, claim, below), page.data.claims.toSpliced(at, 0, claim), did);
}

function planned(
  page: EntityPage,
  edits: readonly Replacement[] | undefined,
  claims: readonly Claim[],
  did: readonly string[],
): Plan | Refusal {
  if (edits) return { page, edits, claims, did };
  return refuse(
    'The statements of that page are written on one line. A person has to change the file by hand.',
  );
}
