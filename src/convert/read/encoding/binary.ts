/**
 * **Binary** files hold no text, whatever their name says: their first bytes or their control characters tell.
 */
import { refusal } from '../refusal.ts';

/** First bytes of files that are no text. */
const SIGNATURES: readonly [string, readonly number[]][] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG image', [0xff, 0xd8, 0xff]],
  ['GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
  ['gzip archive', [0x1f, 0x8b, 0x08]],
];

export const SAVE = 'Save the document as plain text in UTF-8.';

/** @throws {Unreadable} when the bytes begin like a file of another kind. */
export function refuseSignature(bytes: Uint8Array): void {
  const signature = SIGNATURES.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (signature) throw refusal({ found: signature[0], expected: 'text', remedy: SAVE });
}

/** @throws {Unreadable} when a byte is NUL, which no text has in an encoding of single bytes. */
export function refuseNul(bytes: Uint8Array): void {
  const at = bytes.indexOf(0);
  if (at !== -1) throw refusal({ found: `NUL byte at byte ${at}`, expected: 'text', remedy: SAVE });
}

/** More of the characters than this are control characters in no text, from 0 to 1. */
const MOST_CONTROLS = 0.02;

/** Does decoded text consist of characters that people write? */
export function looksWritten(text: string): boolean {
  const strange = text.match(/(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Cn}|\p{Co}/gu)?.length ?? 0;
  return strange <= text.length * MOST_CONTROLS;
}
