/**
 * Scores **facts**: the claims on a page against what a careful reader would state of the entity.
 */

import { type PropertyId, propertyOf } from '../../src/model/properties.ts';
import type { GoldFact } from './document-gold.ts';
import { agreement, kinOf, type Stated, shownValue, type Told } from './fact-agreement.ts';

export interface FactScore {
  /** Claims that a gold fact says, of those found; `exact` in the same words. */
  found: number;
  right: number;
  exact: number;
  /** Gold facts that a claim says. */
  expected: number;
  recalled: number;
  expectedRoles: number;
  recalledRoles: number;
  /** Expected and recalled, by property. */
  byProperty: Map<PropertyId, { expected: number; recalled: number; found: number; right: number }>;
  errors: string[];
}

/** Documents without facts in their gold are left out, and so are properties that no gold fact has. */
export function scoreFacts(documents: readonly Told[]): FactScore {
  const score: FactScore = {
    ...{ found: 0, right: 0, exact: 0, expected: 0, recalled: 0, expectedRoles: 0, recalledRoles: 0 },
    byProperty: new Map(),
    errors: [],
  };
  const told = documents.filter(({ gold }) => gold.facts !== undefined);
  const named = told.flatMap(({ gold }) => (gold.facts ?? []).map(({ property }) => property));
  const scored = new Set(named.flatMap((property) => [property, ...kinOf(property)]));
  for (const one of told) scoreDocument(one, scored, score);
  return score;
}

function scoreDocument(told: Told, scored: ReadonlySet<PropertyId>, score: FactScore): void {
  const { gold, pages, matching } = told;
  const facts = gold.facts ?? [];
  const stated = pages
    .filter(({ kind }) => kind !== 'event')
    .flatMap((page) =>
      page.data.claims
        .filter((claim) => scored.has(claim.property) && propertyOf(claim.property).section !== 'statements')
        .map((claim) => ({ claim, page, entity: matching.entityOf.get(page.id) })),
    )
    .filter(({ entity }) => !entity?.optional || facts.some((fact) => fact.entity === entity.id));
  for (const one of stated) countClaim(one, told, score);
  for (const fact of facts) countFact(fact, stated, told, score);
}

function countClaim(one: Stated, told: Told, score: FactScore): void {
  const facts = told.gold.facts ?? [];
  const fitting = facts.filter((fact) => agreement(one, fact, told) !== 'other');
  if (fitting.length > 0 && fitting.every((fact) => isOptional(fact, told))) return;
  const fits = fitting.map((fact) => agreement(one, fact, told));
  const isRight = fits.length > 0;
  const row = rowOf(one.claim.property, score);
  score.found++;
  row.found++;
  if (isRight) {
    score.right++;
    row.right++;
  }
  if (fits.includes('same')) score.exact++;
  else if (!isRight) score.errors.push(`${told.gold.id} wrong ${shownClaim(one)}`);
}

function countFact(fact: GoldFact, stated: readonly Stated[], told: Told, score: FactScore): void {
  if (isOptional(fact, told)) return;
  const isRecalled = stated.some((one) => agreement(one, fact, told) !== 'other');
  const row = rowOf(fact.property, score);
  score.expected++;
  row.expected++;
  if (fact.property === 'role') score.expectedRoles++;
  if (!isRecalled) {
    score.errors.push(`${told.gold.id} missing ${shownFact(fact)}`);
    return;
  }
  score.recalled++;
  row.recalled++;
  if (fact.property === 'role') score.recalledRoles++;
}

/** Said to be, or about an entity that is. */
function isOptional({ optional, entity, object }: GoldFact, { gold }: Told): boolean {
  return (
    optional === true || gold.entities.some((one) => one.optional && (one.id === entity || one.id === object))
  );
}

function rowOf(property: PropertyId, { byProperty }: FactScore) {
  const row = byProperty.get(property) ?? { expected: 0, recalled: 0, found: 0, right: 0 };
  byProperty.set(property, row);
  return row;
}

function shownClaim({ claim, page, entity }: Stated): string {
  const said = [shownValue(claim.value), claim.object].filter(Boolean).join(' → ');
  return `${page.data.name} ${claim.property} ${said}${entity ? '' : '   … a page that is no entity'}   … ${claim.cite[0]?.quote ?? ''}`;
}

function shownFact({ entity, property, value, object, evidence }: GoldFact): string {
  const said = [shownValue(value), object].filter(Boolean).join(' → ');
  return `${entity} ${property} ${said}   … ${evidence ?? ''}`;
}
