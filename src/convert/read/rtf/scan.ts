/**
 * To **scan** Rich Text is to hear of its groups, control words and bytes in order (Rich Text Format
 * Specification 1.9.1, "Basic entities"). Every byte is looked at once.
 *
 * ```text
 * {\b\'8a\u228?bc}
 *  ^^               a word     \'8a a byte     \u228 a word with its number, then the bytes ?bc
 * ```
 */
export interface Hearer {
  open(): void;
  close(): void;
  /** `\par`, `\li720`; the number is `undefined` where none is written. */
  word(name: string, number: number | undefined): void;
  /** `\~` and the like: one character that is no letter. */
  symbol(character: string): void;
  /** Bytes of text from `start` to before `end`, line ends not among them. */
  bytes(start: number, end: number): void;
  /** `\'8a`: one byte of text, 0 to 255. */
  byte(value: number): void;
}

const [BACKSLASH, OPEN, CLOSE, RETURN, FEED, QUOTE, MINUS, SPACE] = [
  0x5c, 0x7b, 0x7d, 13, 10, 0x27, 0x2d, 0x20,
];

/** @returns where it ended: behind the file when binary data should go on there. */
export function scan(bytes: Uint8Array, hearer: Hearer): number {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === BACKSLASH) at = control(bytes, at + 1, hearer);
    else if (byte === OPEN || byte === CLOSE) {
      if (byte === OPEN) hearer.open();
      else hearer.close();
      at += 1;
    } else at = text(bytes, at, hearer);
  }
  return at;
}

function text(bytes: Uint8Array, start: number, hearer: Hearer): number {
  let end = start;
  while (end < bytes.length && !isMark(bytes[end])) end += 1;
  if (end > start) hearer.bytes(start, end);
  return bytes[end] === RETURN || bytes[end] === FEED || bytes[end] === 0 ? end + 1 : end;
}

function isMark(byte: number | undefined): boolean {
  return (
    byte === BACKSLASH || byte === OPEN || byte === CLOSE || byte === RETURN || byte === FEED || byte === 0
  );
}

/** @param at Behind the backslash. @returns where the next thing begins. */
function control(bytes: Uint8Array, at: number, hearer: Hearer): number {
  const byte = bytes[at] ?? SPACE;
  if (isLetter(byte)) return word(bytes, at, hearer);
  if (byte !== QUOTE) {
    hearer.symbol(String.fromCharCode(byte));
    return at + 1;
  }
  const value = hexAt(bytes, at + 1) * 16 + hexAt(bytes, at + 2);
  if (!Number.isNaN(value)) hearer.byte(value);
  return Number.isNaN(value) ? at + 1 : at + 3;
}

/** Words and numbers longer than any that exist end here. */
const LONGEST_WORD = 32;
const MOST_DIGITS = 10;

function word(bytes: Uint8Array, start: number, hearer: Hearer): number {
  let at = start;
  let name = '';
  for (; at - start < LONGEST_WORD && isLetter(bytes[at]); at++) name += String.fromCharCode(bytes[at] ?? 0);
  const negative = bytes[at] === MINUS && isDigit(bytes[at + 1]);
  const first = negative ? at + 1 : at;
  let number = 0;
  let end = first;
  for (; end - first < MOST_DIGITS && isDigit(bytes[end]); end++)
    number = number * 10 + (bytes[end] ?? 0) - 48;
  const value = end === first ? undefined : negative ? -number : number;
  if (bytes[end] === SPACE) end += 1;
  if (name === 'bin' && value !== undefined && value > 0) return end + value;
  hearer.word(name, value);
  return end;
}

function isLetter(byte = 0): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte = 0): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** `NaN` where no hexadecimal digit stands. */
function hexAt(bytes: Uint8Array, at: number): number {
  return Number.parseInt(String.fromCharCode(bytes[at] ?? 0), 16);
}
