/**
 * A **client** of a language model: puts one question at a time to a server that speaks the chat completions
 * protocol, with limits on everything the server may do.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { contentOf, requestFor } from '../src/convert/model/completion.ts';
import type { Question } from '../src/convert/model/question.ts';

export interface ModelServer {
  /** With its last part or without: `http://localhost:11434/v1`. */
  url: string;
  model: string;
  /** Sent as a bearer token, never printed. */
  key?: string | undefined;
  /** Most milliseconds for one try; a large model on a small machine needs minutes. */
  patience?: number;
  /** Most bytes of one answer. */
  size?: number;
  /** Milliseconds before the second try; each further wait is twice as long. */
  wait?: number;
}

/** What of a question is sent. */
type Asked = Pick<Question, 'rules' | 'data'>;

/** Why there is no answer, in one line that ends with the remedy. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

const PATIENCE = 120_000;
const SIZE = 1_000_000;
const WAIT = 1_000;
const TRIES = 4;
/** A server may ask for a wait, but not for one longer than this, in milliseconds. */
const LONGEST_WAIT = 60_000;

/** Something that may be over when it is tried again. */
class Passing extends Error {
  readonly after: number | undefined;
  constructor(reason: string, after?: number) {
    super(reason);
    this.after = after;
  }
}

/**
 * Ask one question.
 *
 * @throws {NoAnswer}
 *   When the server cannot be reached, refuses, takes too long or writes too much.
 * @throws
 *   The reason of `stop` when that was given.
 */
export async function ask(question: Asked, server: ModelServer, stop?: AbortSignal): Promise<string> {
  const { wait = WAIT } = server;
  for (let count = 1; ; count++) {
    stop?.throwIfAborted();
    try {
      return await once(question, server, stop);
    } catch (error) {
      stop?.throwIfAborted();
      if (!(error instanceof Passing)) throw error;
      if (count === TRIES) throw new NoAnswer(`${at(server)}: ${error.message} Tried ${TRIES} times.`);
      await pause(Math.min(error.after ?? wait * 2 ** (count - 1), LONGEST_WAIT), undefined, {
        signal: stop,
      });
    }
  }
}

async function once(question: Asked, server: ModelServer, stop: AbortSignal | undefined): Promise<string> {
  const { patience = PATIENCE } = server;
  const limit = AbortSignal.timeout(patience);
  try {
    return await exchange(question, server, stop ? AbortSignal.any([limit, stop]) : limit);
  } catch (error) {
    if (error instanceof NoAnswer || error instanceof Passing) throw error;
    if (!limit.aborted)
      throw new Passing('Unexpected end of connection, expected an answer. Is the server running?');
    const silence = `Unexpected silence, expected an answer within ${patience / 1_000} seconds.`;
    throw new NoAnswer(`${at(server)}: ${silence} Take a smaller model, or more time with --model-patience.`);
  }
}

/** One request and its answer; whoever is sent elsewhere does not go there. */
async function exchange(question: Asked, server: ModelServer, signal: AbortSignal): Promise<string> {
  const { key, model, size = SIZE } = server;
  const response = await fetch(addressOf(server), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: requestFor(question, model),
    redirect: 'manual',
    signal,
  });
  if (response.status !== 200) throw await refusal(response, server);
  const content = contentOf(await read(response, size, server));
  if (content !== undefined) return content;
  throw new NoAnswer(`${at(server)}: Unexpected answer, expected a chat completion. Check the address.`);
}

async function refusal(response: Response, server: ModelServer): Promise<Error> {
  const { status } = response;
  await response.body?.cancel();
  if (status === 429 || status >= 500) {
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    const after = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : undefined;
    return new Passing(`Unexpected status ${status}, expected 200. Try again later.`, after);
  }
  const remedy =
    status === 401 || status === 403
      ? `Put the right key into ${KEY_VARIABLE}.`
      : 'Check the address and the name of the model.';
  return new NoAnswer(`${at(server)}: Unexpected status ${status}, expected 200. ${remedy}`);
}

/** Environment variable that holds the key. */
export const KEY_VARIABLE = 'DOSSIER_MODEL_KEY';

/** The body as text, read no further than the limit. */
async function read(response: Response, size: number, server: ModelServer): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > size)
      throw new NoAnswer(
        `${at(server)}: Unexpected length of an answer, expected at most ${size} bytes. Take another model.`,
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function addressOf({ url }: ModelServer): URL {
  const address = new URL(url);
  const path = address.pathname.replace(/\/+$/, '');
  if (!path.endsWith('/chat/completions')) address.pathname = `${path}/chat/completions`;
  return address;
}

/** The server as messages call it: without anything that might be secret. */
function at({ url }: ModelServer): string {
  return new URL(url).host;
}

/** Why an address cannot be used, or `undefined`: a key is not sent in the open to another machine. */
export function unfitAddress(url: string, key: string | undefined): string | undefined {
  if (!URL.canParse(url))
    return 'Unexpected --model, expected a web address such as http://localhost:11434/v1.';
  const { protocol, hostname, username, password } = new URL(url);
  if (username || password)
    return `Unexpected password in --model, expected none. Put the key into ${KEY_VARIABLE}.`;
  if (protocol === 'https:') return undefined;
  if (protocol !== 'http:')
    return 'Unexpected --model, expected an address that begins with http:// or https://.';
  const isHere = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  return key && !isHere ? 'Unexpected http:// in --model, expected https:// since a key is sent.' : undefined;
}
