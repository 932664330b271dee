/**
 * A **claim record** is made here for every claim of every page: what search shows of it, and whatever it may be
 * asked by.
 */
import { propertyOf } from '../model/properties.ts';
import type { Claim } from '../model/schema.ts';
import type { ClaimPage, ClaimRecord, ClaimSource, Titled } from '../search/claims/claim-record.ts';
import { claimWords, valueWords } from './claim-words.ts';
import { Containment } from './containment.ts';
import type { Countries } from './countries.ts';
import { disputesOf } from './disagreements.ts';
import { knownIn } from './disagreements-view.ts';
import { type Statement, statementsOf } from './ledger.ts';
import type { Entity, Library } from './library.ts';
import { plain } from './words.ts';

/** Longest words of a row, in characters, before they are cut at a word. */
const LONGEST = 160;
/** A value that is longer is told by the words alone. */
const LONGEST_VALUE = 80;

interface Around {
  library: Library;
  countries: Countries;
  containment: Containment;
}

/** In the order of pages and of their statements. */
export function claimRecords(library: Library, countries: Countries): ClaimRecord[] {
  const around: Around = { library, countries, containment: new Containment(library) };
  return [...library.entities.values()].flatMap((entity) => recordsOf(around, entity));
}

function recordsOf(around: Around, entity: Entity): ClaimRecord[] {
  if (entity.data.claims.length === 0) return [];
  const { library } = around;
  const statements = statementsOf(entity);
  const disputed = new Set(
    disputesOf(statements, undefined, entity.kind, knownIn(library)).flatMap(({ positions }) =>
      positions.map(({ statement }) => statement.number),
    ),
  );
  const page = pageOf(around, entity);
  const shared = { places: placesOfPage(around, entity), operators: operatorsOf(around, entity) };
  return statements.map(({ claim, number }: Statement) => ({
    page,
    number,
    property: claim.property,
    words: opening(plain(claimWords(library, entity.kind, claim))),
    modality: claim.modality ?? 'asserted',
    ...speakerOf(library, entity, claim),
    sources: sourcesOf(library, claim),
    ...valuesOf(library, claim),
    date: dateOf(library, claim),
    places: [...new Set([...shared.places, ...placesOfClaim(around, claim)])],
    operators: shared.operators,
    disputed: disputed.has(number),
  }));
}

/** The one whom the claim names, else the one on whose page something is said. */
function speakerOf(library: Library, page: Entity, { by, property }: Claim): Pick<ClaimRecord, 'by'> {
  if (by !== undefined) return { by: titled(library.entity(by)) };
  return propertyOf(property).section === 'statements' ? { by: titled(page) } : {};
}

function titled({ id, data }: Entity): Titled {
  return { id, title: data.name };
}

function pageOf({ library, countries }: Around, entity: Entity): ClaimPage {
  return {
    ...titled(entity),
    kind: entity.kind,
    categories: entity.data.categories,
    countries: [...(countries.of.get(entity.id) ?? [])].map((id) => titled(library.entity(id))),
  };
}

function opening(sentence: string): string {
  const words = sentence.replace(/\s+/g, ' ');
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 2).replace(/\s+\S*$/, '')} …`;
}

function sourcesOf(library: Library, { cite }: Claim): ClaimSource[] {
  const sources = cite.map(({ source }) => library.source(source));
  return [...new Set(sources)].map(({ id, data: { title, published = '', publisher } }) => ({
    ...{ id, title, date: published },
    ...(publisher !== undefined && { publisher }),
  }));
}

function valuesOf(
  library: Library,
  claim: Claim,
): Pick<ClaimRecord, 'value' | 'object' | 'quantity' | 'day'> {
  const { value, object } = claim;
  const words = valueWords(claim) ?? '';
  const isDay = typeof value === 'string' && /^\d{4}(?:-\d{2}){0,2}$/.test(value);
  return {
    value: words.length > LONGEST_VALUE ? '' : words,
    ...(object !== undefined && { object: library.entity(object).id }),
    ...(typeof value === 'object' && { quantity: value }),
    ...(isDay && { day: value }),
  };
}

/** When it happens, as the claim says; else when the first of its sources came out. */
function dateOf(library: Library, { when, asOf, from, cite }: Claim): string {
  const said = when?.from ?? asOf ?? from;
  return said ?? cite.flatMap(({ source }) => library.source(source).data.published ?? []).sort()[0] ?? '';
}

/** A claim is about the places that it names as its object or subject, and those of an event that it names. */
function placesOfClaim(around: Around, { object, about = [] }: Claim): string[] {
  const ids = object === undefined ? about : [object, ...about];
  return ids.flatMap((id) => placesOfPage(around, around.library.entity(id)));
}

/** A place is in itself and whatever it lies in, an event where it takes place; people and things are anywhere. */
function placesOfPage({ library, containment }: Around, entity: Entity): string[] {
  if (entity.kind === 'place') return containment.placesOf(entity.id);
  if (entity.kind !== 'event') return [];
  return entity.data.claims.flatMap(({ property, object, modality }) =>
    object !== undefined && EVENT_PLACES.has(property) && modality !== 'denied'
      ? containment.placesOf(library.entity(object).id)
      : [],
  );
}

const EVENT_PLACES: ReadonlySet<string> = new Set(['location', 'country']);

/** Those who operate it, and whose part they are. */
function operatorsOf({ library, containment }: Around, { data }: Entity): string[] {
  const operators = data.claims.flatMap(({ property, object, modality }) =>
    property === 'operator' && object !== undefined && modality !== 'denied'
      ? containment.bodiesOf(library.entity(object).id)
      : [],
  );
  return [...new Set(operators)];
}
