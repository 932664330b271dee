/**
 * The **alias part** tells what other names of a thing add to what is found: who asks for it by one of its names wants
 * every page that calls it by any.
 */

import { nameKey } from '../../src/gazetteer/name.ts';
import type { Result } from '../../src/search/plan/answer.ts';
import { answer } from '../../src/search/plan/answers.ts';
import { foldedWords } from '../../src/text/searched.ts';
import { openSearch } from '../search-site.ts';
import { chance } from './chance.ts';
import type { Collection, Indexed } from './collection.ts';
import type { Part } from './part.ts';
import { isUnseen } from './query.ts';

/** Pages that are looked at, best first. */
const FIRST = 20;
/** Things whose names stand on more pages ask for no name, but for a subject. */
const MOST = 60;
/** Letters of the shortest name. */
const LEAST = 4;
const SEED = 20;

interface AliasQuery {
  text: string;
  /** Addresses of the pages that hold any of the names. */
  right: ReadonlySet<string>;
  /** Of these, those that hold the very name asked by. */
  plain: ReadonlySet<string>;
}

export const aliasPart: Part = async ({ site, collection }, { queries: wanted }) => {
  const queries = aliasQueries(collection, wanted);
  const { engines, close } = await openSearch(site, '/');
  const halves = { dev: [] as Shares[], unseen: [] as Shares[] };
  for (const query of queries) {
    const { best } = await answer(query.text, engines, { look: FIRST, places: 1 });
    halves[isUnseen({ kind: 'alias', text: query.text, right: [] }) ? 'unseen' : 'dev'].push(
      sharesOf(query, best),
    );
  }
  await close();
  const [dev, unseen] = [halves.dev, halves.unseen].map((shares) => meanOf(shares));
  const lines = Object.entries(halves).map(([half, shares]) => {
    const { found, plain } = meanOf(shares);
    return `  ${half.padEnd(7)} ${shares.length} asked, recall@${FIRST} ${found.toFixed(3)}, of pages with the very name ${plain.toFixed(3)}`;
  });
  const check = {
    what: `pages that use any name, recall@${FIRST}`,
    value: unseen?.found,
    least: 0.85,
    unit: '',
  };
  return { lines, checks: [check], data: { dev, unseen } };
};

interface Shares {
  /** Share of the right pages among the first, of as many as can be. */
  found: number;
  /** What a search for the very name could find at best. */
  plain: number;
}

function sharesOf({ right, plain }: AliasQuery, shown: readonly Result[]): Shares {
  const hrefs = [...new Set(shown.map(({ href }) => href.replace(/^\/|#.*$/g, '')))].slice(0, FIRST);
  const possible = Math.min(FIRST, right.size);
  return {
    found: hrefs.filter((href) => right.has(href)).length / possible,
    plain: Math.min(FIRST, plain.size) / possible,
  };
}

function meanOf(shares: readonly Shares[]): Shares {
  const mean = (of: keyof Shares) => shares.reduce((sum, one) => sum + one[of], 0) / shares.length;
  return { found: mean('found'), plain: mean('plain') };
}

/** Things of which some page uses another name than the one that is asked by. */
function aliasQueries(collection: Collection, wanted: number): AliasQuery[] {
  const { shuffled, pick } = chance(SEED);
  const queries: AliasQuery[] = [];
  for (const thing of shuffled(collection.pages)) {
    if (queries.length >= wanted) break;
    const rows = rowsOf(thing, collection);
    if (thing.kind === 'source' || rows.length < 2) continue;
    const holding = rows.map((row) => holders(row, collection));
    const right = new Set(holding.flat());
    const at = pick([...rows.keys()]);
    const plain = new Set(holding[at]);
    if (right.size > MOST || right.size < 2 || plain.size === right.size) continue;
    queries.push({ text: (rows[at] ?? '').trim(), right, plain });
  }
  return queries;
}

/** Names that are no other thing's, as words between spaces. */
function rowsOf({ names, href }: Indexed, { bearers }: Collection): string[] {
  const own = names.filter(({ kind }) => kind !== 'weak' && kind !== 'weak-alias');
  const alone = own.filter(({ text }) =>
    [...(bearers.get(nameKey(text)) ?? [])].every((one) => one === href),
  );
  const rows = alone.map(({ text }) => ` ${foldedWords(text).join(' ')} `);
  return [...new Set(rows)].filter((row) => row.trim().length >= LEAST);
}

function holders(row: string, { pages, wordsOf }: Collection): string[] {
  const words = row.trim().split(' ');
  const held = pages.filter(({ href }) => words.every((word) => wordsOf.get(href)?.has(word)));
  return held.filter(({ text }) => ` ${foldedWords(text).join(' ')} `.includes(row)).map(({ href }) => href);
}
