/**
 * **CBOR** is the form of Pagefind's files (RFC 8949): every item begins with its type and its length, so that whole
 * items can be moved without being understood.
 */

/** Numbers, bytes, text, lists: the types that Pagefind writes. */
const [TEXT, LIST, SIMPLE] = [3, 4, 7];
/** How many bytes of a number follow a first byte that ends so. */
const FOLLOWING: Record<number, number> = { 24: 1, 25: 2, 26: 4, 27: 8 };

interface Head {
  type: number;
  /** The number, or how many bytes or items follow. */
  value: number;
  /** Where the head ends. */
  end: number;
}

/** @throws when the bytes end, or have a length that nobody knew when they were written. */
function headAt(bytes: Uint8Array, at: number): Head {
  const first = bytes[at];
  if (first === undefined) throw new Error('Unexpected end of CBOR');
  const [type, short] = [first >> 5, first & 31];
  if (short < 24) return { type, value: short, end: at + 1 };
  const following = FOLLOWING[short];
  if (following === undefined || at + 1 + following > bytes.length)
    throw new Error('Unexpected kind of CBOR');
  let value = 0;
  for (let next = 1; next <= following; next++) value = value * 256 + (bytes[at + next] ?? 0);
  return { type, value, end: at + 1 + following };
}

/** Where the item that begins here ends. */
function endOf(bytes: Uint8Array, at: number): number {
  const { type, value, end } = headAt(bytes, at);
  if (type === LIST) {
    let next = end;
    for (let item = 0; item < value; item++) next = endOf(bytes, next);
    return next;
  }
  if (type === TEXT || type === TEXT - 1) return end + value;
  if (type < 2 || type === SIMPLE) return end;
  throw new Error('Unexpected kind of CBOR');
}

/** The items of a list, each as its bytes. */
export function itemsOf(bytes: Uint8Array): Uint8Array[] {
  const { type, value, end } = headAt(bytes, 0);
  if (type !== LIST) throw new Error('Unexpected CBOR, expected a list');
  const items: Uint8Array[] = [];
  let at = end;
  for (let item = 0; item < value; item++) {
    const next = endOf(bytes, at);
    items.push(bytes.subarray(at, next));
    at = next;
  }
  if (at > bytes.length) throw new Error('Unexpected end of CBOR');
  return items;
}

export function textOf(bytes: Uint8Array): string {
  const { type, value, end } = headAt(bytes, 0);
  if (type !== TEXT) throw new Error('Unexpected CBOR, expected text');
  return new TextDecoder().decode(bytes.subarray(end, end + value));
}

export function writeText(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([head(TEXT, bytes.length), bytes]);
}

export function writeList(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([head(LIST, items.length), ...items]);
}

/** @param value Less than 2³². */
function head(type: number, value: number): Uint8Array {
  if (value < 24) return Uint8Array.of((type << 5) | value);
  const [short, width] = value < 0x100 ? [24, 1] : value < 0x10000 ? [25, 2] : [26, 4];
  const bytes = Buffer.alloc(1 + width, (type << 5) | short);
  bytes.writeUIntBE(value, 1, width);
  return bytes;
}
