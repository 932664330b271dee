/**
 * The **names part** looks names up among as many entities as the site has pages, and among 100,000 where the
 * site is large.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.ts';
import { benchNames, type NamesBench, namesTable } from './names.ts';
import type { Part } from './part.ts';

const LARGE = 10_000;
const LARGEST = 100_000;
/** Shares in % that must be among the first five, by kind of query; bytes are of 1024 a KB. */
const LEAST: Record<string, number> = {
  typo: 99,
  'two-typos': 96,
  designation: 99,
  spelling: 97,
  script: 97,
};

export const namesPart: Part = async ({ collection, content, data }, { misses }) => {
  const pages = Math.max(1000, collection.pages.length);
  const lists = join(data, 'names');
  const given = { content, misses, ...(existsSync(lists) && { lists }) };
  const bench = await benchNames({ ...given, size: pages, referee: true });
  const largest = pages >= LARGE ? await benchNames({ ...given, size: LARGEST }) : undefined;
  const lines = [`${pages} names:`, namesTable(bench)];
  if (!given.lists) lines.unshift(`Without lists of people and organisations: there is no ${lists}`);
  if (largest) lines.push('', `${LARGEST} names:`, namesTable(largest));
  const checks = [...kindChecks(bench), ...(largest ? largestChecks(largest) : [])];
  return { lines: lines.join('\n').split('\n'), checks, data: { bench, largest } };
};

function kindChecks(bench: NamesBench): Check[] {
  const asked = new Set(bench.rows.filter(({ queries }) => queries > 0).map(({ kind }) => kind));
  const kinds = Object.entries(LEAST).filter(([kind]) => asked.has(kind));
  return kinds.map(([kind, least]) => ({
    what: `names, ${kind}, R@5`,
    value: shareOf(bench, kind),
    least,
    unit: '%',
  }));
}

function shareOf({ rows }: NamesBench, kind: string): number | undefined {
  const share = rows.find((row) => row.kind === kind)?.inFive;
  return share === undefined ? undefined : 100 * share;
}

function largestChecks(bench: NamesBench): Check[] {
  const bytes = bench.rows.find(({ kind }) => kind === 'all')?.bytes;
  const kilo = (value?: number) => value && value / 1024;
  return [
    { what: 'names among 100,000, R@5', value: shareOf(bench, 'all'), least: 95, unit: '%' },
    { what: 'a look-up, median', value: kilo(bytes?.p50), most: 12, unit: 'KB' },
    { what: 'a look-up, p95', value: kilo(bytes?.p95), most: 35, unit: 'KB' },
  ];
}
