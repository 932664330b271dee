/**
 * **Wide** text has two bytes or four for a character (UTF-16, UTF-32). A byte order mark says so; without
 * one, zero bytes that stand only at every other place do.
 */
import { looksWritten } from './binary.ts';

export type WideEncoding = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

const MARKS: readonly [WideEncoding, readonly number[]][] = [
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The encoding that a byte order mark names. */
export function markedWide(bytes: Uint8Array): WideEncoding | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
}

/** The encoding of wide text that has no mark; `undefined` when it is none. */
export function unmarkedWide(bytes: Uint8Array): WideEncoding | undefined {
  if (bytes.indexOf(0) === -1) return undefined;
  const sample = bytes.subarray(0, 65_536);
  return MARKS.map(([encoding]) => encoding).find((encoding) => isWritten(sample, encoding));
}

/** Share of characters with a zero byte: blanks and line ends at least; a zero that is damage stands alone. */
const LEAST_ZEROS = 0.01;

/** Are there more zero bytes where this encoding puts the high halves of letters than elsewhere? */
function isWritten(bytes: Uint8Array, encoding: WideEncoding): boolean {
  const size = encoding.startsWith('utf-32') ? 4 : 2;
  if (bytes.length % size !== 0) return false;
  const highest = encoding.endsWith('le') ? size - 1 : 0;
  const zeros = (place: number) => bytes.filter((byte, at) => byte === 0 && at % size === place).length;
  if (zeros(highest) <= 2 * zeros(size - 1 - highest)) return false;
  if (zeros(highest) < (LEAST_ZEROS * bytes.length) / size) return false;
  const text = decodeWide(bytes, encoding);
  return text !== undefined && looksWritten(text) && /[\s\p{P}]/u.test(text);
}

/** @returns `undefined` when the bytes are not of this encoding. */
export function decodeWide(bytes: Uint8Array, encoding: WideEncoding): string | undefined {
  try {
    if (encoding.startsWith('utf-16')) return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return fourByteText(bytes, encoding === 'utf-32le');
  } catch {
    return undefined;
  }
}

function fourByteText(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength - (bytes.byteLength % 4));
  let text = '';
  for (let at = 0; at < view.byteLength; at += 4) text += String.fromCodePoint(view.getUint32(at, isLittle));
  return text.replace(/^\uFEFF/, '');
}
