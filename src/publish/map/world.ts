/**
 * The **world** is what maps are drawn from: the outlines of countries, and where cities lie. It is made from
 * data that is handed in; a name that several countries bear names none.
 */
import type { City } from '../../gazetteer/city-file.ts';
import { nameKey } from '../../gazetteer/name.ts';
import { type Atlas, type Coast, coastOf } from './coast.ts';

export type { City } from '../../gazetteer/city-file.ts';

export interface Country {
  /** ISO 3166-1 alpha-2, lower case; the folded name where there is none. */
  code: string;
  name: string;
}

export interface World {
  /** @returns Nothing when the name is nobody's, or more than one country's. */
  countryNamed(name: string): Country | undefined;
  citiesNamed(name: string): readonly City[];
  country(code: string): Country | undefined;
  readonly countries: ReadonlyMap<string, Country>;
  readonly coast: Coast;
}

export interface WorldData {
  /** Outlines of countries. */
  atlas: Atlas;
  /** Names of countries by ISO 3166-1 alpha-2 code, upper case. */
  isoNames: Readonly<Record<string, string | readonly string[]>>;
  /** Alpha-2, alpha-3 and numeric code of each country. */
  isoCodes: readonly (readonly string[])[];
  cities: readonly City[];
}

export function makeWorld({ atlas, isoNames, isoCodes, cities }: WorldData): World {
  const alpha = new Map(isoCodes.map(([two = '', , number = '']) => [number, two]));
  const drawn = atlas.objects.countries.geometries.map(({ id, properties }) => {
    const written = properties && 'name' in properties ? properties.name : '';
    const iso = alpha.get(String(id ?? '')) ?? isoCodeOf(isoNames, written);
    const names = [isoNames[iso ?? ''] ?? []].flat();
    return { code: iso?.toLowerCase() ?? nameKey(written), written, names };
  });
  const countries = new Map<string, Country>();
  for (const { code, written, names } of drawn) {
    if (countries.has(code) && !names.includes(written)) continue;
    countries.set(code, { code, name: plainName(written, names) });
  }
  const byName = namesOf(drawn);
  const byCity = Map.groupBy(cities, ({ name }) => nameKey(name));
  return {
    countries,
    country: (code) => countries.get(code),
    countryNamed: (name) => countries.get(byName.get(keyOf(name)) ?? ''),
    citiesNamed: (name) => byCity.get(nameKey(name)) ?? [],
    coast: coastOf(atlas, (index) => drawn[index]?.code ?? ''),
  };
}

function isoCodeOf(isoNames: WorldData['isoNames'], name: string): string | undefined {
  return Object.keys(isoNames).find((code) => [isoNames[code] ?? []].flat().includes(name));
}

/** The atlas shortens long names with a full stop, and has names of yesterday; then a name of today is taken. */
function plainName(written: string, names: readonly string[]): string {
  if (names.includes(written)) return written;
  const whole = names.filter((name) => name.length > 4 && !/[,.(]/.test(name));
  const likely = written.includes('.') ? whole : whole.filter((name) => name.endsWith(` ${written}`));
  return likely.sort((a, b) => a.length - b.length)[0] ?? written;
}

interface Drawn {
  code: string;
  written: string;
  names: readonly string[];
}

/** Country by name: the name on the map is its bearer's own, other names are whoever's alone they are. */
function namesOf(drawn: readonly Drawn[]): Map<string, string> {
  const own = new Map(drawn.map(({ code, written }) => [keyOf(written), code]));
  const others = new Map<string, Set<string>>();
  for (const { code, names } of drawn) {
    for (const name of names.flatMap((name) => [name, name.replace(/,.*/, '')])) {
      others.set(keyOf(name), (others.get(keyOf(name)) ?? new Set()).add(code));
    }
  }
  for (const [key, codes] of others) {
    const [code, another] = codes;
    if (code && !another && !own.has(key)) own.set(key, code);
  }
  return own;
}

function keyOf(name: string): string {
  return nameKey(name).replace(/^the /, '');
}
