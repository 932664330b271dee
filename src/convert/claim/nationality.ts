/**
 * **Nationality** adjectives: "Russian" says Russia, where the document names that country as well.
 */
import isoCountries from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import type { ResolvedEntity } from '../mention.ts';
import { countryOfAdjective } from '../recognise/atlas/atlas.ts';
import { countryFacts } from '../recognise/atlas/countries.ts';
import { bearerOf, type Scene } from './scene.ts';

const isoNames: Readonly<Record<string, string | readonly string[]>> = isoCountries.countries;
const factsOf = new Map(countryFacts.map((country) => [country.code, country]));

/** A nationality adjective, for patterns. */
export const NATIONALITY = `(?:${countryFacts.flatMap(({ adjectives }) => adjectives).join('|')})`;

/** The country that an adjective means, when the document has it; "North Korean" and the like are left alone. */
export function countryCalled(adjective: string, scene: Scene): ResolvedEntity | undefined {
  const code = countryOfAdjective(adjective);
  if (code === undefined) return undefined;
  const { name, otherNames = [] } = factsOf.get(code) ?? {};
  const names = [name ?? [], isoNames[code.toUpperCase()] ?? [], otherNames].flat();
  const bearers = new Set(names.map((one) => bearerOf(scene, one)).filter((one) => one?.kind === 'place'));
  return bearers.size === 1 ? [...bearers][0] : undefined;
}

/** States that are no more, and nations and territories that sources call countries. */
const OTHER_COUNTRIES =
  'Soviet Union|USSR|Yugoslavia|Czechoslovakia|East Germany|West Germany|Austria-Hungary|Ottoman Empire|Russian Empire|German Empire|Nazi Germany|Prussia|Kosovo|Taiwan|Palestine|England|Scotland|Wales|Northern Ireland|Abkhazia|South Ossetia|Transnistria|Kingdom of Hungary|South Vietnam|North Vietnam|Burma|Zaire|Rhodesia|Hong Kong|Macau|Puerto Rico';

const countryNames = new Set(
  [
    ...OTHER_COUNTRIES.split('|'),
    ...Object.values(isoNames),
    ...countryFacts.map(({ name, otherNames = [] }) => [name ?? [], otherNames].flat()),
  ].flat(),
);

/** Whether a place is a country, by its name. */
export function isCountry({ kind, name, aliases }: ResolvedEntity): boolean {
  return kind === 'place' && [name, ...aliases].some((one) => countryNames.has(one));
}
