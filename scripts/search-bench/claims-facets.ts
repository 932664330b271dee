/**
 * **Facets of pages measured**: what their files weigh, and what counting costs.
 */
import { countriesOf } from '../../src/publish/countries.ts';
import { differencesOf } from '../../src/publish/disagreements-view.ts';
import type { Library } from '../../src/publish/library.ts';
import { facetsOfPages } from '../../src/publish/search-facets.ts';
import { facetIds, narrow } from '../../src/search/facets/facet.ts';
import { facetFiles, openPageFacets, pagesFile } from '../../src/search/facets/page-facets.ts';
import { hash } from '../../src/text/hash.ts';
import { type ClaimsRow, kilo, sizesOf, timed } from './claims-row.ts';

export async function facetRows(library: Library): Promise<ClaimsRow[]> {
  const [values, valuesMs] = await timed(() => {
    const disputed = new Set(differencesOf(library).map(({ entity }) => entity.id));
    return facetsOfPages({ library, countries: countriesOf(library), disputed });
  });
  const pages = values.map((page) => ({ ...page, textId: standIn(page.key) }));
  const [files, buildMs] = await timed(() => [...facetFiles(pages), pagesFile(pages)]);
  const packed = sizesOf(files);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const facets = openPageFacets(async (path) => texts.get(path) ?? '');
  const [valuesOf, openMs] = await timed(() => facets.valuesOf(facetIds));
  const hits = pages.filter((_, at) => at % 20 === 0).map(({ textId }) => textId);
  const [, countMs] = await timed(() => narrow(hits, valuesOf, {}));
  const total = kilo([...packed.values()].reduce((sum, size) => sum + size, 0));
  return [
    { part: 'facets', name: 'all', values: { total, valuesMs, buildMs, openMs, hits: hits.length, countMs } },
    ...[...packed].map(
      ([path, size]): ClaimsRow => ({ part: 'facets', name: path, values: { kB: kilo(size) } }),
    ),
  ];
}

/** As long as full text's own names of pages: seven hexadecimal digits. */
function standIn(key: string): string {
  const number = Number.parseInt(hash(key).slice(0, 8), 36) % 16 ** 7;
  return `en_${number.toString(16).padStart(7, '0')}`;
}
