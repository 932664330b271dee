import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openNames } from '../src/search/names/open.ts';
import { folderOf, HARBOUR } from './command-run.ts';
import { startDev } from './fixtures/dev-server.ts';

/** The server shares a machine with everything else that is tried, in milliseconds. */
const PATIENCE = 360_000;

test('npm run dev answers searches from the content as it is now', { timeout: PATIENCE }, async () => {
  const content = folderOf({});
  cpSync(HARBOUR, content, { recursive: true });
  const { url } = await startDev(content, 4870);
  const name = async (typed: string) =>
    (await openNames(reader(url)).find(typed)).flatMap(({ exact, entity }) => (exact ? entity.id : []));
  expect(await name('ada merin')).toEqual(['ada-merin']);
  expect(await name('odile quill')).toEqual([]);
  expect(await textOf(url)).not.toContain('peculiar zebras');
  const file = join(content, 'people/ada-merin.mdx');
  const page = readFileSync(file, 'utf8').replace('weakAliases:', 'aliases: [Odile Quill]\nweakAliases:');
  writeFileSync(file, `${page}\nShe keeps peculiar zebras.\n`);
  await expect.poll(() => name('odile quill'), { timeout: 60_000 }).toEqual(['ada-merin']);
  const text = await textOf(url);
  expect(text).toContain('peculiar zebras');
  expect(text).toContain('"url":"/people/ada-merin/"');
  writeFileSync(file, page.replace('claims:', 'claims: ]'));
  await expect.poll(() => statusOf(new URL('people/ada-merin/', url)), { timeout: 60_000 }).toBe(500);
  expect(await name('odile quill')).toEqual(['ada-merin']);
  writeFileSync(file, page.replace('aliases: [Odile Quill]\n', ''));
  await expect.poll(() => name('odile quill'), { timeout: 60_000 }).toEqual([]);
  expect((await fetch(new URL('search/', url))).headers.get('content-type')).toContain('text/html');
});

const statusOf = async (url: URL) => (await fetch(url)).status;

function reader(url: string): (path: string) => Promise<string> {
  return async (path) => {
    const response = await fetch(new URL(`search/${path}`, url));
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.text();
  };
}

/** What full text has of every page that the facets list. */
async function textOf(url: string): Promise<string> {
  const [prefix = '', width, digits = ''] = (await reader(url)('facets/pages')).split('\n');
  const ids = digits.match(new RegExp(`.{${width}}`, 'g')) ?? [];
  const pages = ids.map(async (id) => {
    const name = prefix + id.replaceAll('~', '');
    const response = await fetch(new URL(`pagefind/fragment/${name}.pf_fragment`, url));
    return gunzipSync(await response.arrayBuffer()).toString();
  });
  return (await Promise.all(pages)).join('\n');
}
