/**
 * To **open search** on a built site is to have, in Node, the engines that a reader's browser has.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Base, normaliseBase } from '../src/model/href.ts';
import { openClaims } from '../src/search/claims/open.ts';
import { openPageFacets } from '../src/search/facets/page-facets.ts';
import { openNames } from '../src/search/names/open.ts';
import { remembered } from '../src/search/text/remembered.ts';
import { openPagefind } from './pagefind.ts';
import type { StoredEngines } from './search-evidence.ts';
import { readSearchFiles } from './search-files.ts';

export interface OpenedSearch {
  engines: StoredEngines;
  close(): Promise<void>;
}

/** Has the site been indexed whole? */
export function isIndexed(site: string): boolean {
  return ['pagefind/pagefind.js', 'search/names/start', 'search/facets/pages'].every((path) =>
    existsSync(join(site, path)),
  );
}

/** The base path that a site was built for, as its own pages tell their scripts. */
export function baseOf(site: string): Base {
  const page = join(site, 'index.html');
  const told = existsSync(page) ? /<html[^>]* data-base="([^"]*)"/.exec(readFileSync(page, 'utf8'))?.[1] : '';
  return normaliseBase(told ?? '');
}

/**
 * @param site Folder of the built site.
 * @param base Where it is served, put before the addresses of pages.
 * @throws when it has no index.
 */
export async function openSearch(site: string, base: string): Promise<OpenedSearch> {
  const read = readSearchFiles(site);
  const { text, close } = await openPagefind(join(site, 'pagefind'), { base });
  const engines = {
    names: openNames(read),
    text: remembered(text),
    claims: openClaims(read),
    facets: openPageFacets(read),
  };
  return { engines, close };
}
