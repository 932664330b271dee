/**
 * In development **mistakes** stand in the place of every page, in the browser's overlay and under it, until
 * somebody has mended them; the page then comes back by itself.
 */

import type { IncomingMessage } from 'node:http';
import { join, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import { hasErrors, shownPath } from './content.ts';
import { type Mistakes, mistakesPage, overlayError, tellMistakes } from './mistakes.ts';
import type { Opened } from './opened.ts';

export function followMistakes(server: ViteDevServer, opened: Opened): void {
  server.middlewares.use((request, response, next) => {
    const mistakes = asksForPage(request) && mistakesNow(opened);
    if (!mistakes) return next();
    const page = mistakesPage(mistakes);
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : page);
  });
  const hot = server.environments.client?.hot;
  hot?.on('vite:client:connect', (_, client) => {
    const mistakes = mistakesNow(opened);
    if (mistakes) client.send({ type: 'error', err: overlayError(mistakes) });
  });
}

/** A page, not one of its files or of Vite's: what ends with a slash, or has no ending. */
function asksForPage({ method, url = '' }: IncomingMessage): boolean {
  const path = url.replace(/[?#].*$/s, '');
  return (method === 'GET' || method === 'HEAD') && !/\.[^/]*$|\/(?:__|@)/.test(path);
}

function mistakesNow(opened: Opened): Mistakes | undefined {
  const { messages } = opened.content();
  if (!hasErrors(messages)) return undefined;
  const root = resolve(opened.root);
  return tellMistakes(messages, {
    shown: (path) => shownPath(root, path),
    opens: ({ path, line, column }) =>
      `/__open-in-editor?${new URLSearchParams({ file: `${join(root, path)}:${line}:${column}` })}`,
  });
}
