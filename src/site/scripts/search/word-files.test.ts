import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { writeList, writeText } from '../../integrations/cbor.ts';
import { wordFilesOf } from './word-files.ts';

const packed = (bytes: Uint8Array) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), bytes]));
const range = (...words: string[]) => writeList(words.map(writeText));
const nothing = writeList([]);
const whole: Record<string, Uint8Array> = {
  'pagefind-entry.json': Buffer.from('{"languages":{"en":{"hash":"x"}}}'),
  'pagefind.x.pf_meta': packed(
    writeList([nothing, nothing, writeList([range('alder', 'merin', '1'), range('quay', 'zone', '2')])]),
  ),
  'index/1.pf_index': packed(nothing),
  'index/2.pf_index': packed(nothing),
};

function serve(changed: Record<string, Uint8Array | undefined>): void {
  const files = { ...whole, ...changed };
  vi.stubGlobal('fetch', async (address: string) => {
    const bytes = files[address.replace('/pagefind/', '')];
    return bytes ? new Response(Uint8Array.from(bytes)) : new Response('', { status: 404 });
  });
}

afterEach(() => vi.unstubAllGlobals());
const ask = (...words: string[]) => wordFilesOf('/pagefind/')(words);

test('words can be looked for where their files are whole, also where no file would hold them', async () => {
  serve({});
  expect(await ask('harbour', 'storm', 'nowhere')).toBe(true);
});
test.each([
  ['gone', undefined],
  ['damaged', Buffer.from('no such {')],
  ['cut off', whole['index/2.pf_index']?.subarray(0, 20)],
])('where a file is %s its words cannot be looked for, others can', async (_, bytes) => {
  serve({ 'index/2.pf_index': bytes });
  expect(await ask('harbour')).toBe(true);
  expect(await ask('storm')).toBe(false);
});
test('what could not be read is tried again', async () => {
  const areReadable = wordFilesOf('/pagefind/');
  serve({ 'pagefind-entry.json': undefined });
  expect(await areReadable(['storm'])).toBe(false);
  serve({});
  expect(await areReadable(['storm'])).toBe(true);
});
