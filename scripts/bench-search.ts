/**
 * `npm run bench:search`: measure search beside its targets and beside other engines.
 */
import { accessSync, constants } from 'node:fs';
import { readArguments, refuse } from './arguments.ts';
import { aliasPart } from './search-bench/alias-part.ts';
import { BUNDLED, DATA, openSite, type SiteSize } from './search-bench/bench-site.ts';
import { type Check, checkLine, hasTarget, isMet } from './search-bench/check.ts';
import { claimsPart } from './search-bench/claims-part.ts';
import { indexPart } from './search-bench/index-part.ts';
import { judgedPart } from './search-bench/judged-part.ts';
import { namesPart } from './search-bench/names-part.ts';
import { pagePart } from './search-bench/page-part.ts';
import { type Part, type PartName, type PartOptions, partNames } from './search-bench/part.ts';
import { textPart } from './search-bench/text-part.ts';
import { wirePart } from './search-bench/wire-part.ts';

const HELP = `Usage: npm run bench:search -- [--pages bundled|1000|10000|NAME]… [--only PART]… [--json]

Measures search on the bundled content and on a made knowledge base of 1,000 pages, which is made and built at the
first run and kept. Prints every figure, beside its target where there is one, and at the end what missed its target.
On two quiet processors this takes about ten minutes; with --pages 10000, about 15 more, and 15 again to make them.

  --pages N     bundled, or how many pages, thousands (default bundled and 1000), or a folder of the data with
                content/ in it
  --only PART   names    names looked up, bytes of a look-up; with 10,000 pages and more also among 100,000
                text     queries of all kinds: ours, Pagefind as shipped, MiniSearch and Lunr side by side
                claims   fields and numbers over claims
                judged   relevance on public judged collections, if the data have them
                alias    what other names of a thing add to what is found
                wire     bytes and time on slow 4G, in a browser and by a model; processor of a keystroke
                page     axe in every state of search, and a strict content security policy in the page
                index    cost of the index, whether the same content makes the same bytes
  --queries N   of each kind (default 240)
  --ask FILE    ask these queries instead: kind, query, addresses that answer it, as in bundled-queries.tsv
  --misses      also the queries that were not answered, of the half that may be looked at
  --edit        also build again with one page edited, and count the files of search that changed
  --build       build the site again although it is there
  --data DIR    where made knowledge bases and their sites are kept
  --json        one JSON object instead of lines
  --help        this text

Exit 0 measured, whether targets were met or not, 2 could not, 64 wrong usage.`;

const options = readArguments(
  {
    pages: { type: 'string', multiple: true, default: [] },
    only: { type: 'string', multiple: true, default: [] },
    queries: { type: 'string', default: '240' },
    ask: { type: 'string' },
    misses: { type: 'boolean', default: false },
    edit: { type: 'boolean', default: false },
    build: { type: 'boolean', default: false },
    data: { type: 'string', default: DATA },
    json: { type: 'boolean', default: false },
  },
  HELP,
);
const COULD_NOT = 2;
/** Parts that are the same for every site. */
const ONCE: ReadonlySet<PartName> = new Set(['judged']);

/** What was measured on one site, for a program. */
interface Run {
  size: SiteSize;
  parts: { part: PartName; checks: (Check & { met: boolean })[]; data: unknown }[];
}

const measures: Record<PartName, Part> = {
  names: namesPart,
  text: textPart,
  claims: claimsPart,
  judged: judgedPart,
  alias: aliasPart,
  wire: wirePart,
  page: pagePart,
  index: indexPart,
};

function sizeOf(words: string): SiteSize {
  if (/^[1-9]\d?000$/.test(words)) return Number(words);
  if (words === BUNDLED || /^[a-z][a-z0-9-]*$/.test(words)) return words;
  return refuse(`Unexpected --pages ${words}, expected bundled, a number of thousands or a name.`, HELP);
}

function partsOf(words: readonly string[]): PartName[] {
  const wrong = words.find((word) => !(partNames as readonly string[]).includes(word));
  if (wrong !== undefined)
    refuse(`Unexpected --only ${wrong}, expected one of ${partNames.join(', ')}.`, HELP);
  return words.length > 0 ? [...(words as PartName[])] : [...partNames];
}

function countOf(words: string): number {
  if (/^[1-9]\d{0,4}$/.test(words)) return Number(words);
  return refuse(`Unexpected --queries ${words}, expected a number.`, HELP);
}

async function main(): Promise<number> {
  const sizes = (options.pages.length > 0 ? options.pages : [BUNDLED, '1000']).map(sizeOf);
  const parts = partsOf(options.only);
  const given = { ...options, queries: countOf(options.queries) };
  if (options.ask !== undefined) accessSync(options.ask, constants.R_OK);
  const runs: Run[] = [];
  for (const [at, size] of sizes.entries())
    runs.push(await run(size, at === 0 ? parts : parts.filter((part) => !ONCE.has(part)), given));
  if (options.json) console.log(JSON.stringify(runs.length === 1 ? runs[0] : runs, null, 1));
  say(['', ...summaryOf(runs)].join('\n'));
  return 0;
}

async function run(size: SiteSize, parts: readonly PartName[], given: PartOptions): Promise<Run> {
  const site = await openSite(size, options.data, options.build);
  say(
    `\n${typeof size === 'string' ? `${size}: ` : ''}${site.collection.pages.length.toLocaleString('en')} pages`,
  );
  const told: Run = { size, parts: [] };
  for (const part of parts) {
    const { lines, checks, data } = await measures[part](site, given);
    told.parts.push({ part, checks: checks.map((check) => ({ ...check, met: isMet(check) })), data });
    say(['', part, ...lines, ...checks.map(checkLine)].join('\n'));
  }
  return told;
}

/** How many figures have met their targets, and those that have not. */
function summaryOf(runs: readonly Run[]): string[] {
  const aimed = runs.flatMap(({ size, parts }) =>
    parts.flatMap(({ part, checks }) =>
      checks.filter(hasTarget).map((check) => ({ check, line: `${size}, ${part}: ${checkLine(check)}` })),
    ),
  );
  const missed = aimed.filter(({ check }) => !isMet(check));
  if (aimed.length === 0) return [];
  const count = `${aimed.length - missed.length} of ${aimed.length} figures met their targets`;
  return missed.length === 0
    ? [`${count}.`]
    : [`${count}; these did not:`, ...missed.map(({ line }) => line)];
}

function say(words: string): void {
  if (!options.json) console.log(words);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`Could not measure: ${(error as Error).message}`);
  process.exitCode = COULD_NOT;
}
