/**
 * To **decode** is to make text of bytes. What is certain comes first: a byte order mark, then strict UTF-8; then
 * what the file declares; a guess comes last, and is told.
 */
import { refusal } from '../refusal.ts';
import { looksWritten, refuseNul, refuseSignature, SAVE } from './binary.ts';
import { decodeLabelled, guessText } from './guess.ts';
import { decodeShifted } from './shifted.ts';
import { countInvalid, firstInvalid } from './utf8.ts';
import { decodeWide, markedWide, unmarkedWide } from './wide.ts';

/** An encoding that a file says it is in. */
export interface Declared {
  /** `windows-1251` */
  label: string;
  /** In words who says so: `meta charset`. */
  by: string;
}

export interface Decoded {
  /** Without byte order mark; lines end with `\n` whatever they ended with. */
  text: string;
  /** What a person should know of it; none for UTF-8. */
  notes: string[];
}

/**
 * Decode text in any encoding.
 *
 * @throws {Unreadable}
 *   When the bytes are no text, or in no encoding that is known.
 */
export async function decodeText(bytes: Uint8Array, declared?: Declared): Promise<Decoded> {
  refuseSignature(bytes);
  const wide = asWide(bytes);
  if (wide) return wide;
  refuseNul(bytes);
  if (firstInvalid(bytes) === undefined)
    return decoded(decodeShifted(bytes) ?? new TextDecoder().decode(bytes));
  return (await asDeclared(bytes, declared)) ?? asNearlyUtf8(bytes) ?? (await asGuessed(bytes));
}

function asWide(bytes: Uint8Array): Decoded | undefined {
  const marked = markedWide(bytes);
  const encoding = marked ?? unmarkedWide(bytes);
  if (encoding === undefined) return undefined;
  const text = decodeWide(bytes, encoding);
  const reason = marked ? 'byte order mark says' : 'zero bytes show';
  return text === undefined
    ? undefined
    : decoded(text, `The text was in ${encoding.toUpperCase()}, as its ${reason}.`);
}

async function asDeclared(bytes: Uint8Array, declared?: Declared): Promise<Decoded | undefined> {
  if (!declared || /^utf-?(?:8|16|32)/i.test(declared.label)) return undefined;
  const text = await decodeLabelled(bytes, declared.label);
  if (text === undefined || !looksWritten(text)) return undefined;
  return decoded(text, `The text was in ${declared.label}, as its ${declared.by} says.`);
}

/** Well-formed sequences for one that is not: fewer, and the text is in another encoding. */
const MANY = 4;

/** UTF-8 that was damaged on its way: the lost characters show as �. */
function asNearlyUtf8(bytes: Uint8Array): Decoded | undefined {
  const { good, bad } = countInvalid(bytes);
  if (good < bad * MANY) return undefined;
  const bytesOf = bad === 1 ? '1 byte is' : `${bad} bytes are`;
  return decoded(new TextDecoder().decode(bytes), `${bytesOf} not UTF-8 and can be seen as “�”.`);
}

async function asGuessed(bytes: Uint8Array): Promise<Decoded> {
  const guess = await guessText(bytes);
  if (guess === undefined) throw noText(bytes);
  return decoded(
    guess.text,
    `The encoding is not stated; by its letters it is ${guess.encoding}. Compare a name with the original.`,
  );
}

function noText(bytes: Uint8Array): Error {
  const at = firstInvalid(bytes) ?? 0;
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return refusal({
    found: `byte 0x${byte} at byte ${at}`,
    expected: 'text in a known encoding',
    remedy: SAVE,
  });
}

function decoded(text: string, ...notes: string[]): Decoded {
  return { text: text.replace(/\r\n?/g, '\n'), notes };
}
