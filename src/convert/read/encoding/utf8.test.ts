import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstInvalid } from './utf8.ts';

test('a byte is called wrong exactly when the platform refuses the bytes', () => {
  const wild = fc.uint8Array({ maxLength: 8 });
  const nearly = fc
    .tuple(fc.string({ unit: 'binary', maxLength: 6 }), fc.uint8Array({ maxLength: 2 }))
    .map(([text, more]) => new Uint8Array([...new TextEncoder().encode(text), ...more]));
  fc.assert(
    fc.property(fc.oneof(wild, nearly), (bytes) => {
      const refuses = !isAccepted(bytes);
      expect(firstInvalid(bytes) !== undefined).toBe(refuses);
    }),
    { numRuns: 1500 },
  );
});

test('the place is that of the first byte of the broken sequence', () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('Türkiye'), 0xe2, 0x80, 0x41]);
  expect(firstInvalid(bytes)).toBe(8);
});

function isAccepted(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
