/**
 * The **made knowledge base**: content of a wanted size in the project's own format. Things that lists name
 * come first, then the converter reads real texts beside them, as an analyst would; more things from lists
 * fill what is missing.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nameKey } from '../../src/gazetteer/name.ts';
import { aliasName } from '../../src/model/claim.ts';
import { type ContentFile, readPage } from '../../src/model/page.ts';
import { readContent } from '../../src/store/read.ts';
import { type Chance, chance } from './chance.ts';
import { CORPORA, textsOf, writeTexts } from './documents.ts';
import { cityThings, countryThings, equipmentThings, spelledThings } from './named-lists.ts';
import { freeThings, noneTaken, pagesOf, type Taken } from './named-pages.ts';
import type { NamedThing } from './named-thing.ts';

export interface Wanted {
  /** Where the content is written; what lies there is removed. */
  folder: string;
  /** How many pages, sources among them. */
  pages: number;
  seed?: number;
  corpora?: string;
}

const TOP = fileURLToPath(new URL('../..', import.meta.url));
const SEED = 20310302;
/** Of all pages: equipment and cities that are there before texts are read, and texts. */
const SHARES = { equipment: 0.25, cities: 0.1, texts: 0.03 };
/** A list costs a page for itself and holds so many things. */
const A_LIST = 60;

/** Write a knowledge base. @throws {Error} When the converter could not read the texts. */
export function makeKnowledge({ folder, pages, seed = SEED, corpora = CORPORA }: Wanted): void {
  rmSync(folder, { recursive: true, force: true });
  const dice = chance(seed);
  const taken = noneTaken();
  const { equipment, cities } = listed(dice);
  const countries = countryThings().slice(0, pages < 5000 ? Math.ceil(pages / 20) : undefined);
  const first = {
    'list-of-countries': countries,
    'list-of-names': spelledThings(),
    'list-of-equipment': equipment.slice(0, pages * SHARES.equipment),
    'list-of-cities': cities.slice(0, pages * SHARES.cities),
  };
  for (const [list, things] of Object.entries(first)) write(folder, list, things, taken);
  convertTexts(folder, corpora, seed, pages * SHARES.texts);
  fill(folder, pages, cities.slice(pages * SHARES.cities));
}

/** Systems in an order that chance gives; cities so that large ones are likelier to come early. */
function listed(dice: Chance): { equipment: NamedThing[]; cities: NamedThing[] } {
  const cities = cityThings().map((city, rank) => ({ city, place: (rank + 50) * (0.2 + dice.next()) }));
  return {
    equipment: dice.shuffled(equipmentThings()),
    cities: cities.sort((a, b) => a.place - b.place).map(({ city }) => city),
  };
}

function write(folder: string, list: string, things: readonly NamedThing[], taken: Taken): void {
  const free = freeThings(things, taken);
  const places = [...taken.ids].filter((id) => id.startsWith('places/'));
  const files = pagesOf(list, free, new Set(places.map((id) => id.slice('places/'.length))));
  for (const { path, text } of files) writeFile(join(folder, path), text);
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function convertTexts(folder: string, corpora: string, seed: number, count: number): void {
  const drafts = mkdtempSync(join(tmpdir(), 'dossier-texts-'));
  try {
    writeTexts(textsOf(corpora, seed).slice(0, count), drafts);
    const words = ['scripts/convert.ts', '--keep-going', '--content', folder, drafts];
    const { status } = spawnSync(process.execPath, words, { cwd: TOP, stdio: 'ignore' });
    if (status !== 0) throw new Error(`The converter ended with exit code ${status}`);
  } finally {
    rmSync(drafts, { recursive: true });
  }
}

/** Add cities until there are as many pages as wanted. */
function fill(folder: string, pages: number, cities: readonly NamedThing[]): void {
  const { pages: files } = readContent(folder);
  const missing = pages - files.length;
  if (missing <= 0) return;
  const taken = takenIn(files);
  const count = missing - Math.ceil(missing / (A_LIST + 1));
  const free = freeThings(cities, { names: new Set(taken.names), ids: new Set(taken.ids) });
  write(folder, 'list-of-more-cities', free.slice(0, count), taken);
}

function takenIn(files: readonly ContentFile[]): Taken {
  const taken = noneTaken();
  for (const file of files) {
    const { page } = readPage(file);
    taken.ids.add(file.path.slice(0, -'.mdx'.length));
    if (!page || page.kind === 'source') continue;
    for (const name of [page.data.name, ...page.data.aliases.map(aliasName)]) taken.names.add(nameKey(name));
  }
  return taken;
}
