import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../command-run.ts';
import { gives, refuses, sendsTo, webServer } from '../fixtures/web-server.ts';
import { listDocuments } from './list-documents.ts';
import { type Means, readDocuments } from './read-documents.ts';

async function outcomes(paths: readonly string[], means: Means = {}) {
  const { places, problems } = await listDocuments(paths, { fetch: true });
  expect(problems).toEqual([]);
  return await Array.fromAsync(readDocuments(places, means));
}

/** What was read, in short: the words of the first passage, `known`, or the problem. */
async function read(paths: readonly string[], means: Means = {}) {
  return (await outcomes(paths, means)).map((outcome) => {
    if ('found' in outcome) return outcome.found.document.passages[0]?.text;
    return 'known' in outcome ? 'known' : outcome.problem.replace(/^.*?: /, '');
  });
}

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${100 + at}.txt`, `Ship ${at} left.`]));

describe('documents', () => {
  test('come in the order of their paths, however few are read ahead', async () => {
    const folder = folderOf({ ...many(20), '105.txt': '' });
    const words = await read([folder], { ahead: 3 });
    expect(words[5]).toMatch(/^Unexpected end of file/);
    expect(words.toSpliced(5, 1)).toEqual(Object.values(many(20)).toSpliced(5, 1));
    expect(await read([folder], { ahead: 1 })).toEqual(words);
  });
  test('that are known by their SHA-256 are not read', async () => {
    const folder = folderOf({ 'a.txt': 'abc', 'b.txt': 'Ships left.' });
    const isKnown = (sha256: string) => sha256.startsWith('ba7816bf');
    expect(await read([folder], { isKnown })).toEqual(['known', 'Ships left.']);
  });
  test('are begun no more once it is to stop', async () => {
    const { places } = await listDocuments([folderOf(many(20))]);
    const ended = new AbortController();
    const paths: string[] = [];
    for await (const { path } of readDocuments(places, { ahead: 2, signal: ended.signal })) {
      paths.push(path);
      ended.abort();
    }
    expect(paths).toHaveLength(2);
  });
  test.runIf(process.platform === 'linux')(
    'are no pipes and devices, and none of them is waited for',
    async () => {
      const folder = folderOf({});
      execFileSync('mkfifo', [join(folder, 'a.txt')]);
      expect(await read([join(folder, 'a.txt'), '/dev/zero'])).toEqual([
        expect.stringMatching(/^Unexpected pipe or device/),
        expect.stringMatching(/^Unexpected pipe or device/),
      ]);
    },
  );
});

describe('a document on standard input', () => {
  const code =
    "import { readDocuments } from './scripts/find/read-documents.ts';" +
    "for await (const one of readDocuments([{ path: '-', kind: 'input', size: 0 }]))" +
    'console.log(one.problem ?? one.found.document.title);';
  const titled = (input: string | Buffer) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      input,
      encoding: 'utf8',
    }).stdout.trim();

  test('is in the format that its bytes are in', () => {
    expect(titled('<!doctype html><title>Ferries</title><p>Ships left the harbour.</p>')).toBe('Ferries');
    expect(titled('Ferries\n\nShips left the harbour.\n')).toBe('Ferries');
  });
  test('is told when it is empty or without end', () => {
    expect(titled('')).toMatch(/^-: Unexpected end of file/);
    expect(titled(Buffer.alloc(34_000_000, 0x61))).toMatch(/^-: Unexpected input of more than 32 MB/);
  });
});

describe('a document on the network', () => {
  const PAGE =
    '<!doctype html><title>Ferries</title><p>Ships left the harbour on Thursday and came back.</p>';
  const recordOf = async (path: string, paths: Parameters<typeof webServer>[0]) => {
    const { url } = await webServer(paths);
    const [outcome] = await outcomes([url + path]);
    if (!outcome || !('found' in outcome)) throw new Error(JSON.stringify(outcome));
    const { stated, accessed, notes } = outcome.found.document;
    return { url: stated.url?.replace(url, ''), accessed, notes };
  };

  test('is recorded with its final address and the day', async () => {
    const record = await recordOf('/', { '/': sendsTo('/b'), '/b': gives(PAGE, 'text/html') });
    expect(record).toMatchObject({ url: '/b', accessed: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) });
  });
  test('is recorded with the address that it calls the right one, if that is of its site', async () => {
    const { url } = await webServer({
      '/a': (response, request) =>
        gives(`${PAGE}<link rel="canonical" href="${url}/right">`)(response, request),
      '/b': gives(`${PAGE}<link rel="canonical" href="https://elsewhere.example/">`),
    });
    const found = await outcomes([`${url}/a`, `${url}/b`]);
    expect(found.map((one) => 'found' in one && one.found.document.stated.url)).toEqual([
      `${url}/right`,
      `${url}/b`,
    ]);
  });
  test('is in the format that its bytes are in, and told where the host says another', async () => {
    const { notes } = await recordOf('/a.pdf', { '/a.pdf': gives(PAGE, 'application/pdf') });
    expect(notes?.join(' ')).toContain('it was read as that');
  });
  test('is plain text where nobody says what it is', async () => {
    const { url } = await webServer({ '/a': gives('Ships left the harbour.') });
    expect(await read([`${url}/a`])).toEqual(['Ships left the harbour.']);
  });
  test('keeps the encoding that its host tells', async () => {
    const koi8 = Buffer.from([0xeb, 0xcf, 0xd2, 0xc1, 0xc2, 0xcc, 0xc9]);
    const { url } = await webServer({ '/a': gives(koi8, 'text/plain; charset=koi8-r') });
    expect(await read([`${url}/a`])).toEqual(['Корабли']);
  });
  test('that cannot be had does not keep others from being read', async () => {
    const { url } = await webServer({ '/a': refuses(404), '/b': gives('Ships left.', 'text/plain') });
    expect(await read([`${url}/a`, `${url}/b`])).toEqual([
      expect.stringMatching(/Unexpected status 404/),
      'Ships left.',
    ]);
  });
});
