/**
 * An **atlas** knows places by name, and the words that countries lend: adjectives, and seats of government
 * that act for them.
 */
import isoCountries from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { type PhraseBook, phraseBook } from '../phrase-book.ts';
import { countryFacts, otherAdjectives } from './countries.ts';
import { provinces } from './provinces.ts';
import { americanStates, regions } from './regions.ts';

export interface AtlasPlace {
  /** Usual English name. */
  name: string;
  type: 'country' | 'state' | 'region' | 'city';
  /** ISO 3166-1 alpha-2, lower case, where there is one. */
  country?: string;
  /** Inhabitants; only cities have one. */
  population?: number;
}

/** A city as a list of cities has it. */
export interface CityRow {
  name: string;
  /** ISO 3166-1 alpha-2, any case. */
  country: string;
  population: number;
}

export interface Atlas {
  /** The best-known bearer of each name. */
  readonly places: ReadonlyMap<string, AtlasPlace>;
  /** The names of all places. */
  readonly book: PhraseBook;
  /** Usual English names of countries by code. */
  readonly countryNames: ReadonlyMap<string, string>;
}

/** Where several cities bear a name, the largest is meant. */
function largest(cities: Iterable<CityRow>): Map<string, AtlasPlace> {
  const places = new Map<string, AtlasPlace>();
  for (const { name, country, population } of cities) {
    if ((places.get(name)?.population ?? -1) >= population) continue;
    places.set(name, { name, type: 'city', country: country.toLowerCase(), population });
  }
  return places;
}

/**
 * Make an atlas.
 *
 * @param isoNames
 *   Names of countries by ISO 3166-1 alpha-2 code, one or several each.
 * @param cities
 *   Cities to know, in any order.
 */
export function makeAtlas(
  isoNames: Readonly<Record<string, string | readonly string[]>>,
  cities: Iterable<CityRow>,
): Atlas {
  const places = largest(cities);
  for (const [country, names] of provinces)
    for (const name of names) places.set(name, { name, type: 'state', country });
  for (const name of regions) places.set(name, { name, type: 'region' });
  for (const name of americanStates) places.set(name, { name, type: 'state', country: 'us' });
  const countryNames = new Map<string, string>();
  const facts = new Map(countryFacts.map((country) => [country.code, country]));
  for (const code of new Set([...Object.keys(isoNames).map((key) => key.toLowerCase()), ...facts.keys()])) {
    const iso = [isoNames[code.toUpperCase()] ?? []].flat();
    const known = facts.get(code);
    const name = known?.name ?? iso[0];
    if (!name) continue;
    countryNames.set(code, name);
    for (const spelling of [name, ...iso, ...(known?.otherNames ?? [])])
      if (!spelling.includes(',') && !claimedByAnother(code, spelling))
        places.set(spelling, { name, type: 'country', country: code });
  }
  return { places, countryNames, book: phraseBook(places.keys()) };
}

/** "Congo" is in the list twice; the table says whose it is. */
function claimedByAnother(code: string, spelling: string): boolean {
  return countryFacts.some((country) => country.code !== code && country.otherNames.includes(spelling));
}

const byAdjective = new Map(
  countryFacts.flatMap((country) =>
    country.adjectives.map((adjective) => [adjective, country.code] as const),
  ),
);
const bySeat = new Map(
  countryFacts.flatMap((country) => country.seats.map((seat) => [seat, country.code] as const)),
);
const byCode = new Map(countryFacts.map((country) => [country.code, country]));

/** Code of the country whose adjective or people a word names: "Russian", "Poles". */
export function countryOfAdjective(word: string): string | undefined {
  return byAdjective.get(word);
}

/** Is the word an adjective or people of any land, faith or party? Such words are no names by themselves. */
export function isAdjective(word: string): boolean {
  return byAdjective.has(word) || otherAdjectives.has(word);
}

/** Code of the country for which a city or building acts. */
export function countryOfSeat(name: string): string | undefined {
  return bySeat.get(name);
}

const byName = new Map<string, string>();
for (const [code, names] of Object.entries(isoCountries.countries))
  for (const name of [names].flat()) byName.set(name, code.toLowerCase());
for (const { code, name, otherNames } of countryFacts)
  for (const known of [name ?? [], otherNames].flat()) byName.set(known, code);

/** Code of a country by any of its names. */
export function countryNamed(name: string): string | undefined {
  return byName.get(name);
}

/** Adjectives of a country, the usual one first. */
export function adjectivesOf(code: string): readonly string[] {
  return byCode.get(code)?.adjectives ?? [];
}
