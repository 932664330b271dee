/**
 * What the **index costs**: processor time to make it, whether the same content makes the same bytes, and how
 * many of its files change when one page is edited. Everything is done on copies.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from '../measure.ts';
import { type BenchSite, build } from './bench-site.ts';
import { inCopy } from './copy.ts';
import { changedFiles, digests } from './digests.ts';
import { type MadeFiles, madeFiles } from './made-files.ts';

export interface IndexFigures {
  /** To index the text of all pages, Pagefind's own process included. */
  textSeconds?: number | undefined;
  peakMegabytes?: number | undefined;
  /** To make the files of names, claims and facets. */
  filesSeconds: number;
  files: number;
  megabytes: number;
  /** Files that differ when the same site is indexed again; none is deterministic. */
  unsteady: string[];
  /** Files that are new or other after one page was edited, by the edit; absent when that was not asked for. */
  changed?: Record<string, string[]>;
}

const TOP = fileURLToPath(new URL('../..', import.meta.url));
/** As `npm run build` indexes; with several threads Pagefind's files differ from run to run. */
const AS_BUILT = { MALLOC_ARENA_MAX: '2', MIMALLOC_PURGE_DELAY: '0', RAYON_NUM_THREADS: '1' };

type Folders = Pick<BenchSite, 'content' | 'site'>;

/** @param edit Also build the site anew with one page edited, once for each edit: takes as long as two builds. */
export async function indexFigures({ content, site }: Folders, edit: boolean): Promise<IndexFigures> {
  return inCopy(site, isOfSearch, async (copy) => {
    const measured = await index(copy);
    const once = digests(copy);
    await index(copy);
    const again = digests(copy);
    const made = madeFiles(content);
    const bytes = [...once.keys()].reduce((sum, path) => sum + statSync(join(copy, path)).size, 0);
    return {
      textSeconds: measured.cpuSeconds,
      peakMegabytes: measured.peakMegabytes,
      filesSeconds: made.cpuSeconds,
      files: once.size,
      megabytes: bytes / 1e6,
      unsteady: [...changedFiles(once, again), ...otherFiles(copy, made)],
      ...(edit && { changed: await changedByEdits(content, again) }),
    };
  });
}

/** Pages, which are read to index, and what search reads; pictures and scripts are not needed. */
function isOfSearch(path: string): boolean {
  return !/\.(?:png|svg|js|css|woff2|json|xml|webp)$/.test(path) || /\/(?:pagefind|search)\//.test(path);
}

async function index(site: string) {
  const env = { ...process.env, ...AS_BUILT, DOSSIER_OUT: site };
  const words = ['src/site/integrations/index-built.ts'];
  const measured = await measure(process.execPath, words, { cwd: TOP, env });
  if (measured.status !== 0) throw new Error(`${site}: indexing ended with exit code ${measured.status}`);
  return measured;
}

/** Made now, and not what lies in the site: it comes out otherwise each time, or the site is of older code. */
function otherFiles(site: string, { isAsIn }: MadeFiles): string[] {
  return isAsIn(join(site, 'search'));
}

/** As a contributor would edit the text of a page. */
const EDITS: Record<string, (text: string) => string> = {
  'another name': withAlias,
  'a sentence': (text) => `${text}\nThe squadron flies heavy helicopters from Hawaii.\n`,
};

function withAlias(text: string): string {
  const alias = '  - Harbour Wardens\n';
  return /^aliases:\n/m.test(text)
    ? text.replace(/^aliases:\n/m, (head) => head + alias)
    : text.replace(/^name: .*\n/m, (head) => `${head}aliases:\n${alias}`);
}

async function changedByEdits(content: string, before: ReadonlyMap<string, string>) {
  const changed: Record<string, string[]> = {};
  for (const [name, edit] of Object.entries(EDITS))
    changed[name] = changedFiles(before, await editedDigests(content, edit));
  return changed;
}

async function editedDigests(content: string, edit: (text: string) => string): Promise<Map<string, string>> {
  const everything = () => true;
  return inCopy(content, everything, async (copy) => {
    const file = pageToEdit(join(copy, 'organisations'));
    writeFileSync(file, edit(readFileSync(file, 'utf8')));
    const out = `${copy}-site`;
    await build(copy, out);
    return digests(out);
  });
}

/** The page in the middle of a folder. */
function pageToEdit(folder: string): string {
  const files = readdirSync(folder).sort();
  return join(folder, files[files.length >> 1] ?? '');
}
