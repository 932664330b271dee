/**
 * Serve a built site on this machine: plain files below a base path, as a static host would.
 */
import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { createBrotliCompress } from 'node:zlib';
import type { Base } from '../src/model/href.ts';

export interface Served {
  /** Address of the home page, with the base path. */
  url: string;
  /** Stop at once, open connections included. */
  close(): Promise<void>;
}

export interface ServeOptions {
  folder: string;
  base: Base;
  host?: string;
  /** Tried first; when it is taken, the next ones are. 0 lets the system choose. */
  port?: number;
  /** As a host that publishes it would: text with Brotli, files with a hash in their name kept for ever. */
  published?: boolean;
  /** Headers of every answer, such as a content security policy. */
  headers?: Record<string, string>;
}

/** What is served, and how. */
type Hosting = Pick<ServeOptions, 'folder' | 'base' | 'published' | 'headers'>;

const ATTEMPTS = 50;

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serve `folder` under `base`.
 *
 * `localhost` is 127.0.0.1, never only ::1, so that either name reaches it. Rejects when no port can be had.
 */
export async function serve({ host = 'localhost', port = 0, ...options }: ServeOptions): Promise<Served> {
  const { base } = options;
  const hosting = { ...options, folder: resolve(options.folder) };
  const server = createServer((request, response) => {
    answer(hosting, request, response).catch(() => finish(response, 500, 'Could not read this file.'));
  });
  await listen(server, host === 'localhost' ? '127.0.0.1' : host, port);
  const { port: actual } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${actual}${base}`, close: () => close(server) };
}

async function listen(server: Server, host: string, first: number): Promise<void> {
  for (let port = first; ; port += 1) {
    const failure = await tryPort(server, host, port);
    if (!failure) return;
    if (failure.code !== 'EADDRINUSE' || port >= first + ATTEMPTS || port >= 65_535) throw failure;
  }
}

function tryPort(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((done) => {
    server.once('error', done);
    server.listen(port, host, () => {
      server.removeListener('error', done);
      done(undefined);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

async function answer(hosting: Hosting, request: IncomingMessage, response: ServerResponse) {
  const { folder: root, base } = hosting;
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return finish(response, 405, 'Only GET and HEAD.');
  const path = pathOf(request.url ?? '/');
  const reply = { hosting, request, response };
  if (path === undefined) return finish(response, 400, 'This address cannot be decoded.');
  if (`${path}/` === base) return redirect(response, base);
  if (!path.startsWith(base)) return notFound(reply);
  const file = join(root, path.slice(base.length));
  if (file !== root && !file.startsWith(root + sep)) return notFound(reply);
  const found = await look(file);
  if (!found?.isDirectory()) return found ? send(file, 200, reply) : notFound(reply);
  if (!path.endsWith('/')) return redirect(response, `${path}/`);
  const index = join(file, 'index.html');
  return (await look(index)) ? send(index, 200, reply) : notFound(reply);
}

/** The path of a request without its query, or `undefined` when it is not valid percent-encoding. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
}

function look(path: string): Promise<Stats | undefined> {
  return path.includes('\0') ? Promise.resolve(undefined) : stat(path).catch(() => undefined);
}

/** A request, its response, and how they are to be dealt with. */
interface Reply {
  hosting: Hosting;
  request: IncomingMessage;
  response: ServerResponse;
}

async function notFound(reply: Reply) {
  const page = join(reply.hosting.folder, '404.html');
  if (await look(page)) return send(page, 404, reply);
  return finish(reply.response, 404, 'Not found.');
}

function send(file: string, status: number, { hosting, request, response }: Reply): void {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const squeezed = hosting.published && /^text|json|xml/.test(type);
  const kept = hosting.published && file.startsWith(join(hosting.folder, '_astro') + sep);
  response.writeHead(status, {
    'content-type': type,
    'cache-control': kept ? 'max-age=31536000, immutable' : 'no-cache',
    ...(squeezed && { 'content-encoding': 'br' }),
    ...hosting.headers,
  });
  if (request.method === 'HEAD') return void response.end();
  const stream = createReadStream(file).on('error', () => response.destroy());
  (squeezed ? stream.pipe(createBrotliCompress()) : stream).pipe(response);
}

/** One leading slash only, so that a path never names another host. */
function redirect(response: ServerResponse, path: string): void {
  response.writeHead(308, { location: encodeURI(path.replace(/^\/+/, '/')) }).end();
}

function finish(response: ServerResponse, status: number, words: string): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}
