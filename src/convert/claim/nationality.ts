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
