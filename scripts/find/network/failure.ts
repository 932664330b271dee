/**
 * A **failure** of the network in words.
 */
import { Unreadable } from '../../../src/convert/document.ts';

const AGAIN = 'Try again later, or download the document in a browser.';
const UNKNOWN =
  'Unexpected host that nobody knows, expected one on the network. Check the spelling and the connection.';
const BROKEN = `Unexpected end of the connection, expected a document. ${AGAIN}`;

/** By error code of the system or of Node. */
const WORDS: Record<string, string> = {
  ENOTFOUND: UNKNOWN,
  EAI_AGAIN: UNKNOWN,
  ECONNREFUSED:
    'Unexpected refusal of the host, expected it to answer. Check the address, its port and the connection.',
  EHOSTUNREACH: 'Unexpected host out of reach, expected it to answer. Check the connection.',
  ENETUNREACH: 'Unexpected network out of reach, expected an answer. Check the connection.',
  ETIMEDOUT: `Unexpected silence, expected an answer. ${AGAIN}`,
  ECONNRESET: BROKEN,
  EPIPE: BROKEN,
  ERR_STREAM_PREMATURE_CLOSE: BROKEN,
  Z_BUF_ERROR: BROKEN,
  Z_DATA_ERROR: `Unexpected damage in what was sent, expected a document. ${AGAIN}`,
};

export function failureOf(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  const code = codeOf(error);
  return new Unreadable(WORDS[code] ?? certificate(code) ?? unknown(code || String(error)));
}

/** Several numbers of one host fail together. */
function codeOf(error: unknown): string {
  const { code, errors } = error as { code?: string; errors?: { code?: string }[] };
  return code ?? errors?.[0]?.code ?? '';
}

function certificate(code: string): string | undefined {
  if (!/CERT|SSL|TLS|VERIFY|EPROTO/.test(code)) return undefined;
  return `Unexpected certificate (${code}), expected one that proves who the host is. Check the address.`;
}

function unknown(code: string): string {
  return `Unexpected error ${code} of the network, expected a document. ${AGAIN}`;
}

/** What a status other than success means to a person. */
export function refusalOf(status: number): Unreadable {
  return new Unreadable(`Unexpected status ${status}, expected 200. ${remedyFor(status)}`);
}

function remedyFor(status: number): string {
  if (status === 404 || status === 410) return 'The document is not there: check the address.';
  if (status === 401 || status === 402 || status === 403 || status === 407)
    return 'The host does not show it to everybody: download the document in a browser.';
  return AGAIN;
}
