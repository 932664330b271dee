import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { folderOf } from './command-run.ts';
import { serve } from './serve.ts';

const site = {
  'public/index.html': '<h1>Home</h1>',
  'public/404.html': '<h1>Not here</h1>',
  'public/people/ada/index.html': '<h1>Ada</h1>',
  'public/style.css': 'p {}',
  'secret.txt': 'secret',
};

describe('a served site', () => {
  test('answers below its base path and nowhere else', async () => {
    const url = await served('/dossier/');
    expect(await get(url, '/dossier/')).toMatchObject({ status: 200, body: '<h1>Home</h1>' });
    expect(await get(url, '/dossier')).toMatchObject({ status: 308, location: '/dossier/' });
    expect(await get(url, '/people/ada/')).toMatchObject({ status: 404, body: '<h1>Not here</h1>' });
  });

  test('sends a page for a folder, after its slash', async () => {
    const url = await served('/');
    expect(await get(url, '/people/ada')).toMatchObject({ status: 308, location: '/people/ada/' });
    expect(await get(url, '/people/ada/?q=1')).toMatchObject({
      status: 200,
      type: 'text/html; charset=utf-8',
    });
    expect(await get(url, '/style.css')).toMatchObject({ type: 'text/css; charset=utf-8' });
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/people/../../secret.txt', '/%00'])(
    'never leaves its folder for %s',
    async (path) => expect(await get(await served('/'), path)).toMatchObject({ status: 404 }),
  );

  test('refuses an address that cannot be decoded', async () => {
    expect(await get(await served('/'), '/%zz')).toMatchObject({ status: 400 });
  });

  test('never sends a visitor to another host', async () => {
    const { location } = await get(await served('/'), '//people/ada');
    expect(location ?? '/').not.toMatch(/^\/\//);
  });

  test('takes the next port when one is taken', async () => {
    const first = new URL(await served('/'));
    const second = new URL(await served('/', Number(first.port)));
    expect(Number(second.port)).toBeGreaterThan(Number(first.port));
  });
});

async function served(base: string, port = 0): Promise<string> {
  const { url, close } = await serve({ folder: join(folderOf(site), 'public'), base, port });
  onTestFinished(close);
  return url;
}

interface Answer {
  status: number | undefined;
  location: string | undefined;
  type: string | undefined;
  body: string;
}

/** Ask for a path exactly as written: `fetch` would tidy it first. */
function get(url: string, path: string): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    const asked = request({ hostname, port, path }, async (response) => {
      const body = (await response.toArray()).join('');
      const { location, 'content-type': type } = response.headers;
      done({ status: response.statusCode, location, type, body });
    });
    asked.on('error', fail).end();
  });
}
