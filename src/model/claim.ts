/**
 * Names of **claims**: short, computed from what a claim says, never stored in a page.
 */
import { fold } from '../text/fold.ts';
import { hash } from '../text/hash.ts';
import type { Alias, Claim } from './schema.ts';

/**
 * Identify a claim of an entity by what it says and the words it rests on.
 *
 * @param entityId
 *   Page that carries the claim.
 * @returns
 *   10 characters, the same as long as property, object, value, speaker and first quotation stay; a changed
 *   `text`, `note` or `when` does not change it.
 */
export function claimId(entityId: string, claim: Claim): string {
  const cite = claim.cite[0];
  const parts = [
    entityId,
    claim.property,
    claim.object,
    JSON.stringify(claim.value ?? null),
    claim.by,
    cite?.source,
    cite && fold(cite.quote),
  ];
  return hash(parts.map((part) => part ?? '').join('\u0000')).slice(0, 10);
}

/** The words of an alias, however it is written. */
export function aliasName(alias: Alias): string {
  return typeof alias === 'string' ? alias : alias.name;
}
