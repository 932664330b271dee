/**
 * Two claims of one entity **say the same** when a reader learns nothing from the second but that another source
 * says it, too: then they are one claim with two citations.
 */
import { fold } from '../text/fold.ts';
import { nameKey } from '../text/token.ts';
import { boundOf } from './compare-claims.ts';
import { subjectOf } from './conflict.ts';
import type { EntityKind } from './kind.ts';
import type { Claim, Quantity, When } from './schema.ts';

/**
 * @param standing
 *   The claim on the page: what it tells of time, the other must not go beyond.
 * @param kind
 *   Of the entity: what is counted again and again is the same only on one day that both name.
 */
export function saysTheSame(standing: Claim, claim: Claim, kind: EntityKind): boolean {
  if (typeof claim.value === 'object' && !areOfOneSubject(standing, claim, kind)) return false;
  return (
    standing.property === claim.property &&
    standing.object === claim.object &&
    standing.by === claim.by &&
    (standing.modality ?? 'asserted') === (claim.modality ?? 'asserted') &&
    sameValue(standing, claim) &&
    sameTime(standing, claim)
  );
}

function areOfOneSubject(one: Claim, other: Claim, kind: EntityKind): boolean {
  const subject = subjectOf(one, kind);
  return subject !== undefined && subject === subjectOf(other, kind);
}

function sameValue(one: Claim, other: Claim): boolean {
  if (typeof one.value === 'object' && typeof other.value === 'object') {
    return sameQuantity(one.value, other.value);
  }
  if (one.value !== undefined || other.value !== undefined) {
    return typeof one.value === typeof other.value && valueKey(one.value) === valueKey(other.value);
  }
  return one.object !== undefined || sameWords(one, other);
}

/** `Secretary-General` and `secretary general` are one; signs alone, such as `C++`, are compared as they are. */
function valueKey(value: Claim['value']): string {
  return nameKey(String(value)) || String(value);
}

/** What was said is the same only in the same words. */
function sameWords({ cite: [one] }: Claim, { cite: [other] }: Claim): boolean {
  return one !== undefined && other !== undefined && fold(one.quote) === fold(other.quote);
}

function sameQuantity(one: Quantity, other: Quantity): boolean {
  return (
    one.value === other.value &&
    one.to === other.to &&
    unitKey(one.unit) === unitKey(other.unit) &&
    qualifierKey(one.qualifier) === qualifierKey(other.qualifier)
  );
}

/** Men and women under arms, however they are called; with an adjective they are something narrower. */
const TROOPS = /^(?:troops?|soldiers?|service ?(?:members?|men|personnel)|military personnel)$/;

/** One and many of the same thing are one unit: `Jets`, `jet`. */
function unitKey(unit: string): string {
  const key = nameKey(unit);
  return TROOPS.test(key) ? 'troops' : key.replace(/(?<=\p{L}{2}[^s])s$/u, '');
}

function qualifierKey(qualifier = ''): string {
  return boundOf(qualifier) ?? nameKey(qualifier);
}

/** Every date that the claim gives, the standing one gives as exactly or more so; words alone are no date. */
function sameTime(standing: Claim, claim: Claim): boolean {
  const dates = (['from', 'to', 'asOf'] as const).every((field) => covers(standing[field], claim[field]));
  return dates && sameOccasion(standing.when, claim.when);
}

function sameOccasion(standing: When | undefined, when: When | undefined): boolean {
  if (when === undefined) return true;
  if (when.from === undefined || standing === undefined) return false;
  return covers(standing.from, when.from) && covers(standing.to, when.to);
}

function covers(standing: string | undefined, date: string | undefined): boolean {
  return date === undefined || standing?.startsWith(date) === true;
}
