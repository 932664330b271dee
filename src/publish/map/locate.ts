/**
 * To **locate** a place is to find where on the map it lies: a country by its name, a city by its name and
 * country. A place that may be several is nowhere: no map is better than a wrong one.
 */
import { aliasName } from '../../model/claim.ts';
import type { PropertyId } from '../../model/properties.ts';
import type { Entity, Library } from '../library.ts';
import type { City, Country, World } from './world.ts';

export type Located = { country: Country } | { city: City };

/** Words of a category of places that are no country, and of those that are no city. */
const NO_COUNTRY =
  /city|town|village|sea|ocean|river|lake|region|province|state$|district|base|building|headquarters|island/;
const NO_CITY =
  /country|sea|ocean|river|lake|region|province|state$|district|base|building|headquarters|mountain/;
/** The largest city of a name is meant when the next has so many times fewer inhabitants. */
const CLEARLY = 3;
const CONTAINERS: readonly PropertyId[] = ['country', 'within', 'part-of'];

export function locate(
  library: Library,
  world: World,
  place: Entity,
  above: readonly string[] = [],
): Located | undefined {
  if (place.kind !== 'place' || (place.data.review === 'uncertain' && place.data.status !== 'reviewed'))
    return undefined;
  const names = [place.data.name, ...place.data.aliases.map(aliasName)];
  const kinds = [...place.data.categories, ...categoryClaims(place)];
  const within = containersOf(library, world, place, above);
  if (!kinds.some((kind) => NO_COUNTRY.test(kind))) {
    const country = firstOf(names, (name) => world.countryNamed(name));
    if (country && (within.length === 0 || within.includes(country.code))) return { country };
  }
  if (kinds.some((kind) => NO_CITY.test(kind))) return undefined;
  const city = firstOf(names, (name) => theCity(world.citiesNamed(name), within));
  return city && { city };
}

function categoryClaims({ data }: Entity): string[] {
  return data.claims.flatMap(({ property, value }) =>
    property === 'category' && typeof value === 'string' ? [value] : [],
  );
}

/** Codes of the countries that a place lies in, as its own claims say. */
function containersOf(library: Library, world: World, place: Entity, above: readonly string[]): string[] {
  if (above.includes(place.id)) return [];
  return place.data.claims.flatMap(({ property, object }) => {
    if (!object || !CONTAINERS.includes(property)) return [];
    const container = library.entity(object);
    const found = locate(library, world, container, [...above, place.id]);
    if (!found) return containersOf(library, world, container, [...above, place.id]);
    return 'country' in found ? [found.country.code] : [found.city.country.toLowerCase()];
  });
}

/** The country that a place lies in, when it cannot be located itself. */
export function countryAround(library: Library, world: World, place: Entity): Country | undefined {
  const [code, another] = new Set(containersOf(library, world, place, []));
  return code && !another ? world.country(code) : undefined;
}

function theCity(cities: readonly City[], within: readonly string[]): City | undefined {
  const fitting = cities.filter(
    ({ country }) => within.length === 0 || within.includes(country.toLowerCase()),
  );
  const [largest, next] = [...fitting].sort((a, b) => b.population - a.population);
  return largest && (!next || largest.population >= next.population * CLEARLY) ? largest : undefined;
}

function firstOf<Found>(
  names: readonly string[],
  find: (name: string) => Found | undefined,
): Found | undefined {
  for (const name of names) {
    const found = find(name);
    if (found) return found;
  }
  return undefined;
}
