/**
 * The **site** that is measured: the bundled content, a made knowledge base, or one of your own. It is made and
 * built once and kept for later runs; what is not whole never lies where a later run would take it for the whole.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from '../measure.ts';
import { isIndexed } from '../search-site.ts';
import { type Collection, readCollection } from './collection.ts';
import { CORPORA } from './documents.ts';
import { makeKnowledge } from './knowledge.ts';

/** How many pages are made, or the name of a knowledge base that is there. */
export type SiteSize = number | string;

export interface BenchSite {
  size: SiteSize;
  /** Folders. */
  content: string;
  site: string;
  /** Where all data of the bench are kept. */
  data: string;
  collection: Collection;
}

const TOP = fileURLToPath(new URL('../..', import.meta.url));
/** Kept between runs, and not in git. */
export const DATA = join(TOP, 'node_modules/.cache/dossier/search-bench');
export const BUNDLED = 'bundled';

/**
 * @param anew Build the site although it is there.
 * @throws {Error} When the content is not there and could not be made, or the site not be built.
 */
export async function openSite(size: SiteSize, data: string, anew = false): Promise<BenchSite> {
  const folder = join(data, typeof size === 'number' ? `kb${size / 1000}k` : size);
  const content = size === BUNDLED ? join(TOP, 'content') : join(folder, 'content');
  const site = join(folder, 'site');
  if (!existsSync(content)) {
    if (typeof size === 'string') throw new Error(`${content} is not there`);
    await whole(content, async (draft) => make(draft, size));
  }
  if (anew || !isIndexed(site)) await whole(site, (draft) => build(content, draft));
  return { size, content, site, data, collection: readCollection(content) };
}

/** Make a folder beside its place and put it there, instead of an older one, when it is whole. */
async function whole(folder: string, fill: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  try {
    await fill(draft);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function make(folder: string, pages: number): void {
  const texts = existsSync(CORPORA) ? '' : `, texts put together from the bundled ones: no ${CORPORA}`;
  console.error(`Making ${pages} pages in ${folder}${texts}`);
  makeKnowledge({ folder, pages });
}

/** Build a site as `npm run build` does. */
export async function build(content: string, site: string): Promise<void> {
  const env = { ...process.env, DOSSIER_CONTENT: content, DOSSIER_OUT: site };
  const { status } = await measure(process.execPath, ['scripts/build.ts'], { cwd: TOP, env });
  if (status !== 0) throw new Error(`${content}: the build ended with exit code ${status}`);
}
