/**
 * A **country** is a place whose page says so, or that others are claimed to belong to, come from or be run by.
 * A **tie** is a claim that connects an entity to it. Both are worked out once, in one pass over all claims.
 */
import type { PropertyId } from '../model/properties.ts';
import type { Claim } from '../model/schema.ts';
import { type Statement, statementsOf } from './ledger.ts';
import type { Entity, Library } from './library.ts';

export interface Tie {
  entity: Entity;
  statement: Statement;
}

export interface Countries {
  /** Ties by the id of the country, in the order of pages; a country nobody is tied to has none. */
  ties: ReadonlyMap<string, readonly Tie[]>;
  /** Ids of the countries that an entity is of, by its id; where it was merely sent or seen does not count. */
  of: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Only a country has nationals, operates, or is where things come from. */
const TELLING: ReadonlySet<PropertyId> = new Set(['country', 'nationality', 'operator', 'origin']);

/** What connects to a country once it is known to be one. */
const TIES: ReadonlySet<PropertyId> = new Set<PropertyId>([
  ...TELLING,
  'role',
  'part-of',
  'within',
  'headquarters',
  'location',
  'deployed-to',
  'actor',
  'announced-by',
]);

export function countriesOf(library: Library): Countries {
  const found = [...library.entities.values()].flatMap((entity) => placeTies(library, entity));
  const known = new Set([...library.entities.values()].filter(isCountry).map(({ id }) => id));
  for (const { place, statement } of found) if (makesCountry(place, statement.claim)) known.add(place.id);
  const ties = new Map<string, Tie[]>([...known].map((id) => [id, []]));
  const of = new Map<string, Set<string>>();
  for (const { place, entity, statement } of found) {
    if (!known.has(place.id) || place.id === entity.id) continue;
    ties.get(place.id)?.push({ entity, statement });
    if (isOf(entity, statement.claim)) of.set(entity.id, (of.get(entity.id) ?? new Set()).add(place.id));
  }
  return { ties, of };
}

function placeTies(library: Library, entity: Entity): (Tie & { place: Entity })[] {
  if (!entity.data.claims.some(({ property, object }) => object !== undefined && TIES.has(property)))
    return [];
  return statementsOf(entity).flatMap((statement) => {
    const { object, property } = statement.claim;
    if (object === undefined || !TIES.has(property)) return [];
    const place = library.entity(object);
    return place.kind === 'place' ? [{ entity, statement, place }] : [];
  });
}

/** Sovereign or not is not for us to say: it is a country when its page or a source calls it one. */
function isCountry({ kind, data }: Entity): boolean {
  if (kind !== 'place') return false;
  return data.categories.includes('country') || data.claims.some(saysCountry);
}

function saysCountry({ property, value }: Claim): boolean {
  return property === 'category' && String(value).toLowerCase() === 'country';
}

/** An event is of the country in which it happens; others are not for having been there. */
function isOf({ kind }: Entity, { property }: Claim): boolean {
  return kind === 'event' || (property !== 'location' && property !== 'deployed-to');
}

/** Being part of a place makes it a country only where nothing says what else it is. */
function makesCountry({ data }: Entity, { property }: Claim): boolean {
  return TELLING.has(property) || (property === 'part-of' && data.categories.length === 0);
}
