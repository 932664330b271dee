/**
 * A **disagreement** is one property of one entity, claimed differently: other numbers, other dates, or one
 * speaker sure of what another denies. They are set side by side, never resolved; each says of what nature the
 * difference is, for figures of two days need not contradict each other.
 */
import { type Nature, natures } from '../model/compare-claims.ts';
import { conflictOf, type LiesIn, positionOf, subjectOf } from '../model/conflict.ts';
import type { EntityKind } from '../model/kind.ts';
import { propertyOf } from '../model/properties.ts';
import type { Claim } from '../model/schema.ts';
import { unitFamily, unitHead } from '../text/counted.ts';
import { valueWords } from './claim-words.ts';
import type { Statement } from './ledger.ts';

/** Claims about the same thing that do not agree, one of each position, in the order of the ledger. */
export interface Dispute {
  id: string;
  title: string;
  /** The gravest difference between any two of the positions. */
  nature: Nature;
  positions: { value: string; statement: Statement }[];
}

/** What is known besides the claims. */
export interface Known {
  /** Is the one place, by its id, part of the other? Then both may be named, and nobody errs. */
  liesIn: LiesIn;
  /** The day on which a source was published, by its id. */
  publishedOf: (source: string) => string | undefined;
}

/**
 * @param nameOf
 *   The name of an entity, by its id.
 * @param kind
 *   Of the entity that the claims are about. Numbers of an event are numbers of one thing; a place, a force or a
 *   piece of equipment is counted again and again, on other occasions.
 */
export function disputesOf(
  statements: readonly Statement[],
  nameOf = (id: string) => id,
  kind: EntityKind = 'event',
  { liesIn = () => false, publishedOf = () => undefined }: Partial<Known> = {},
): Dispute[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const [cited] = statement.claim.cite;
    const subject = subjectOf(statement.claim, kind, cited && publishedOf(cited.source));
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
    const key = positionOf(claim);
    if (!positions.has(key)) positions.set(key, { value, statement });
  }
  return [...positions.values()];
}

/** The gravest difference between any two; nothing when all may hold at once. */
function natureOf(positions: readonly Position[], liesIn: LiesIn): Nature | undefined {
  const found = new Set(
    positions.flatMap(({ statement: { claim: one } }, at) =>
      positions.slice(at + 1).map(({ statement: { claim: other } }) => conflictOf(one, other, liesIn)),
    ),
  );
  return natures.find((nature) => found.has(nature));
}

function titleOf({ property, value, object }: Claim, nameOf: (id: string) => string): string {
  const { label } = propertyOf(property);
  if (typeof value !== 'object') return label;
  if (property !== 'quantity') return object ? `${label} ${nameOf(object)}` : label;
  const family = unitFamily(value.unit);
  return `${label} of ${family === 'troops' ? family : unitHead(value.unit)}`;
}
