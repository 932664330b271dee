/**
 * **Names measured**: how often the page meant is first and among the first five, by kind of query, what a look-up
 * reads with nothing kept, and what it costs; beside a library that holds all names in memory.
 */
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildNames, type NamesFile } from '../../src/search/names/build.ts';
import { nameWords } from '../../src/search/names/words.ts';
import type { SearchEntity } from '../../src/search/record.ts';
import { type DataOptions, namedEntities } from './names-data.ts';
import { type Engine, libraryEngine, ownEngine } from './names-engines.ts';
import { type Half, type NameQuery, nameQueries, nameQueryKinds } from './names-queries.ts';

export interface BenchOptions extends DataOptions {
  /** Queries of each kind in each half. */
  each?: number;
  half?: Half;
  /** Measure the library in memory, too. */
  referee?: boolean;
  /** Print queries of the dev half that failed. */
  misses?: boolean;
}

export interface NamesRow {
  engine: string;
  half: Half;
  /** A kind of query, or `all`. */
  kind: string;
  queries: number;
  /** Shares from 0 to 1. */
  first: number;
  inFive: number;
  /** Bytes of a look-up with nothing kept, and of another with the manifest kept; medians and 95th percentiles. */
  bytes?: { p50: number; p95: number; warm50: number; warm95: number };
  /** Processor milliseconds of a look-up whose shards are kept. */
  ms: { p50: number; p95: number };
}

export interface NamesBench {
  rows: NamesRow[];
  files: {
    count: number;
    bytes: number;
    manifest: number;
    shard50: number;
    shard95: number;
    largest: number;
  };
  buildMs: number;
}

export async function benchNames(options: BenchOptions): Promise<NamesBench> {
  const { each = 200, half = 'unseen', referee = false } = options;
  const { entities, queries } = nameQueries(namedEntities(options), each);
  const begun = performance.now();
  const files = buildNames(entities);
  const buildMs = performance.now() - begun;
  const same = sameNames(entities);
  const rows = await measured('names index', ownEngine(files), queries[half], half, same, options.misses);
  if (referee)
    rows.push(
      ...(await measured(
        '@m31coding/fuzzy-search',
        await libraryEngine(entities),
        queries[half],
        half,
        same,
      )),
    );
  return { rows, files: sizesOf(files), buildMs };
}

function sizesOf(files: readonly NamesFile[]): NamesBench['files'] {
  const sizes = files.map(({ text }) => gzipSync(text, { level: 9 }).length);
  const shards = sizes.filter((_, at) => !files[at]?.path.startsWith('names/d-')).slice(1);
  return {
    count: files.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    manifest: sizes[0] ?? 0,
    shard50: percentile(shards, 0.5),
    shard95: percentile(shards, 0.95),
    largest: percentile(shards, 1),
  };
}

/** Two pages that share a name answer each other's queries. */
function sameNames(entities: readonly SearchEntity[]): (one: string, other: string) => boolean {
  const byPage = new Map(
    entities.map(({ kind, id, title, names }) => [
      `${kind}/${id}`,
      new Set([title, ...names.map(({ text }) => text)].map((name) => nameWords(name).join(' '))),
    ]),
  );
  return (one, other) =>
    one === other || [...(byPage.get(one) ?? [])].some((name) => byPage.get(other)?.has(name));
}

interface Result {
  kind: string;
  rank: number;
  all: number;
  warm: number;
  ms: number;
}

async function measured(
  engine: string,
  { find, bytes }: Engine,
  queries: readonly NameQuery[],
  half: Half,
  same: (one: string, other: string) => boolean,
  misses = false,
): Promise<NamesRow[]> {
  const results: Result[] = [];
  for (const { kind, text, right } of queries) {
    bytes?.();
    const pages = await find(text);
    const begun = process.cpuUsage();
    await find(text);
    const used = process.cpuUsage(begun);
    const ms = (used.user + used.system) / 1000;
    const { all, manifest } = bytes?.() ?? { all: 0, manifest: 0 };
    const rank = pages.findIndex((page) => same(page, right));
    results.push({ kind, rank, all, warm: all - manifest, ms });
    if (misses && rank < 0) console.log(`${kind}\t${text}\t${right}\t→ ${pages.slice(0, 3).join(', ')}`);
  }
  return [...nameQueryKinds, 'all'].map((kind) => {
    const some = results.filter((result) => kind === 'all' || result.kind === kind);
    return { engine, half, kind, ...summed(some), ...(bytes && { bytes: bytesOf(some) }) };
  });
}

function summed(results: readonly Result[]): Pick<NamesRow, 'queries' | 'first' | 'inFive' | 'ms'> {
  const share = (good: (rank: number) => boolean) =>
    results.filter(({ rank }) => good(rank)).length / (results.length || 1);
  const times = results.map(({ ms }) => ms);
  return {
    queries: results.length,
    first: share((rank) => rank === 0),
    inFive: share((rank) => rank >= 0),
    ms: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
  };
}

function bytesOf(results: readonly Result[]): NonNullable<NamesRow['bytes']> {
  const [all, warm] = [results.map((result) => result.all), results.map((result) => result.warm)];
  return {
    p50: percentile(all, 0.5),
    p95: percentile(all, 0.95),
    warm50: percentile(warm, 0.5),
    warm95: percentile(warm, 0.95),
  };
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Lines of a table to read. */
export function namesTable({ rows, files, buildMs }: NamesBench): string {
  const kilo = (bytes: number) => (bytes / 1024).toFixed(1);
  const lines = rows.map(({ engine, half, kind, queries, first, inFive, bytes, ms }) =>
    [
      engine.slice(0, 12).padEnd(12),
      half.padEnd(6),
      kind.padEnd(15),
      String(queries).padStart(5),
      (first * 100).toFixed(1).padStart(6),
      (inFive * 100).toFixed(1).padStart(6),
      bytes
        ? `${kilo(bytes.p50)} / ${kilo(bytes.p95)} KB (then ${kilo(bytes.warm50)} / ${kilo(bytes.warm95)})`
        : '–',
      `${ms.p50.toFixed(2)} / ${ms.p95.toFixed(2)} ms`,
    ].join('  '),
  );
  const { count, bytes, manifest, shard50, shard95, largest } = files;
  const sizes = `${count} files, ${kilo(bytes)} KB; manifest ${kilo(manifest)} KB; shards ${kilo(shard50)} / ${kilo(shard95)} / ${kilo(largest)} KB; built in ${buildMs.toFixed(0)} ms`;
  return [sizes, ...lines].join('\n');
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: '10000' },
      each: { type: 'string', default: '200' },
      content: { type: 'string' },
      lists: { type: 'string' },
      half: { type: 'string', default: 'dev' },
      referee: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
    },
  });
  const bench = await benchNames({
    ...values,
    size: Number(values.size),
    each: Number(values.each),
    half: values.half === 'unseen' ? 'unseen' : 'dev',
  });
  console.log(namesTable(bench));
}
