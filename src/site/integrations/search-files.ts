/**
 * The **search files** are names, claims and facets, each loaded by itself when a searcher needs it.
 */
import { join } from 'node:path';
import type { Searched } from '../../publish/site.ts';
import { buildClaims } from '../../search/claims/build.ts';
import { facetFiles } from '../../search/facets/page-facets.ts';
import { buildNames } from '../../search/names/build.ts';
import { step } from './progress.ts';
import { replaceFolders, type TextFile } from './squeezed.ts';

/** All but the one that names pages as full text does: full text is not there yet. */
export function searchFilesOf({ entities, claims, pages }: Searched): TextFile[] {
  return [...buildNames(entities), ...buildClaims(claims), ...facetFiles(pages)];
}

/** Write the search files of a site and tell how many; those of an earlier build are gone after that. */
export function writeSearchFiles(site: string, searched: Searched): void {
  const done = step();
  const files = searchFilesOf(searched);
  replaceFolders(join(site, 'search'), files);
  done(`${files.length.toLocaleString('en')} files of names, claims and facets`);
}
