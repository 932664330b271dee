/**
 * **Agreement** of a claim with a gold fact: whether it says the same of the same entity.
 */
import { isoDate } from '../../src/convert/claim/tenure.ts';
import type { EntityPage } from '../../src/model/page.ts';
import type { PropertyId } from '../../src/model/properties.ts';
import type { Claim } from '../../src/model/schema.ts';
import type { DocumentGold, GoldEntity, GoldFact } from './document-gold.ts';
import { type Likeness, likeness } from './likeness.ts';
import type { Matching } from './matching.ts';

/** A document with its gold, and the pages made of it. */
export interface Told {
  gold: DocumentGold;
  pages: readonly EntityPage[];
  matching: Matching;
}

/** A claim on a page, and the entity that the page is. */
export interface Stated {
  claim: Claim;
  page: EntityPage;
  entity: GoldEntity | undefined;
}

/** Properties of which careful readers may choose either: right, though not exactly. */
const KIN: readonly (readonly PropertyId[])[] = [
  ['affiliation', 'member-of'],
  ['country', 'location', 'headquarters', 'within', 'nationality'],
];

export function kinOf(property: PropertyId): readonly PropertyId[] {
  return KIN.find((kin) => kin.includes(property)) ?? [];
}

/** Does a claim say what a fact says? `part` when its words are more or fewer than those of the fact. */
export function agreement({ claim, entity }: Stated, fact: GoldFact, told: Told): Likeness {
  const isSame = claim.property === fact.property;
  if (entity?.id !== fact.entity || !(isSame || kinOf(fact.property).includes(claim.property)))
    return 'other';
  const parts: Likeness[] = isSame ? [] : ['part'];
  if (fact.value !== undefined) parts.push(valueAgreement(claim, fact.value, told));
  if (fact.object !== undefined) parts.push(objectAgreement(claim, fact, told));
  if (parts.includes('other') || (fact.value === undefined && fact.object === undefined)) return 'other';
  return parts.includes('part') ? 'part' : 'same';
}

/** “commanded” and “commander”, “led” and “leader” are one office. */
function officeIn(words: string): string {
  return words
    .toLowerCase()
    .replace(/\bled\b/, 'lead')
    .replace(/(?:ers?|ors?|ed|ing)\b/g, '');
}

/** Properties whose value is a date: “March 1, 1949” is 1949-03-01. */
const DATED: ReadonlySet<PropertyId> = new Set([
  'founded',
  'dissolved',
  'date',
  'first-flight',
  'in-service',
]);

function dateIn(words: string): string | undefined {
  return /^\d{4}(?:-\d\d){1,2}$/.test(words) ? words : isoDate(words);
}

/** A date that only says the year fits every day of it, though not exactly. */
function dateAgreement(claim: Claim, value: NonNullable<GoldFact['value']>): Likeness {
  const [found, wanted] = [claim.value, value].map((one) => dateIn(shownValue(one)));
  if (found === undefined || wanted === undefined) return 'other';
  if (found === wanted) return 'same';
  return found.startsWith(`${wanted}-`) || wanted.startsWith(`${found}-`) ? 'part' : 'other';
}

/** “Fighters” and “fighter” are one category. */
function oneOf(words: string): string {
  return words.trim().replace(/(?<!s)s$/, '');
}

function valueAgreement(claim: Claim, value: NonNullable<GoldFact['value']>, told: Told): Likeness {
  if (DATED.has(claim.property)) {
    const dated = dateAgreement(claim, value);
    if (dated !== 'other') return dated;
  }
  const [number, expected] = [numberIn(claim.value), numberIn(value)];
  if (typeof claim.value === 'object' && expected !== undefined) {
    if (number !== expected) return 'other';
    return likeness(shownValue(claim.value), shownValue(value)) === 'same' ? 'same' : 'part';
  }
  const [own, object, wanted] = [shownValue(claim.value), nameOfObject(claim, told), shownValue(value)];
  const ways = own === '' ? [object] : [own, `${own} ${object}`, `${object} ${own}`];
  const fits = ways.map((words) => likeness(words, wanted));
  if (claim.property === 'category' && likeness(oneOf(own), oneOf(wanted)) !== 'other') fits.push('part');
  if (claim.property === 'role' && likeness(officeIn(own), officeIn(wanted)) !== 'other') fits.push('part');
  return fits.includes('same') ? 'same' : fits.includes('part') ? 'part' : 'other';
}

/** Where the claim names no object, its words may; with a value that fits, silence about the object is no mistake. */
function objectAgreement(claim: Claim, fact: GoldFact, told: Told): Likeness {
  const entity = told.gold.entities.find(({ id }) => id === fact.object);
  if (claim.object !== undefined) {
    const found = told.matching.entityOf.get(claim.object);
    if (found) return found.id === fact.object ? 'same' : 'other';
    const name = nameOfObject(claim, told);
    return entity?.names.some((one) => likeness(one, name) === 'same') ? 'same' : 'other';
  }
  const words = shownValue(claim.value);
  const names = entity ? [entity.name, ...entity.names] : [];
  if (names.some((name) => words !== '' && likeness(name, words) !== 'other')) return 'part';
  return fact.value === undefined ? 'other' : 'part';
}

function nameOfObject({ object }: Claim, { pages }: Told): string {
  return pages.find(({ id }) => id === object)?.data.name ?? object?.replaceAll('-', ' ') ?? '';
}

/** The first number of some words, thousands without their commas. */
function numberIn(value: GoldFact['value'] | Claim['value']): number | undefined {
  if (typeof value === 'object') return value.value;
  if (typeof value === 'number') return value;
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(value ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits.replaceAll(',', ''));
}

export function shownValue(value: GoldFact['value'] | Claim['value']): string {
  if (typeof value !== 'object') return String(value ?? '');
  return [value.value, value.unit].filter((part) => part !== undefined).join(' ');
}
