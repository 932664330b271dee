/**
 * The **engines** that answer the questions of judged collections: Pagefind as shipped, Pagefind under our planner,
 * BM25, and the two libraries that sites of this size use most.
 */
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Engines } from '../../src/search/plan/engines.ts';
import { parseQuery } from '../../src/search/plan/parse-query.ts';
import { findText } from '../../src/search/plan/text-stage.ts';
import type { FullText, TextHit } from '../../src/search/text/full-text.ts';
import { remembered } from '../../src/search/text/remembered.ts';
import { foldedWords } from '../../src/text/searched.ts';
import { openPagefind } from '../pagefind.ts';
import type { JudgedDocument } from './judged-collection.ts';
import { okapi } from './okapi.ts';

export interface JudgedEngine {
  name: string;
  /** Ids of documents, best first, 10 at most. */
  ask(query: string): Promise<string[]> | string[];
}

export async function judgedEngines(
  documents: readonly JudgedDocument[],
  index: string,
): Promise<JudgedEngine[]> {
  const shipped = await openPagefind(index, { ranking: {} });
  const ours = await openPagefind(index);
  const names: Engines['names'] = { find: async () => [], details: async () => undefined };
  const text = remembered(ours.text);
  return [
    { name: 'Pagefind as shipped', ask: async (query) => idsOf((await shipped.text.search(query)).results) },
    { name: 'Pagefind, our planner', ask: (query) => askPlanner(names, text, query) },
    { name: 'BM25', ask: okapi(documents) },
    { name: 'MiniSearch', ask: miniSearch(documents) },
    { name: 'Lunr', ask: lunrSearch(documents) },
  ];
}

/** Questions are words only here: what would be a field or an exclusion is taken for words. */
async function askPlanner(names: Engines['names'], text: FullText, typed: string): Promise<string[]> {
  const query = parseQuery(typed.replace(/["“”:<>=]|(?<!\S)-/g, ' '));
  const engines = { names, text } as Engines;
  const { pages } = await findText(engines, query, undefined);
  return idsOf(pages.map(({ hit }) => hit));
}

async function idsOf(hits: readonly TextHit[]): Promise<string[]> {
  const pages = await Promise.all(hits.slice(0, 10).map((hit) => hit.data()));
  return pages.map(({ url }) => url.replaceAll('/', ''));
}

function miniSearch(documents: readonly JudgedDocument[]): JudgedEngine['ask'] {
  const index = new MiniSearch<JudgedDocument>({ fields: ['title', 'text'] });
  index.addAll(documents);
  return (query) =>
    index
      .search(query)
      .slice(0, 10)
      .map(({ id }) => String(id));
}

function lunrSearch(documents: readonly JudgedDocument[]): JudgedEngine['ask'] {
  const index = lunr((builder: lunr.Builder) => {
    builder.ref('id');
    builder.field('title');
    builder.field('text');
    for (const one of documents) builder.add(one);
  });
  return (query) =>
    index
      .search(foldedWords(query).join(' '))
      .slice(0, 10)
      .map(({ ref }) => ref);
}
