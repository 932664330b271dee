/**
 * **UTF-8** is the encoding of nearly all text and of every page of a knowledge base.
 */
import { Unreadable } from '../../document.ts';
import { refuseNul, refuseSignature, SAVE } from './binary.ts';

/**
 * Decode text that has to be UTF-8; a byte order mark is dropped and lines end with `\n` whatever they ended with.
 *
 * @throws {Unreadable}
 *   When the bytes are binary or not UTF-8; the reason names the first wrong byte, counted from 0.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  refuseSignature(bytes);
  refuseNul(bytes);
  const wrong = firstInvalid(bytes);
  if (wrong !== undefined) {
    const byte = (bytes[wrong] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    throw new Unreadable(`Unexpected byte 0x${byte} at byte ${wrong}, expected UTF-8. ${SAVE}`);
  }
  return new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
}

/**
 * Where the first byte stands that does not belong to a well-formed sequence; `undefined` when all do.
 *
 * Table 3-7 of the Unicode Standard: https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/
 */
export function firstInvalid(bytes: Uint8Array): number | undefined {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return undefined;
}

/** How many sequences of more than one byte are well-formed, and how many bytes belong to none. */
export function countInvalid(bytes: Uint8Array): { good: number; bad: number } {
  const count = { good: 0, bad: 0 };
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) count.bad++;
    else if (length > 1) count.good++;
    at += length || 1;
  }
  return count;
}

/** Bytes of the sequence that begins here, or 0 when it is not well-formed. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (lead < 0xc2 || at + length > bytes.length) return 0;
  const second = bytes[at + 1] ?? 0;
  const [low, high] = SECOND[lead] ?? [0x80, 0xbf];
  if (second < low || second > high) return 0;
  for (let next = at + 2; next < at + length; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** Second bytes that may follow leads which would otherwise allow overlong forms or surrogates. */
const SECOND: Record<number, readonly [number, number]> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};
