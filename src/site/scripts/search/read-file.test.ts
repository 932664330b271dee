import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { readerOf, unpacked } from './read-file.ts';

const bytes = (content: Uint8Array): ArrayBuffer => Uint8Array.from(content).buffer;
const WORDS = 'Putin · Путин · Zełenski';

afterEach(() => vi.unstubAllGlobals());

test('what is packed is unpacked, what is plain is read as it is', async () => {
  expect(await unpacked(bytes(gzipSync(WORDS)))).toBe(WORDS);
  expect(await unpacked(bytes(new TextEncoder().encode(WORDS)))).toBe(WORDS);
  expect(await unpacked(new ArrayBuffer(0))).toBe('');
});

test('damaged bytes are no text', async () => {
  await expect(unpacked(bytes(gzipSync(WORDS).subarray(0, 20)))).rejects.toThrow();
});

test('a file is fetched below its folder, and one that is missing is named', async () => {
  vi.stubGlobal('fetch', async (address: string) =>
    address === '/base/search/names/start' ? new Response(WORDS) : new Response('', { status: 404 }),
  );
  const read = readerOf('/base/search/');
  expect(await read('names/start')).toBe(WORDS);
  await expect(read('names/a')).rejects.toThrow('names/a: 404');
});
