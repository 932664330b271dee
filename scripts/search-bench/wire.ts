/**
 * The **wire** is a model of a slow connection: what requests of one visit would take over HTTP/2, where each
 * waits one round trip and those under way share the bandwidth. Handshakes, headers and servers cost nothing.
 */
import { brotliCompressSync, constants } from 'node:zlib';

export interface WireRequest {
  path: string;
  /** Of the body, as it is sent. */
  bytes: number;
  /** Places in the list of requests that had to be answered before this one could be sent. */
  after: readonly number[];
}

export interface Connection {
  roundTripMs: number;
  bitsPerSecond: number;
}

/** What browsers' tools call slow 4G. */
export const SLOW_4G: Connection = { roundTripMs: 150, bitsPerSecond: 1_600_000 };

/** When each request has been answered whole, in ms since the first was sent. */
export function wireTimes(requests: readonly WireRequest[], connection = SLOW_4G): number[] {
  const left = requests.map(({ bytes }) => (bytes * 8 * 1000) / connection.bitsPerSecond);
  const ends: (number | undefined)[] = requests.map(() => undefined);
  let now = 0;
  for (let open = requests.length; open > 0; ) {
    const starts = requests.map(({ after }) => startOf(after, ends, connection.roundTripMs));
    const waiting = requests.flatMap((_, at) => (ends[at] === undefined ? [at] : []));
    const flowing = waiting.filter((at) => (starts[at] ?? Infinity) <= now);
    const next = waiting.map((at) => starts[at] ?? Infinity).filter((start) => start > now);
    const shortest = Math.min(...flowing.map((at) => (left[at] ?? 0) * flowing.length));
    const step = Math.min(shortest, Math.min(...next) - now);
    if (!Number.isFinite(step)) throw new Error('Internal error: requests wait for each other');
    now += step;
    for (const at of flowing) {
      left[at] = (left[at] ?? 0) - step / flowing.length;
      if ((left[at] ?? 0) > 1e-9) continue;
      ends[at] = now;
      open--;
    }
  }
  return ends.map((end) => end ?? 0);
}

/** When the first byte of a request arrives; `undefined` while something before it is under way. */
function startOf(
  after: readonly number[],
  ends: readonly (number | undefined)[],
  roundTripMs: number,
): number | undefined {
  const before = after.map((at) => ends[at]);
  if (before.includes(undefined)) return undefined;
  return Math.max(0, ...before.map((end) => end ?? 0)) + roundTripMs;
}

/** Bytes of a body over the wire: text with Brotli, what is packed already as it is. */
export function wireBytes(path: string, content: Uint8Array): number {
  const isPacked = (content[0] === 0x1f && content[1] === 0x8b) || /\.(?:gz|br|wasm|woff2|png)$/.test(path);
  return isPacked ? content.length : brotli(content);
}

/** As hosts pack static files. */
export function brotli(content: Uint8Array | string): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Remembers what was read, and which reads had ended when each began. */
export class Recorder {
  requests: WireRequest[] = [];
  #ended: number[] = [];

  /** @param sizeOf Bytes over the wire. */
  record(path: string, read: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const { requests } = this;
    const at = requests.length;
    const request = { path, bytes: 0, after: [...this.#ended] };
    requests.push(request);
    const ended = this.#ended;
    return read().then((content) => {
      request.bytes = wireBytes(path, content);
      ended.push(at);
      return content;
    });
  }

  /** Bytes of all requests, and when the last was answered. */
  sum(connection = SLOW_4G): { bytes: number; ms: number; requests: number } {
    const bytes = this.requests.reduce((total, request) => total + request.bytes, 0);
    const ms = Math.max(0, ...wireTimes(this.requests, connection));
    return { bytes, ms, requests: this.requests.length };
  }

  forget(): void {
    this.requests = [];
    this.#ended = [];
  }
}
