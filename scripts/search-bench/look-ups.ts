/**
 * **Look-ups** of names by the model of the wire, before any browser: what the names index loads for one name
 * with nothing kept, and for another one after it. The script that looks up comes on top.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openNames } from '../../src/search/names/open.ts';
import type { BenchSite } from './bench-site.ts';
import { chance } from './chance.ts';
import { nameQueries } from './name-queries.ts';
import { quantile } from './visits.ts';
import { Recorder } from './wire.ts';

export interface LookUp {
  bytes: { p50: number; p95: number };
  ms: { p50: number; p95: number };
}

/** Names with one slip, for these need most. */
export async function measureLookUps(
  { site, collection }: BenchSite,
  count = 200,
): Promise<{ cold: LookUp; next: LookUp }> {
  const recorder = new Recorder();
  const read = (path: string) =>
    recorder.record(path, () => readFile(join(site, 'search', path))).then(textOf);
  const queries = nameQueries('typo', collection, chance(9), count).map(({ text }) => text);
  const [cold, next]: [Sum[], Sum[]] = [[], []];
  for (const [at, query] of queries.entries()) {
    const index = openNames(read);
    cold.push(await taken(recorder, () => index.find(query, { details: 1 })));
    const other = queries[(at + 1) % queries.length] ?? query;
    next.push(await taken(recorder, () => index.find(other, { details: 1 })));
  }
  return { cold: lookUpOf(cold), next: lookUpOf(next) };
}

/** The text of a file, packed or not. */
function textOf(content: Uint8Array): string {
  const isPacked = content[0] === 0x1f && content[1] === 0x8b;
  return new TextDecoder().decode(isPacked ? gunzipSync(content) : content);
}

type Sum = ReturnType<Recorder['sum']>;

async function taken(recorder: Recorder, find: () => Promise<unknown>): Promise<Sum> {
  await find();
  const sum = recorder.sum();
  recorder.forget();
  return sum;
}

function lookUpOf(sums: readonly Sum[]): LookUp {
  const spread = (values: number[]) => ({ p50: quantile(values, 0.5), p95: quantile(values, 0.95) });
  return { bytes: spread(sums.map(({ bytes }) => bytes)), ms: spread(sums.map(({ ms }) => ms)) };
}
