/**
 * A **disagreement** is one property of one entity, claimed differently: other numbers, other dates, or one
 * speaker sure of what another denies. They are set side by side, never resolved; each says of what nature the
 * difference is, for figures of two days need not contradict each other.
 */
import { nameKey } from '../gazetteer/name.ts';
import type { EntityKind } from '../model/kind.ts';
import { type PropertyId, propertyOf } from '../model/properties.ts';
import type { Claim } from '../model/schema.ts';
import { unitFamily, unitHead } from '../text/counted.ts';
import { valueWords } from './claim-words.ts';
import { dayOf, difference, type Nature, natures } from './compare-claims.ts';
import type { Statement } from './ledger.ts';
import type { LiesIn } from './nested-places.ts';

/** Claims about the same thing that do not agree, one of each position, in the order of the ledger. */
export interface Dispute {
  id: string;
  title: string;
  /** The gravest difference between any two of the positions. */
  nature: Nature;
  positions: { value: string; statement: Statement }[];
}

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

/**
 * @param nameOf
 *   The name of an entity, by its id.
 * @param liesIn
 *   Is the one place, by its id, part of the other? Then both may be named, and nobody errs.
 * @param kind
 *   Of the entity that the claims are about. Numbers of an event are numbers of one thing; a place, a force or a
 *   piece of equipment is counted again and again, on other occasions.
 */
export function disputesOf(
  statements: readonly Statement[],
  nameOf = (id: string) => id,
  kind: EntityKind = 'event',
  liesIn: LiesIn = () => false,
): Dispute[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const subject = subjectOf(statement.claim, kind);
    if (!subject) continue;
    groups.set(subject, [...(groups.get(subject) ?? []), statement]);
  }
  return [...groups].flatMap(([subject, group]) => {
    const positions = positionsOf(group, nameOf);
    const first = positions[0]?.statement.claim;
    const nature = natureOf(positions, liesIn);
    if (!first || !nature) return [];
    return [
      { id: `d-${subject.replace(/[^a-z0-9]+/g, '-')}`, title: titleOf(first, nameOf), nature, positions },
    ];
  });
}

/** What a claim is about; claims with the same subject are compared. */
function subjectOf(claim: Claim, kind: EntityKind): string | undefined {
  const { property, value, object } = claim;
  if (typeof value === 'object') {
    const parts = [property, unitFamily(value.unit), object];
    if (kind === 'event' || !COUNTED.has(property)) return parts.filter(Boolean).join(' ');
    const day = dayOf(claim);
    return day && [...parts, day].filter(Boolean).join(' ');
  }
  if (property === 'role') return [property, nameKey(String(value)), object].filter(Boolean).join(' ');
  return SINGLE.has(property) ? property : undefined;
}

/** Numbers of what is there at a time; those of a range or a speed are of the thing itself. */
const COUNTED: ReadonlySet<PropertyId> = new Set<PropertyId>(['quantity', 'deployed-to']);

interface Position {
  value: string;
  statement: Statement;
}

/** Two claims that say the same in the same way are one position. */
function positionsOf(group: readonly Statement[], nameOf: (id: string) => string): Position[] {
  const positions = new Map<string, Position>();
  for (const statement of group) {
    const { claim } = statement;
    const value = valueWords(claim) ?? (claim.object ? nameOf(claim.object) : '');
    const key = [comparable(claim), claim.modality ?? 'asserted', claim.by, claim.from, claim.to].join('\n');
    if (!positions.has(key)) positions.set(key, { value, statement });
  }
  return [...positions.values()];
}

/** The part of a claim on which speakers can differ; for a quantity the number, not the noun. */
function comparable({ value, object, property }: Claim): string {
  if (property === 'role') return '';
  if (typeof value === 'object') return [value.value, value.to, value.qualifier].join(' ');
  return nameKey(String(value ?? object));
}

/** The gravest difference between any two; nothing when all may hold at once. */
function natureOf(positions: readonly Position[], liesIn: LiesIn): Nature | undefined {
  const found = new Set(
    positions.flatMap(({ statement: { claim: one } }, at) =>
      positions
        .slice(at + 1)
        .map(({ statement: { claim: other } }) =>
          areNested(one, other, liesIn) ? undefined : difference(one, other),
        ),
    ),
  );
  return natures.find((nature) => found.has(nature));
}

/** A town and its country, neither denied. */
function areNested(one: Claim, other: Claim, liesIn: LiesIn): boolean {
  if (!one.object || !other.object || one.modality === 'denied' || other.modality === 'denied') return false;
  return liesIn(one.object, other.object) || liesIn(other.object, one.object);
}

function titleOf({ property, value, object }: Claim, nameOf: (id: string) => string): string {
  const { label } = propertyOf(property);
  if (typeof value !== 'object') return label;
  if (property !== 'quantity') return object ? `${label} ${nameOf(object)}` : label;
  const family = unitFamily(value.unit);
  return `${label} of ${family === 'troops' ? family : unitHead(value.unit)}`;
}
