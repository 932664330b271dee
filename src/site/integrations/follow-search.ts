/**
 * In development **search** is as hot as the pages: names, claims and facets come from the content as it is now,
 * and full text from the pages as the server renders them. While the content has mistakes they stay as they were.
 */
import type { ServerResponse } from 'node:http';
import type { Connect, ViteDevServer } from 'vite';
import type { Site } from '../../publish/site.ts';
import { PAGES } from '../../search/facets/page-list.ts';
import { settings } from '../settings.ts';
import { HotIndex } from './hot-index.ts';
import type { Opened } from './opened.ts';
import { searchFilesOf } from './search-files.ts';

/** Files of search below the base; the page of search itself is none of these. */
const FILE = /^(?:(search)\/((?:names|claims|facets)\/[^?]+)|pagefind\/([^?]+))/;
const TYPES: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

export function followSearch(server: ViteDevServer, opened: Opened): void {
  const index = new HotIndex((path) => render(server, path));
  const files = filesByPath();
  const site = lastWithoutMistakes(opened);
  const fileOf = async (site: Site, isSearch: boolean, path: string) => {
    if (!isSearch) return (await index.of(site)).files.get(path);
    return path === PAGES ? (await index.of(site)).pages : files(site).get(path);
  };
  const handle: Connect.NextHandleFunction = (request, response, next) => {
    const address = request.url ?? '';
    const below = address.startsWith(settings.base) ? address.slice(settings.base.length) : '';
    const [found, search, inSearch, inText] = FILE.exec(below) ?? [];
    if (!found) return next();
    const path = inSearch ?? inText ?? '';
    Promise.resolve()
      .then(() => fileOf(site(), search !== undefined, path))
      .then((file) => answer(response, path, file))
      .catch((error: Error) => response.writeHead(503, PLAIN).end(`No search just now: ${error.message}`));
  };
  server.watcher.on('change', (path) => path.endsWith('.astro') && index.forget());
  // Astro puts first what turns away addresses without an ending; it has done so once the server listens.
  server.httpServer?.once('listening', () => server.middlewares.stack.unshift({ route: '', handle }));
}

const PLAIN = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

function answer(response: ServerResponse, path: string, file: string | Uint8Array | undefined): void {
  if (file === undefined) return void response.writeHead(404, PLAIN).end('Not found.');
  const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  response.writeHead(200, { ...PLAIN, 'content-type': type }).end(file);
}

/** The site as it is, or as it was before a mistake. */
function lastWithoutMistakes(opened: Pick<Opened, 'site'>): () => Site {
  let last: Site | undefined;
  return () => {
    try {
      last = opened.site();
    } catch (error) {
      if (!last) throw error;
    }
    return last;
  };
}

/** Names, claims and facets of a site, worked out once. */
function filesByPath(): (site: Site) => ReadonlyMap<string, string> {
  const known = new WeakMap<Site, ReadonlyMap<string, string>>();
  return (site) => {
    const files =
      known.get(site) ?? new Map(searchFilesOf(site.searched()).map(({ path, text }) => [path, text]));
    known.set(site, files);
    return files;
  };
}

async function render({ resolvedUrls }: ViteDevServer, path: string): Promise<string> {
  const [top] = [...(resolvedUrls?.local ?? []), ...(resolvedUrls?.network ?? [])];
  const response = await fetch(new URL(`${settings.base}${path}`, top));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}
