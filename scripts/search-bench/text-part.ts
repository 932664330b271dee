/**
 * The **text part** asks every engine the same queries in one run and tells what each answered.
 */
import { readFileSync } from 'node:fs';
import type { BenchSite } from './bench-site.ts';
import { BUNDLED } from './bench-site.ts';
import { bundledQueries, strayAddresses } from './bundled-queries.ts';
import type { Check } from './check.ts';
import type { Engine } from './engine.ts';
import { plannedEngine } from './our-engine.ts';
import { pagefindEngine } from './pagefind-engine.ts';
import type { Part, PartOptions } from './part.ts';
import { makeQueries } from './queries.ts';
import { absentKinds, isRealistic, type Query } from './query.ts';
import { joined, type KindScore, type Miss, none, type Score, scoreEngine, sumOf } from './score.ts';
import { lunrEngine, miniSearchEngine } from './whole-page-engines.ts';

/** Least shares in % of queries answered in the first five, where names are asked. */
const LEAST: Record<string, number> = { typo: 99, 'two-typos': 96, designation: 99, transliteration: 97 };
/** From so many pages on the target for realistic queries is lower. */
const LARGE = 10_000;

export const textPart: Part = async (given, options) => {
  const { site, collection } = given;
  const { misses } = options;
  const queries = queriesOf(given, options);
  const engines: (() => Promise<Engine> | Engine)[] = [
    () => plannedEngine(site, collection),
    () => pagefindEngine(site),
    () => miniSearchEngine(collection.pages),
    () => lunrEngine(collection.pages),
  ];
  const lines: string[] = [];
  const told: { engine: string; kinds: KindScore[] }[] = [];
  for (const make of engines) {
    const engine = await make();
    const kinds = await scoreEngine(engine, queries);
    lines.push(...table(engine.name, kinds));
    if (misses && told.length === 0) lines.push(...kinds.flatMap(missLines));
    told.push({ engine: engine.name, kinds });
  }
  const checks = checksOf(told[0]?.kinds ?? [], collection.pages.length);
  return { lines, checks, data: told.map((one) => dataOf(one.engine, one.kinds, queries)) };
};

function queriesOf({ size, collection }: BenchSite, { queries, ask }: PartOptions): Query[] {
  if (ask === undefined && size !== BUNDLED) return makeQueries(collection, queries);
  const written = bundledQueries(ask && readFileSync(ask, 'utf8'));
  const [stray] = strayAddresses(written, collection);
  if (stray) throw new Error(`${ask ?? 'bundled queries'}: no such page: ${stray}`);
  return written;
}

function table(name: string, kinds: readonly KindScore[]): string[] {
  const heading = `${name.padEnd(22)} asked   dev R@1 R@5     unseen R@1 R@5   place   CPU ms`;
  return ['', heading, ...kinds.map((kind) => row(kind.kind, kind)), row('realistic', realistic(kinds))];
}

function row(name: string, { dev, unseen }: Pick<KindScore, 'dev' | 'unseen'>): string {
  const all = joined({ dev, unseen });
  const shares = [dev, unseen].map(
    (half) => `${percent(half.first, half.asked)} ${percent(half.five, half.asked)}`,
  );
  const place = percent(all.places.five, all.places.asked);
  const time = (all.times[all.times.length >> 1] ?? 0).toFixed(1);
  const junk = all.unlabelled > 0 ? `  ${all.unlabelled} unlabelled` : '';
  return `  ${name.padEnd(20)} ${`${all.asked}`.padStart(5)}   ${shares.join('    ')}  ${place} ${time.padStart(8)}${junk}`;
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(7);
}

function realistic(kinds: readonly KindScore[]): Pick<KindScore, 'dev' | 'unseen'> {
  const counted = kinds.filter(({ kind }) => isRealistic(kind));
  return { dev: sumOf(counted.map(({ dev }) => dev)), unseen: sumOf(counted.map(({ unseen }) => unseen)) };
}

function missLines({ kind, misses, late }: KindScore): string[] {
  return [
    ...misses.map((miss) => missLine('missed', kind, miss)),
    ...late.map((miss) => missLine('not first', kind, miss)),
  ];
}

function missLine(what: string, kind: string, { query, found }: Miss): string {
  const got = found.slice(0, 3).map(({ href }) => href);
  return `  ${what}, ${kind}: ${query.text} → ${query.right.slice(0, 3).join(' ') || 'nothing'}, shown ${got.join(' ') || 'nothing'}`;
}

/** Targets are for the unseen half; kinds of which none were asked have no line. */
function checksOf(kinds: readonly KindScore[], pages: number): Check[] {
  const unseen = new Map(kinds.map((kind) => [kind.kind, kind.unseen]));
  const exact = unseen.get('exact-among-longer') ?? none();
  const absent = absentKinds.map((kind) => unseen.get(kind)?.unlabelled ?? 0);
  const least = pages >= LARGE ? 95 : 97;
  const checks: (Check & { asked: number })[] = [
    shareCheck('realistic queries, R@5', realistic(kinds).unseen, least),
    ...Object.entries(LEAST).map(([kind, goal]) =>
      shareCheck(`${kind}, R@5`, unseen.get(kind) ?? none(), goal),
    ),
    shareCheck('exact name first', { ...exact, five: exact.first }, 99),
  ];
  const unlabelled = absent.reduce((sum, count) => sum + count, 0);
  return [
    ...checks.filter(({ asked }) => asked > 0).map(({ asked: _, ...check }) => check),
    { what: 'absent words, unlabelled results', value: unlabelled, most: 0, unit: '' },
  ];
}

function shareCheck(what: string, { five, asked }: Score, least: number) {
  return { what, value: (100 * five) / asked, least, unit: '%', asked };
}

function dataOf(engine: string, kinds: readonly KindScore[], queries: readonly Query[]) {
  return {
    engine,
    queries: queries.length,
    kinds: kinds.map(withoutTimes),
  };
}

function withoutTimes({ kind, dev, unseen }: Pick<KindScore, 'kind' | 'dev' | 'unseen'>) {
  const [one, other] = [dev, unseen].map(({ times: _, ...score }) => score);
  return { kind, dev: one, unseen: other };
}
