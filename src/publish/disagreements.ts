/**
 * A **disagreement** is one property of one entity, claimed differently: other numbers, other dates, or one
 * speaker sure of what another denies. They are set side by side, never resolved.
 */
import { nameKey } from '../gazetteer/name.ts';
import { type PropertyId, propertyOf } from '../model/properties.ts';
import type { Claim } from '../model/schema.ts';
import { valueWords } from './claim-words.ts';
import type { Statement } from './ledger.ts';
import { unitFamily, unitHead } from './quantity-words.ts';

/** Claims about the same thing that do not agree, one of each position, in the order of the ledger. */
export interface Dispute {
  id: string;
  title: string;
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
  'within',
  'date',
]);

export function disputesOf(statements: readonly Statement[]): Dispute[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const subject = subjectOf(statement.claim);
    if (!subject) continue;
    groups.set(subject, [...(groups.get(subject) ?? []), statement]);
  }
  return [...groups].flatMap(([subject, group]) => {
    const positions = positionsOf(group);
    const first = positions[0]?.statement.claim;
    if (!first || !differ(positions)) return [];
    return [{ id: `d-${subject.replace(/[^a-z0-9]+/g, '-')}`, title: titleOf(first), positions }];
  });
}

/** What a claim is about; claims with the same subject are compared. */
function subjectOf({ property, value, object }: Claim): string | undefined {
  if (typeof value === 'object') return [property, unitFamily(value.unit), object].filter(Boolean).join(' ');
  if (property === 'role') return [property, nameKey(String(value)), object].filter(Boolean).join(' ');
  return SINGLE.has(property) ? property : undefined;
}

interface Position {
  value: string;
  statement: Statement;
}

/** Two claims that say the same in the same way are one position. */
function positionsOf(group: readonly Statement[]): Position[] {
  const positions = new Map<string, Position>();
  for (const statement of group) {
    const { claim } = statement;
    const value = valueWords(claim) ?? claim.object ?? '';
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

function differ(positions: readonly Position[]): boolean {
  return positions.some((one, at) =>
    positions.slice(at + 1).some((other) => conflict(one.statement, other.statement)),
  );
}

function conflict({ claim: one }: Statement, { claim: other }: Statement): boolean {
  if ((one.modality ?? 'asserted') !== (other.modality ?? 'asserted')) return true;
  if (clash(one.from, other.from) || clash(one.to, other.to)) return true;
  const [left, right] = [comparable(one), comparable(other)];
  return propertyOf(one.property).value === 'date'
    ? clash(String(one.value), String(other.value))
    : left !== right;
}

/** Do two dates exclude each other? One that is merely less exact does not. */
function clash(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && !one.startsWith(other) && !other.startsWith(one);
}

function titleOf({ property, value }: Claim): string {
  const { label } = propertyOf(property);
  if (property !== 'quantity' || typeof value !== 'object') return label;
  const family = unitFamily(value.unit);
  return `${label} of ${family === 'troops' ? family : unitHead(value.unit)}`;
}
