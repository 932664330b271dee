/**
 * A **conflict** is one property of one entity, claimed differently: here is what makes two claims be about the
 * same thing, and take different positions on it. Nobody decides between them.
 */
import { unitFamily } from '../text/counted.ts';
import { nameKey } from '../text/token.ts';
import { dayOf, difference, type Nature } from './compare-claims.ts';
import type { EntityKind } from './kind.ts';
import type { PropertyId } from './properties.ts';
import type { Claim } from './schema.ts';

/** Does the first place, by its id, lie in the second, however many lie between them? */
export type LiesIn = (place: string, other: string) => boolean;

/** Properties of which an entity has one; of others it may have many, and two of them are no disagreement. */
const SINGLE: ReadonlySet<PropertyId> = new Set<PropertyId>([
  'country',
  'headquarters',
  'founded',
  'dissolved',
  'origin',
  'first-flight',
  'in-service',
  'date',
]);

/** Numbers of what is there at a time; those of a range or a speed are of the thing itself. */
const COUNTED: ReadonlySet<PropertyId> = new Set<PropertyId>(['quantity', 'deployed-to']);

/**
 * What a claim is about; claims of one entity with the same subject are compared, others never.
 *
 * @param kind
 *   Of the entity that the claim is about. Numbers of an event are numbers of one thing; a place, a force or a
 *   piece of equipment is counted again and again, on other occasions.
 * @param published
 *   Day on which the source was published: what is counted on no day that is named is counted in that month.
 */
export function subjectOf(claim: Claim, kind: EntityKind, published?: string): string | undefined {
  const { property, value, object } = claim;
  if (typeof value === 'object') {
    const parts = [property, unitFamily(value.unit), object];
    if (kind === 'event' || !COUNTED.has(property)) return parts.filter(Boolean).join(' ');
    const day = dayOf(claim) ?? monthOf(published);
    return day && [...parts, day].filter(Boolean).join(' ');
  }
  if (property === 'role') return [property, nameKey(String(value)), object].filter(Boolean).join(' ');
  return SINGLE.has(property) ? property : undefined;
}

/** `told 2022-02`; nothing when only the year is known. */
function monthOf(published: string | undefined): string | undefined {
  return published === undefined || published.length < 7 ? undefined : `told ${published.slice(0, 7)}`;
}

/** Key of the position that a claim takes: two that say the same in the same way take one. */
export function positionOf(claim: Claim): string {
  const { modality = 'asserted', by, from, to } = claim;
  return [comparable(claim), modality, by, from, to].join('\n');
}

/** The part of a claim on which speakers can differ; for a quantity the number, not the noun. */
function comparable({ value, object, property }: Claim): string {
  if (property === 'role') return '';
  if (typeof value === 'object') return [value.value, value.to, value.qualifier].join(' ');
  return nameKey(String(value ?? object));
}

/** How two claims with the same subject differ; a town and its country may both be named, and nobody errs. */
export function conflictOf(one: Claim, other: Claim, liesIn: LiesIn): Nature | undefined {
  return areNested(one, other, liesIn) ? undefined : difference(one, other);
}

/** A town and its country, neither denied. */
function areNested(one: Claim, other: Claim, liesIn: LiesIn): boolean {
  if (!one.object || !other.object || one.modality === 'denied' || other.modality === 'denied') return false;
  return liesIn(one.object, other.object) || liesIn(other.object, one.object);
}
