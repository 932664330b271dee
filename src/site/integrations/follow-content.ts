/**
 * In development the site **follows** its content: after a change everything is linked anew, so that a new
 * alias on one page is a link on all others, and the browser reloads.
 */
import { relative, resolve, sep } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { writeCompletion } from '../../store/completion.ts';
import { settings } from '../settings.ts';
import { contentReport } from './content.ts';
import { followMistakes } from './follow-mistakes.ts';
import { followSearch } from './follow-search.ts';
import type { Opened } from './opened.ts';

/** Changes that come within this many milliseconds of each other are one. */
const TOGETHER = 50;

export function followContent(server: ViteDevServer, opened: Opened, logger: AstroIntegrationLogger): void {
  const root = resolve(opened.root);
  let pending: NodeJS.Timeout | undefined;
  // Lines begin with their place, so that an editor or a terminal finds it.
  const tell = () => {
    try {
      writeCompletion(server.config.root, root);
      logger.info(`content\n${contentReport(opened.root, opened.content())}`);
    } catch (error) {
      // A file that cannot be read, or that goes away just now: the next change reads anew.
      logger.error((error as Error).message);
    }
  };
  const refresh = () => {
    opened.changed();
    tell();
    // Astro remembers the paths of a route until it hears that content has changed.
    for (const environment of Object.values(server.environments)) {
      environment.hot.send('astro:content-changed', {});
    }
    server.environments.client?.hot.send({ type: 'full-reload', path: '*' });
  };
  server.watcher.add(root);
  server.watcher.on('all', (_, path) => {
    if (!isContent(relative(root, path))) return;
    clearTimeout(pending);
    pending = setTimeout(refresh, TOGETHER);
  });
  server.httpServer?.once('listening', () => setImmediate(tell));
  followMistakes(server, opened);
  redirectFormerAddresses(server, opened);
  followSearch(server, opened);
}

/** A page or `identity.yml`; not the inbox, ledgers, or temporary files. */
function isContent(path: string): boolean {
  const parts = path.split(sep);
  if (parts.some((part) => part.startsWith('.')) || parts[0] === 'inbox') return false;
  return path.endsWith('.mdx') || path === 'identity.yml';
}

function redirectFormerAddresses(server: ViteDevServer, opened: Opened): void {
  server.middlewares.use((request, response, next) => {
    // Vite has taken the base path off the address.
    const path = settings.base + (request.url ?? '').replace(/^\//, '');
    const found = safeRedirects(opened).find(({ from }) => from === path);
    if (!found) return next();
    response.writeHead(302, { location: found.to }).end();
  });
}

/** While the content has mistakes nothing redirects: the page that is asked for tells them. */
function safeRedirects(opened: Opened) {
  try {
    return opened.site().redirects;
  } catch {
    return [];
  }
}
