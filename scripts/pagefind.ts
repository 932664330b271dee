/**
 * **Pagefind in Node**: the very bundle that a reader's browser loads, run over an index on disk, so that the
 * command line and every measurement search as a reader does.
 *
 * The bundle knows only `fetch`; it is given an address that no server has, and requests to it are answered
 * from the folder and counted.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type FullText, ranking as ours, type TextHit } from '../src/search/text/full-text.ts';

export interface Traffic {
  /** Bodies as they lie on disk: Pagefind has compressed them already. */
  bytes: number;
  requests: number;
  /** Each request in order, as path below the folder. */
  files: { path: string; bytes: number }[];
}

export interface OpenedIndex {
  text: FullText;
  /** Grows with every search; `pagefind.js` itself and its WebAssembly are counted once, at first use. */
  traffic: Traffic;
  close(): Promise<void>;
}

/** How Pagefind ranks: https://pagefind.app/docs/ranking/ */
export interface Ranking {
  termSimilarity?: number;
  pageLength?: number;
  termSaturation?: number;
  termFrequency?: number;
  metaWeights?: Record<string, number>;
}

interface Bundle {
  createInstance(options: object): {
    init(): Promise<void>;
    destroy(): Promise<void>;
    filters(): Promise<object>;
    search(term: string | null): Promise<{ results: TextHit[] }>;
  };
}

const HOST = 'http://index.invalid/';
let opened = 0;
/** The index that is being opened: the next one waits for it. */
let opening: Promise<unknown> = Promise.resolve();

/**
 * Open the index in a folder that Pagefind wrote: `dist/pagefind`.
 *
 * @param base Where the site is served, put before the addresses of pages.
 * @param ranking The site's own, unless told; `{}` is Pagefind as shipped.
 * @throws when the folder holds no index.
 */
export async function openPagefind(
  folder: string,
  options: { base?: string; ranking?: Ranking } = {},
): Promise<OpenedIndex> {
  // One bundle has one WebAssembly for all that it opens; opened at once, each would bring its own and lose the other's.
  const mine = opening.then(() => openAlone(folder, options));
  opening = mine.catch(() => {});
  return mine;
}

async function openAlone(
  folder: string,
  { base = '/', ranking = ours }: { base?: string; ranking?: Ranking },
): Promise<OpenedIndex> {
  const mount = `${HOST}${opened++}/`;
  const traffic: Traffic = { bytes: 0, requests: 0, files: [] };
  const failures = answerFromDisk(mount, folder, traffic);
  await readCounted(folder, 'pagefind.js', traffic);
  const bundle = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Bundle;
  const index = bundle.createInstance({
    basePath: mount,
    baseUrl: base,
    noWorker: true,
    ranking,
  });
  await index.init();
  // That ends before the WebAssembly is there, and only what asks for it waits.
  await index.filters();
  return {
    text: { search: (term) => withoutFailure(index.search(term), failures) },
    traffic,
    close: () => index.destroy(),
  };
}

/** What Pagefind cannot read it tells the console, and searches without it: words would be missing. */
async function withoutFailure<Found>(search: Promise<Found>, failures: readonly Error[]): Promise<Found> {
  const found = await search;
  if (failures[0]) throw failures[0];
  return found;
}

/** @returns What failed, as soon as it has. */
function answerFromDisk(mount: string, folder: string, traffic: Traffic): readonly Error[] {
  const failures: Error[] = [];
  const fetchElsewhere = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    if (!address.startsWith(mount)) return fetchElsewhere(input, init);
    const path = address.slice(mount.length).replace(/\?.*$/, '');
    try {
      const bytes = await readCounted(folder, path, traffic);
      if (path.endsWith('.pf_index')) refuseDamaged(path, bytes);
      return new Response(Uint8Array.from(bytes));
    } catch (error) {
      failures.push(error as Error);
      throw error;
    }
  };
  return failures;
}

/** @throws when words are not whole. */
function refuseDamaged(path: string, bytes: Uint8Array): void {
  try {
    gunzipSync(bytes);
  } catch {
    throw new Error(`${path} is damaged`);
  }
}

async function readCounted(folder: string, path: string, traffic: Traffic): Promise<Uint8Array> {
  const bytes = await readFile(join(folder, path));
  traffic.bytes += bytes.length;
  traffic.requests++;
  traffic.files.push({ path, bytes: bytes.length });
  return bytes;
}
