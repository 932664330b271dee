import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../../src/convert/document.ts';
import { gives, type Handler, refuses, sendsTo, webServer } from '../../fixtures/web-server.ts';
import { openNetwork } from './fetch-document.ts';
import type { Limits } from './request.ts';

const LIMITS: Limits = { silence: 2_000, whole: 4_000, size: 100_000, redirects: 5, pause: 1 };
const PAGE = '<!doctype html><p>Ships left the harbour.</p>';

const fetched = (path: string, limits: Partial<Limits> = {}, from?: string) =>
  openNetwork('1.2.3', { ...LIMITS, ...limits })({ path, from, kind: 'address', size: 0 });

/** The one line with which it ends. */
async function complaint(handler: Handler, limits: Partial<Limits> = {}): Promise<string> {
  const { url } = await webServer({ '/': handler });
  return await complaintAbout(url, limits);
}

async function complaintAbout(url: string, limits: Partial<Limits> = {}, from?: string): Promise<string> {
  const error = await fetched(url, limits, from).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(Unreadable);
  const { message } = error as Unreadable;
  expect(message).toMatch(/^Unexpected .+, expected .+\. .+\.$/);
  return message;
}

describe('a document on the network', () => {
  test('comes with its bytes, its address and a name that says what the host takes it for', async () => {
    const { url } = await webServer({ '/a/report.php?x=1': gives(PAGE, 'text/html; charset=utf-8') });
    const { bytes, name, address } = await fetched(`${url}/a/report.php?x=1#top`);
    expect({ text: String(bytes), name, address: address.href }).toEqual({
      text: PAGE,
      name: 'report.html',
      address: `${url}/a/report.php?x=1`,
    });
  });
  test('is asked for politely', async () => {
    let agent: string | undefined;
    const { url } = await webServer({
      '/': (response, request) => {
        agent = request.headers['user-agent'];
        gives(PAGE)(response, request);
      },
    });
    await fetched(url);
    expect(agent).toBe('Dossier/1.2.3');
  });
  test.each([
    ['gzip', gzipSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
  ])('may be packed as %s', async (encoding, packed) => {
    const { url } = await webServer({ '/': gives(packed, 'text/html', { 'content-encoding': encoding }) });
    expect(String((await fetched(url)).bytes)).toBe(PAGE);
  });
  test('is followed to where it has moved', async () => {
    const { url } = await webServer({
      '/': sendsTo('/b', 301),
      '/b': sendsTo('c', 308),
      '/c': gives(PAGE, 'text/html'),
    });
    expect((await fetched(url)).address.href).toBe(`${url}/c`);
  });
  test('of one host is asked for when the one before is done, after a pause', async () => {
    const slowly: Handler = (response) => setTimeout(() => response.end(PAGE), 20);
    const { url, asked, most } = await webServer({ '/1': slowly, '/2': slowly, '/3': slowly });
    const fetch = openNetwork('1', LIMITS);
    await Promise.all(
      ['/1', '/2', '/3'].map((path) => fetch({ path: url + path, kind: 'address', size: 0 })),
    );
    expect(asked).toEqual(['/1', '/2', '/3']);
    expect(most()).toBe(1);
  });
});

describe('text whose host says what it is in', () => {
  const CYRILLIC = Buffer.from([0xca, 0xee, 0xf0, 0xe0, 0xe1, 0xeb, 0xe8]);
  const readable = async (bytes: Uint8Array, type: string) => {
    const { url } = await webServer({ '/': gives(bytes, type) });
    const { readable, bytes: own } = await fetched(url);
    expect(Buffer.from(bytes).equals(own)).toBe(true);
    return Buffer.from(readable).toString('utf8');
  };
  test('is read in that', async () => {
    expect(await readable(CYRILLIC, 'text/plain; charset="windows-1251"')).toBe('Корабли');
  });
  test.each([
    'text/html; charset=utf-8',
    'text/html; charset=nonsense',
    'text/html; charset=shift_jis',
    'text/html',
  ])('but not as %s, where that cannot be so', async (type) =>
    expect(await readable(Buffer.from([0xff, 0x20]), type)).toBe('\ufffd '),
  );
  test('but UTF-8 is what it is, whatever is said', async () => {
    expect(await readable(Buffer.from('Öl'), 'text/html; charset=iso-8859-1')).toBe('Öl');
  });
});

describe('a host in trouble is told in one line:', () => {
  test.each([
    [404, 'check the address'],
    [403, 'in a browser'],
    [500, 'later'],
    [204, 'later'],
  ])('status %i', async (status, remedy) => {
    const line = await complaint(refuses(status));
    expect(line).toContain(`Unexpected status ${status}, expected 200.`);
    expect(line).toContain(remedy);
  });
  test('nobody there', async () => {
    expect(await complaintAbout('http://127.0.0.1:1/')).toContain('Unexpected refusal of the host');
  });
  test('nobody of that name', async () => {
    expect(await complaintAbout('http://nobody.invalid/')).toMatch(/host that nobody knows|of the network/);
  });
  test('no TLS', async () => {
    const { url } = await webServer({ '/': gives(PAGE) });
    expect(await complaintAbout(url.replace('http:', 'https:'))).toContain('Unexpected certificate');
  });
  test('hanging up', async () => {
    expect(await complaint((response) => response.destroy())).toContain('end of the connection');
  });
  test('ending before the end', async () => {
    const short: Handler = (response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('x', () => response.destroy());
    };
    expect(await complaint(short)).toContain('end of the connection');
    const cut = gzipSync('x'.repeat(5_000)).subarray(0, 30);
    expect(await complaint(gives(cut, 'text/plain', { 'content-encoding': 'gzip' }))).toContain(
      'end of the connection',
    );
  });
  test('damage in what is packed', async () => {
    expect(await complaint(gives('no', 'text/plain', { 'content-encoding': 'gzip' }))).toContain('damage');
    expect(await complaint(gives('no', 'text/plain', { 'content-encoding': 'lzma' }))).toContain('packing');
  });
  test.each(['image/png', 'video/mp4', 'application/ld+json; charset=utf-8', 'text/css'])(
    '%s',
    async (type) => {
      expect(await complaint(gives('x', type))).toContain(
        `Unexpected ${type.replace(/;.*/, '')}, expected a document`,
      );
    },
  );
});

describe('a host that cannot be trusted', () => {
  test('is left when it says nothing', async () => {
    expect(await complaint(() => {}, { silence: 100 })).toContain('says nothing for 0.1 s');
  });
  test('is left when it drips', async () => {
    const drip: Handler = (response) => {
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    };
    expect(await complaint(drip, { whole: 300 })).toContain('takes longer than 0.3 s');
  });
  test('is read no further than the limit', async () => {
    let sent = 0;
    const endless: Handler = (response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536))) sent += 65_536;
      };
      response.on('drain', more);
      more();
    };
    expect(await complaint(endless)).toContain('Unexpected document of more than');
    expect(sent).toBeLessThan(20_000_000);
  });
  test('is not read at all when it says that there is more', async () => {
    const large: Handler = (response) =>
      response.writeHead(200, { 'content-length': '50000000' }).flushHeaders();
    expect(await complaint(large)).toContain('Unexpected document of 48 MB');
  });
  test('is unpacked no further than the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(30_000_000));
    expect(bomb.length).toBeLessThan(LIMITS.size);
    expect(await complaint(gives(bomb, 'text/plain', { 'content-encoding': 'gzip' }))).toContain(
      'of more than',
    );
  });
  test('is not followed in a circle', async () => {
    const { url, asked } = await webServer({ '/': sendsTo('/') });
    expect(await complaintAbout(url)).toContain('sends on more than 5 times');
    expect(asked).toHaveLength(6);
  });
  test.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'data:text/plain,x',
    'http://',
    'http://a:b@example.org/',
  ])('is not followed to %s', async (location) =>
    expect(await complaint(sendsTo(location))).toMatch(/address/),
  );
});

describe('the network around this machine', () => {
  test('may be named by a person, and may send on within itself', async () => {
    const { url } = await webServer({ '/': sendsTo('/a'), '/a': gives(PAGE) });
    expect((await fetched(url)).address.pathname).toBe('/a');
  });
  test.each([
    '127.0.0.1',
    'localhost',
    '[::1]',
    '10.1.2.3',
    '169.254.169.254',
    '[::ffff:127.0.0.1]',
    '0x7f.1',
  ])('is not for a list to lead to, as %s', async (host) => {
    const { url, asked } = await webServer({ '/': gives(PAGE) });
    const address = url.replace('127.0.0.1', host);
    expect(await complaintAbout(address, {}, 'list.txt:1')).toContain(
      'Unexpected address in a private network',
    );
    expect(asked).toEqual([]);
  });
});
