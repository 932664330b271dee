import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { indexedPages } from './indexed-pages.ts';
import { indexSite } from './search-index.ts';
import { replaceFolders } from './squeezed.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'dossier-'));
  for (let at = 0; at < 40; at++) addPage(`people/person-${at}`, `Person ${at} keeps harbour ${at * 7}.`);
  addPage('sources/gazette', 'The harbour of Alder is closed.');
});
afterEach(() => rmSync(site, { recursive: true }));

function addPage(path: string, words: string, main = '<main data-pagefind-body>'): void {
  mkdirSync(join(site, path), { recursive: true });
  const html = `<html lang="en"><body>${main}<h1>${path}</h1><p id="s1">${words}</p></main></body></html>`;
  writeFileSync(join(site, path, 'index.html'), html);
}

const index = () => join(site, 'pagefind');

function bytesIn(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.includes('.'),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** The size of every file of the index, and what is in it, by its path. */
function filesOf(folder: string): Record<string, string> {
  const digest = (bytes: Buffer) => createHash('sha1').update(bytes).digest('hex');
  return Object.fromEntries(
    [...bytesIn(folder)].map(([path, bytes]) => [path, `${bytes.length} ${digest(bytes)}`]),
  );
}

const keys = () => indexedPages(bytesIn(index())).map(({ key }) => key);

describe('indexSite', () => {
  test('gives the same bytes for the same pages, here and in another folder', async () => {
    await indexSite(site);
    const first = filesOf(index());
    const copy = `${site}-copy`;
    cpSync(site, copy, { recursive: true });
    await indexSite(site);
    await indexSite(copy);
    const [second, third] = [filesOf(index()), filesOf(join(copy, 'pagefind'))];
    rmSync(copy, { recursive: true });
    expect(Object.keys(first).length).toBeGreaterThan(40);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
  });
  test('finds pages of entities and sources, and none of the lists and redirects', async () => {
    addPage('timeline', 'Everything about the harbour.');
    addPage('said/person-1', 'All that was said of the harbour.');
    addPage('people/former', 'This page has moved.', '<main>');
    await indexSite(site);
    expect(keys()).toHaveLength(41);
    expect(keys()).toContain('source/gazette');
    expect(keys()).not.toContain('person/former');
  });
  test('has nothing of pages that are gone', async () => {
    await indexSite(site);
    rmSync(join(site, 'people/person-3'), { recursive: true });
    await indexSite(site);
    expect(keys()).not.toContain('person/person-3');
  });
  test('leaves the index of before when its pages are not those that have facets', async () => {
    await indexSite(site);
    const before = filesOf(index());
    replaceFolders(join(site, 'search'), [
      { path: 'facets/keys-1', text: 'person/person-1\nsource/gazette' },
    ]);
    await expect(indexSite(site)).rejects.toThrow(/person\/person-\d+ is in full text or/);
    expect(filesOf(index())).toEqual(before);
    expect(existsSync(`${index()}.draft`)).toBe(false);
  });
  test('is empty for a site without pages, and no mistake', async () => {
    for (const folder of ['people', 'sources']) rmSync(join(site, folder), { recursive: true });
    addPage('timeline', 'Nothing yet.', '<main>');
    replaceFolders(join(site, 'search'), [{ path: 'facets/keys-1', text: '' }]);
    await indexSite(site);
    expect(keys()).toEqual([]);
    expect(JSON.parse(readFileSync(join(index(), 'pagefind-entry.json'), 'utf8')).languages).toHaveProperty(
      'en',
    );
  });
});
