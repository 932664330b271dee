/**
 * The ledgers **follow** a claim whose quotation was found again: its id is made of its words, so it has another
 * one now. Both are known from here on, and neither is proposed again.
 */
import { claimId } from '../../model/claim.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Claim } from '../../model/schema.ts';
import { type Ledger, writtenAs } from '../ledger.ts';

type Entry = Ledger['claims'][number];

/**
 * Enter a claim anew in every ledger that knows it.
 *
 * @returns
 *   Ledgers that were changed.
 */
export function follow(
  ledgers: readonly Ledger[],
  page: Pick<EntityPage, 'id' | 'path' | 'data'>,
  { before, after }: { before: Claim; after: Claim },
): Ledger[] {
  const known = new Set([page.id, ...page.data.formerIds].map((id) => claimId(id, before)));
  const was = writtenAs(before);
  const { property, cite } = after;
  const now = { id: claimId(page.id, after), as: writtenAs(after), property, quote: cite[0]?.quote };
  return ledgers.filter((ledger) => {
    const entries = ledger.claims.filter(({ id, as }) => known.has(id) || as === was);
    if (entries.length === 0) return false;
    for (const entry of entries) enter(ledger, page.path, { entry, was, now });
    return true;
  });
}

interface Renewed {
  entry: Entry;
  was: string;
  now: Pick<Entry, 'id' | 'as' | 'property' | 'quote'>;
}

/** What a person had changed in the claim stays theirs: only what was as the machine left it is so still. */
function enter(
  ledger: Ledger,
  page: string,
  { entry, was, now: { id, as, property, quote } }: Renewed,
): void {
  const renewed = { ...entry, id, page, property, quote, ...(entry.as === was && { as }) };
  if (entry.id === id) Object.assign(entry, renewed);
  else if (!ledger.claims.some((other) => other.id === id)) ledger.claims.push(renewed);
}
