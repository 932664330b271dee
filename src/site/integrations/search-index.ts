/**
 * The **search index** of a site that was built: full text from its pages, and which page is which. It is written
 * beside them and loaded by the reader's browser in small parts.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { folders } from '../../model/kind.ts';
import { type ListedPage, pagesFile } from '../../search/facets/page-list.ts';
import { makeIndex } from './full-text-index.ts';
import { indexedPages } from './indexed-pages.ts';
import { step } from './progress.ts';
import { squeezed } from './squeezed.ts';
import type { IndexFiles } from './steady-index.ts';

/** Pages of entities and sources; lists of them would be found for every word. */
const PAGES = `{${Object.values(folders).join(',')}}/*/index.html`;

/**
 * Index a site that was built, and tell how many pages search finds. The index of an earlier build stands until
 * the new one is whole.
 *
 * @throws when Pagefind cannot read, the index cannot be written, or other pages were found than have facets.
 */
export async function indexSite(site: string): Promise<void> {
  const done = step();
  const files = await makeIndex(async (index) => {
    const { page_count: pages, errors } = await index.addDirectory({ path: site, glob: PAGES });
    return { pages, errors };
  });
  const pages = indexedPages(files);
  const list = pagesFile(pages);
  const hasFacets = existsSync(join(site, 'search', 'facets'));
  if (hasFacets) refuseOdd(pages, join(site, 'search', 'facets'));
  replaceFolder(join(site, 'pagefind'), files);
  if (hasFacets) writeWhole(join(site, 'search', list.path), squeezed(list.text));
  done(`${pages.length.toLocaleString('en')} pages indexed for search`);
}

/** Facets count pages by their place among all keys, so a page more or less would make all of them wrong. */
function refuseOdd(pages: readonly ListedPage[], facets: string): void {
  const indexed = new Set(pages.map(({ key }) => key));
  const [odd] = indexed.symmetricDifference(facetedKeys(facets));
  if (odd)
    throw new Error(`Internal error: ${odd} is in full text or in the facets of pages, and not in both`);
}

/** The keys of pages, which lie in files of their own. */
function facetedKeys(folder: string): Set<string> {
  const names = readdirSync(folder).filter((name) => name.startsWith('keys-'));
  const texts = names.map((name) => gunzipSync(readFileSync(join(folder, name))).toString());
  return new Set(texts.flatMap((text) => text.split('\n').filter((key) => key !== '')));
}

function replaceFolder(folder: string, files: IndexFiles): void {
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  try {
    const paths = [...files.keys()].map((path) => join(draft, path));
    for (const parent of new Set(paths.map((path) => dirname(path)))) mkdirSync(parent, { recursive: true });
    for (const [path, bytes] of files) writeFileSync(join(draft, path), bytes);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  writeFileSync(`${path}.draft`, bytes);
  renameSync(`${path}.draft`, path);
}
