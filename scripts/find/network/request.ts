/**
 * A **request** asks one address once, and gives either its document or the address to which it sends on.
 */
import { globalAgent, type IncomingMessage, request as overHttp, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Unreadable } from '../../../src/convert/document.ts';
import { tooLarge } from '../input.ts';
import { inOneLine } from '../place.ts';
import { failureOf, refusalOf } from './failure.ts';
import { isPrivate, publicLookup, refusePrivate } from './private.ts';

export interface Limits {
  /** Most milliseconds without a word from the host, and for the whole document. */
  silence: number;
  whole: number;
  /** Most bytes of a document, unpacked. */
  size: number;
  /** Most addresses to which one is sent on. */
  redirects: number;
  /** Milliseconds between two requests to one host. */
  pause: number;
}

export interface Asking {
  limits: Limits;
  /** Name and version of this program. */
  agent: string;
  /** Nothing private is asked. */
  isStrict: boolean;
}

export interface Answer {
  /** Absent when there is a document. */
  location?: string | undefined;
  bytes: Buffer;
  /** As the host says it: `text/html; charset=utf-8`. */
  type: string;
  /** As the host says it: `attachment; filename="report.pdf"`. */
  disposition: string;
  /** The host is in the network around this machine. */
  fromPrivate: boolean;
}

/** @throws {Unreadable} with the reason in one line. */
export async function ask(address: URL, asking: Asking): Promise<Answer> {
  if (asking.isStrict) refusePrivate(address);
  const { whole, silence } = asking.limits;
  const end = AbortSignal.timeout(whole);
  try {
    return await answerOf(await responseOf(address, asking, end), asking.limits);
  } catch (error) {
    if (end.aborted) throw slow(`takes longer than ${whole / 1_000} s`);
    if (error instanceof Silence) throw slow(`says nothing for ${silence / 1_000} s`);
    throw failureOf(error);
  }
}

class Silence extends Error {}

function slow(what: string): Unreadable {
  return new Unreadable(
    `Unexpected host that ${what}, expected a document. Try again later, or download it.`,
  );
}

function responseOf(address: URL, asking: Asking, signal: AbortSignal): Promise<IncomingMessage> {
  const options: RequestOptions = {
    signal,
    headers: {
      'user-agent': asking.agent,
      accept: 'text/html, application/xhtml+xml, application/pdf, text/plain, */*;q=0.5',
      'accept-encoding': 'gzip, deflate, br',
    },
    ...(asking.isStrict && { lookup: publicLookup(address.hostname) }),
  };
  return new Promise((resolve, reject) => {
    const send = address.protocol === 'https:' ? overHttps : overHttp;
    const request = send(address, options, resolve);
    request.setTimeout(asking.limits.silence, () => request.destroy(new Silence()));
    request.on('error', reject);
    request.end();
  });
}

/** Then it is the proxy that is near, and nobody knows of the host. */
function isBehindProxy(): boolean {
  return (globalAgent as { options?: { proxyEnv?: unknown } }).options?.proxyEnv !== undefined;
}

async function answerOf(response: IncomingMessage, limits: Limits): Promise<Answer> {
  const { statusCode = 0, headers } = response;
  const told = {
    type: headers['content-type'] ?? '',
    disposition: headers['content-disposition'] ?? '',
    fromPrivate: !isBehindProxy() && isPrivate(response.socket.remoteAddress ?? ''),
  };
  try {
    const isElsewhere = [301, 302, 303, 307, 308].includes(statusCode) && headers.location !== undefined;
    if (isElsewhere) return { ...told, location: headers.location, bytes: Buffer.alloc(0) };
    if (statusCode !== 200 && statusCode !== 203) throw refusalOf(statusCode);
    if (NO_DOCUMENT.test(told.type)) throw noDocument(told.type);
    return { ...told, bytes: await bodyOf(response, limits) };
  } finally {
    response.destroy();
  }
}

/** Kinds that hold no words, or words for programs. */
const NO_DOCUMENT =
  /^\s*(?:(?:audio|font|image|video)\/|(?:application|text)\/(?:css|javascript|(?:[\w.-]+\+)?json)\b)/i;

function noDocument(type: string): Unreadable {
  const kind = inOneLine(type.replace(/;.*$/s, '').trim().slice(0, 60));
  return new Unreadable(`Unexpected ${kind}, expected a document. Choose an address that leads to one.`);
}

/** The document unpacked, and no further than the limit: a few packed bytes may hold thousands of millions. */
async function bodyOf(response: IncomingMessage, { size }: Limits): Promise<Buffer> {
  const stated = Number(response.headers['content-length'] ?? 0);
  const limit = `${Math.round(size / 1024 / 1024)} MB`;
  if (stated > size) throw tooLarge(`document of ${Math.round(stated / 1024 / 1024)} MB`, limit);
  const chunks: Buffer[] = [];
  let length = 0;
  const collect = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) {
      length += chunk.length;
      if (length > size) throw tooLarge(`document of more than ${limit}`, limit);
      chunks.push(chunk);
    }
  };
  const unpacked = unpacking(response.headers['content-encoding']);
  await (unpacked ? pipeline(response, unpacked, collect) : pipeline(response, collect));
  return Buffer.concat(chunks);
}

/** @throws {Unreadable} when it is packed in a way that was not asked for. */
function unpacking(encoding = 'identity') {
  const name = encoding.trim().toLowerCase();
  if (name === 'gzip' || name === 'x-gzip') return createGunzip();
  if (name === 'deflate') return createInflate();
  if (name === 'br') return createBrotliDecompress();
  if (name === 'identity' || name === '') return undefined;
  throw new Unreadable(
    'Unexpected packing of the document, expected gzip, deflate or br. Download the document in a browser.',
  );
}
