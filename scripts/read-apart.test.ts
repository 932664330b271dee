import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { columnOf, pdfOf } from '../src/convert/read/pdf/fixtures/pdf-of.ts';
import { openReaders } from './read-apart.ts';
import { LIMITS, RIGHTS } from './read-apart-reader.ts';

const PDF = pdfOf({
  pages: [columnOf(50, 100, ['Ships left the harbour on Thursday and came back on Friday.'])],
});
const readers = openReaders(LIMITS, 1);
afterAll(() => readers.close());
const refused = async (name: string, bytes: Uint8Array, limits = LIMITS) => {
  const own = openReaders(limits, 1);
  try {
    return await own.read(name, bytes).then(
      () => 'read',
      (error: Error) => error.message,
    );
  } finally {
    own.close();
  }
};

describe('a document that is read apart', () => {
  test('comes back as it is', async () => {
    expect((await readers.read('a.pdf', PDF)).passages[0]).toMatchObject({
      page: 1,
      text: expect.stringMatching(/^Ships/),
    });
  });
  test('is refused with the words of its reader', async () => {
    const broken = new TextEncoder().encode('%PDF-1.4\n');
    await expect(readers.read('a.pdf', broken)).rejects.toThrow(/^Unexpected damage in the PDF/);
  });
  test('waits its turn where all readers are busy', async () => {
    const all = await Promise.all(['a.pdf', 'b.pdf', 'c.pdf'].map((name) => readers.read(name, PDF)));
    expect(all.map(({ passages }) => passages.length)).toEqual([1, 1, 1]);
  });
});

describe('a document that takes too much', () => {
  test('of time is ended and said so', async () => {
    expect(await refused('a.pdf', PDF, { ...LIMITS, seconds: 0, idle: 0 })).toMatch(
      /^Unexpected document that takes more than 0 s to read/,
    );
  });
  test.runIf(process.platform === 'linux')('of memory is ended and said so', async () => {
    expect(await refused('a.pdf', PDF, { ...LIMITS, megabytes: 20 })).toMatch(
      /^Unexpected document that takes more than 20 MB/,
    );
  });
  test('does not keep the next one from being read', async () => {
    const own = openReaders({ ...LIMITS, seconds: 0, idle: 0 }, 1);
    await expect(own.read('a.pdf', PDF)).rejects.toThrow('more than');
    own.close();
    expect((await readers.read('a.pdf', PDF)).passages).toHaveLength(1);
  });
});

describe('the process apart', () => {
  const outcome = (code: string) =>
    spawnSync(process.execPath, ['--permission', ...RIGHTS, '-e', code], { encoding: 'utf8', env: {} })
      .stderr;
  test('may not read the files of the machine', () => {
    expect(outcome("require('fs').readdirSync('/')")).toContain('ERR_ACCESS_DENIED');
  });
  test('may not write, nor start another', () => {
    expect(outcome("require('fs').writeFileSync('x', '')")).toContain('ERR_ACCESS_DENIED');
    expect(outcome("require('child_process').spawnSync('true')")).toContain('ERR_ACCESS_DENIED');
  });
});
