import { array, assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf, textOf, writeList, writeText } from './cbor.ts';

/** `[["a", 500, null, 1.5], -3, "é"]`, as the examples of RFC 8949 write each of them. */
const NESTED = Buffer.from('83846161' + '1901f4' + 'f6' + 'fb3ff8000000000000' + '22' + '62c3a9', 'hex');

describe('CBOR', () => {
  test('reads what it has written, however long', () => {
    assert(
      property(array(string({ unit: 'binary' }), { maxLength: 300 }), (texts) => {
        expect(itemsOf(writeList(texts.map(writeText))).map(textOf)).toEqual(texts);
      }),
    );
    const long = 'x'.repeat(70_000);
    expect(textOf(writeText(long))).toBe(long);
    expect(itemsOf(writeList(Array.from({ length: 70_000 }, () => writeText('')))).length).toBe(70_000);
  });
  test('moves whole items, whatever is in them', () => {
    const items = itemsOf(NESTED);
    expect(items.map((item) => Buffer.from(item).toString('hex'))).toEqual([
      '8461611901f4f6fb3ff8000000000000',
      '22',
      '62c3a9',
    ]);
    expect(Buffer.from(writeList(items))).toEqual(NESTED);
    expect(textOf(items[2] ?? NESTED)).toBe('é');
  });
  test('refuses what is cut off, what is no list, and lengths that nobody knew', () => {
    expect(() => itemsOf(NESTED.subarray(0, NESTED.length - 1))).toThrow('end of CBOR');
    expect(() => itemsOf(NESTED.subarray(0, 3))).toThrow('end of CBOR');
    expect(() => itemsOf(writeText('no list'))).toThrow('expected a list');
    expect(() => itemsOf(Uint8Array.of(0x9f, 0xff))).toThrow('kind of CBOR');
  });
});
