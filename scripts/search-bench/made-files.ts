/**
 * **Made files** are the files of names, claims and facets, made of the content as a build makes them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { check } from '../../src/check/check.ts';
import { buildSite, type Searched } from '../../src/publish/site.ts';
import { buildClaims } from '../../src/search/claims/build.ts';
import { facetFiles } from '../../src/search/facets/page-facets.ts';
import { buildNames } from '../../src/search/names/build.ts';
import { readContent } from '../../src/store/read.ts';

export interface MadeFiles {
  /** Without reading and linking the content, which a build does anyway. */
  cpuSeconds: number;
  count: number;
  /** Paths that a folder does not have, or has with another text. */
  isAsIn(folder: string): string[];
}

/** @throws {Error} When the content has mistakes. */
export function madeFiles(content: string): MadeFiles {
  const { pages: files, ...rest } = readContent(content);
  const site = buildSite(check({ files, ...rest }).pages, { base: '/' });
  site.searched();
  const before = process.cpuUsage();
  const made = filesOf(site.searched());
  for (const { text } of made) gzipSync(text, { level: 9 });
  const { user, system } = process.cpuUsage(before);
  return {
    cpuSeconds: (user + system) / 1e6,
    count: made.length,
    isAsIn: (folder) => made.filter((file) => !isSame(folder, file)).map(({ path }) => `search/${path}`),
  };
}

function filesOf({ entities, claims, pages }: Searched) {
  return [...buildNames(entities), ...buildClaims(claims), ...facetFiles(pages)];
}

function isSame(folder: string, { path, text }: { path: string; text: string }): boolean {
  const file = join(folder, path);
  return existsSync(file) && gunzipSync(readFileSync(file)).toString('utf8') === text;
}
