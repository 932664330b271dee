/**
 * **Shifted** text is ASCII by its bytes; escapes shift it to the letters of East Asia and back (ISO-2022:
 * RFC 1468 for Japanese, RFC 1557 for Korean, RFC 1922 for Chinese).
 */
const [ESCAPE, DOLLAR, SHIFT_OUT, SHIFT_IN] = [0x1b, 0x24, 0x0e, 0x0f];

/** By the end of the escape `ESC $ ) X`: the encoding whose bytes, with the highest bit set, are the letters. */
const DESIGNATED: ReadonlyMap<string, string> = new Map([
  ['C', 'euc-kr'],
  ['A', 'gb18030'],
]);

/** @returns `undefined` when no escape shifts the text. */
export function decodeShifted(bytes: Uint8Array): string | undefined {
  const at = bytes.indexOf(ESCAPE);
  if (at === -1 || bytes[at + 1] !== DOLLAR) return undefined;
  const sequence = String.fromCharCode(...bytes.subarray(at + 2, at + 4));
  if (/^[@B]/.test(sequence)) return new TextDecoder('iso-2022-jp').decode(bytes);
  const encoding = sequence.startsWith(')') ? DESIGNATED.get(sequence.slice(1)) : undefined;
  return encoding === undefined ? undefined : new TextDecoder(encoding).decode(raised(bytes));
}

/** The bytes without escapes and shifts, those between the shifts with their highest bit set. */
function raised(bytes: Uint8Array): Uint8Array {
  const plain = new Uint8Array(bytes.length);
  let length = 0;
  let isOut = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === ESCAPE && bytes[at + 1] === DOLLAR) at += 3;
    else if (byte === SHIFT_OUT || byte === SHIFT_IN) isOut = byte === SHIFT_OUT;
    else plain[length++] = isOut && byte > 0x20 ? byte | 0x80 : byte;
  }
  return plain.subarray(0, length);
}
