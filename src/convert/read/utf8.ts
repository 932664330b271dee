/**
 * **UTF-8** is the one encoding that is read. Bytes that are not UTF-8 are refused with their place rather
 * than guessed at: a wrong letter inside a quotation would be a false quotation.
 */
import { Unreadable } from '../document.ts';

/** First bytes of files that are no text, whatever their name says. */
const SIGNATURES: readonly [string, readonly number[]][] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG image', [0xff, 0xd8, 0xff]],
  ['GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['UTF-16 text', [0xff, 0xfe]],
  ['UTF-16 text', [0xfe, 0xff]],
];

/**
 * Decode text; a byte order mark is dropped and lines end with `\n` whatever they ended with.
 *
 * @throws {Unreadable}
 *   When the bytes are binary or not UTF-8; the reason names the first wrong byte, counted from 0.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  const signature = SIGNATURES.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (signature) throw new Unreadable(`Unexpected ${signature[0]}, expected UTF-8 text. ${SAVE}`);
  const binary = bytes.indexOf(0);
  if (binary !== -1) throw new Unreadable(`Unexpected NUL byte at byte ${binary}, expected text. ${SAVE}`);
  const wrong = firstInvalid(bytes);
  if (wrong !== undefined) {
    const byte = (bytes[wrong] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    throw new Unreadable(`Unexpected byte 0x${byte} at byte ${wrong}, expected UTF-8. ${SAVE}`);
  }
  return new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
}

const SAVE = 'Save the document as plain text in UTF-8.';

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
