/**
 * What a search **counts**, over an index that Pagefind really made, beside a look at every page.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hrefOf } from '../src/model/href.ts';
import type { ClaimsIndex } from '../src/search/claims/open.ts';
import { type FacetId, facetIds } from '../src/search/facets/facet.ts';
import { facetFiles, openPageFacets, pagesFile } from '../src/search/facets/page-facets.ts';
import { buildNames } from '../src/search/names/build.ts';
import { openNames } from '../src/search/names/open.ts';
import { answer } from '../src/search/plan/answers.ts';
import type { Engines } from '../src/search/plan/engines.ts';
import { hash } from '../src/text/hash.ts';
import { type OpenedIndex, openPagefind } from './pagefind.ts';

interface Made {
  kind: 'person' | 'place' | 'source';
  id: string;
  words: string[];
  /** Other names. */
  names: string[];
  values: Record<FacetId, string[]>;
  date: string;
}

const made = Array.from({ length: 120 }, (_, at): Made => {
  const holds = (word: string, every: number) => (at % every === 0 ? [word] : []);
  return {
    kind: (['person', 'place', 'source'] as const)[at % 3] ?? 'source',
    id: hash(String(at)),
    words: [...holds('harbour', 2), ...holds('ferry', 5), ...holds('lighthouse', 7)],
    names: at === 9 ? ['Harbour Ferry'] : at === 11 ? ['Old Lighthouse'] : [],
    values: {
      ...{ kind: [], speaker: [], modality: [], source: [], disagreement: [] },
      category: [`type-${at % 4}`],
      country: at % 5 === 0 ? [] : [`land-${at % 3}`, `land-${at % 5}`],
    },
    date: at % 6 === 0 ? '' : `20${10 + (at % 13)}`,
  };
});
for (const one of made) one.values.kind = [one.kind];

const folder = mkdtempSync(join(tmpdir(), 'dossier-counts-'));
let opened: OpenedIndex;
let engines: Engines;

beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'en', writePlayground: false });
  for (const { kind, id, words } of made) {
    const content = `<html lang="en"><body><main data-pagefind-body><h1>${id}</h1><p>${words.join(' ')}</p></main></body></html>`;
    await index?.addHTMLFile({ url: hrefOf('/', { kind, id }), content });
  }
  await index?.writeFiles({ outputPath: folder });
  await close();
  opened = await openPagefind(folder);
  engines = await enginesOver(opened);
});

afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

async function enginesOver({ text }: OpenedIndex): Promise<Engines> {
  const all = await text.search(null);
  const idOf = new Map(
    await Promise.all(all.results.map(async ({ id, data }) => [(await data()).url, id] as const)),
  );
  const faceted = made.map(({ values, date, ...page }) => {
    const titled = (ids: readonly string[]) => [...new Set(ids)].map((id) => ({ id, title: id }));
    const own = facetIds.map((id) => [id, titled(values[id])]);
    const key = `${page.kind}/${page.id}`;
    return { key, textId: idOf.get(hrefOf('/', page)) ?? '', date, values: Object.fromEntries(own) };
  });
  const entities = made.map(({ kind, id, names }) => {
    const others = names.map((name) => ({ text: name, why: 'alias' as const }));
    return { kind, id, title: id, summary: '', names: others, weight: 1, facts: [] };
  });
  const written = [...facetFiles(faceted), pagesFile(faceted), ...buildNames(entities)];
  const files = new Map(written.map((file) => [file.path, file.text]));
  const read = async (path: string) => files.get(path) ?? Promise.reject(new Error(`There is no ${path}`));
  return { names: openNames(read), text, claims: {} as ClaimsIndex, facets: openPageFacets(read) };
}

/** Questions, and the pages that answer them, by their words or by a name. */
const questions: [query: string, found: (page: Made) => boolean][] = [
  ['lighthouse', ({ words, names }) => words.includes('lighthouse') || names.includes('Old Lighthouse')],
  ['ferry lighthouse', ({ words }) => words.includes('ferry') || words.includes('lighthouse')],
  [
    'harbour ferry',
    ({ words, names }) => holdsAll(words, 'harbour', 'ferry') || names.includes('Harbour Ferry'),
  ],
  ['old lighthouse', ({ names }) => names.includes('Old Lighthouse')],
  ['harbour -ferry', ({ words }) => words.includes('harbour') && !words.includes('ferry')],
  ['kind:place ferry', ({ words, kind }) => kind === 'place' && words.includes('ferry')],
];

function holdsAll(words: readonly string[], ...wanted: string[]): boolean {
  return wanted.every((word) => words.includes(word));
}

const bears = (page: Made, facet: FacetId, value: string) => page.values[facet].includes(value);

describe.each(questions)('“%s”', (query, isFound) => {
  const found = made.filter(isFound);

  test('counts every page that was found, by each value', async () => {
    const { total, more, facets } = await answer(query, engines, { facets: facetIds });
    expect([total, more]).toEqual([found.length, false]);
    for (const { id, values } of facets) {
      const counts = new Map(values.map((value) => [value.id, value.count]));
      const expected = new Map<string, number>();
      for (const value of found.flatMap((page) => [...new Set(page.values[id])]))
        expected.set(value, (expected.get(value) ?? 0) + 1);
      expect(counts, id).toEqual(expected);
    }
  });

  test('shows, of a value that is chosen, as many as were counted', async () => {
    for (const [facet, value] of [
      ['country', 'land-1'],
      ['category', 'type-1'],
      ['kind', 'place'],
    ] as const) {
      const { total, best } = await answer(query, engines, { chosen: { [facet]: value }, look: 200 });
      const expected = found.filter((page) => bears(page, facet, value)).map((page) => hrefOf('/', page));
      expect(total).toBe(expected.length);
      expect(best.map(({ href }) => href).sort()).toEqual(expected.sort());
    }
  });

  test('shows the newest first, and those without a date last', async () => {
    const { best } = await answer(query, engines, { order: 'newest', look: 200 });
    const dates = best.map(({ href }) => made.find((page) => hrefOf('/', page) === href)?.date ?? '');
    const known = dates.filter((date) => date !== '');
    expect(best).toHaveLength(found.length);
    if (query !== 'ferry lighthouse')
      expect(dates).toEqual([...known.sort().reverse(), ...dates.filter((date) => date === '')]);
  });
});
