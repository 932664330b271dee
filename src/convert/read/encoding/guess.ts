/**
 * To **guess** an encoding is the last resort: bytes that are not UTF-8, that nothing marks and nobody declares,
 * are compared with how letters follow one another in many languages and encodings (jschardet). A guess that
 * mixes two alphabets within words is none.
 */
import { looksWritten } from './binary.ts';

export interface Guess {
  /** Label as its library writes it: `Windows-1251`. */
  encoding: string;
  text: string;
}

/** Below the floor a guess is none, below the least it needs support, from 0 to 1. */
const FLOOR = 0.01;
const LEAST = 0.12;
/** Nearly all text that is neither UTF-8 nor marked is in this one. */
const USUAL = 'windows-1252';
/** How many guesses are tried, best first. */
const TRIED = 6;

/** @returns `undefined` when the bytes are like no text at all. */
export async function guessText(bytes: Uint8Array): Promise<Guess | undefined> {
  for (const encoding of await candidates(bytes)) {
    const text = await decodeLabelled(bytes, encoding);
    if (text !== undefined && looksWritten(text) && !mixesAlphabets(text)) return { encoding, text };
  }
  return undefined;
}

async function candidates(bytes: Uint8Array): Promise<string[]> {
  if (isTypographic(bytes)) return [USUAL];
  const { detectAll } = await import('jschardet');
  const guesses = detectAll(bytes)
    .filter(({ confidence }) => confidence >= FLOOR)
    .slice(0, TRIED);
  const labels = guesses.flatMap(({ encoding }) => encoding ?? []);
  if (labels.length === 0) return [];
  const isEnglish = (guesses[0]?.confidence ?? 0) < LEAST && wideShare(bytes) < 0.02;
  if (isEnglish) return [USUAL, ...labels];
  return wideShare(bytes) < MOSTLY_LATIN ? [...labels, USUAL] : labels;
}

/** Western languages have fewer letters beyond ASCII than this, from 0 to 1. */
const MOSTLY_LATIN = 0.2;

/** Quotation marks, dashes, bullets and signs of Windows-1252, between ASCII letters. */
const TYPOGRAPHIC = new Set([
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xa3, 0xa7, 0xa9, 0xae, 0xb0,
]);

/** English as Windows writes it: nothing but ASCII and typographic marks. */
function isTypographic(bytes: Uint8Array): boolean {
  return wideShare(bytes) < 0.1 && bytes.every((byte) => byte < 0x80 || TYPOGRAPHIC.has(byte));
}

function wideShare(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => count + (byte < 0x80 ? 0 : 1), 0) / (bytes.length || 1);
}

const OTHER = '[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Thai}]';
const MIXED = new RegExp(`[a-z]${OTHER}|${OTHER}[a-z]`, 'iu');

/** `gйnйral` for `général`: do most words with letters beyond ASCII mix two alphabets? */
function mixesAlphabets(text: string): boolean {
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^a-z]/i.test(word));
  const mixed = words.filter((word) => MIXED.test(word)).length;
  return mixed > 0 && mixed * 2 >= words.length;
}

/** Decode by the platform where it knows the label, else by iconv-lite; `undefined` when neither does. */
export async function decodeLabelled(bytes: Uint8Array, label: string): Promise<string | undefined> {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof RangeError)) return undefined;
  }
  const { default: iconv } = await import('iconv-lite');
  return iconv.encodingExists(label) ? iconv.decode(bytes, label) : undefined;
}
