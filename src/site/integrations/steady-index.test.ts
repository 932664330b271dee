import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPagefind } from '../../../scripts/pagefind.ts';
import { type IndexFiles, steady } from './steady-index.ts';

interface Page {
  url: string;
  words: string;
}

/** Pages of made words, each on some pages. */
const pages = Array.from({ length: 300 }, (_, at): Page => {
  const words = Array.from({ length: 60 }, (_, place) => wordOf((at * 31 + place * place * 7) % 2000));
  return { url: `/people/person-${at}/`, words: words.join(' ') };
});
const EDITED = pages[150] as Page;

function wordOf(number: number): string {
  return (
    ['k', 'm', 't'].map((start, place) => start + 'aeiou'[Math.floor(number / 5 ** place) % 5]).join('') +
    number
  );
}

async function pagefindOf(of: readonly Page[]): Promise<IndexFiles> {
  const { index } = await createIndex({ forceLanguage: 'en', writePlayground: false });
  for (const { url, words } of of) {
    const content = `<html lang="en"><body><main data-pagefind-body><h1>${url}</h1><p>${words}</p></main></body></html>`;
    await index?.addHTMLFile({ url, content });
  }
  const { files = [] } = (await index?.getFiles()) ?? {};
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

const edited = (words: string) =>
  pages.map((page) => (page === EDITED ? { ...page, words: `${page.words} ${words}` } : page));

const sameBytes = (one: Uint8Array | undefined, other: Uint8Array) =>
  one !== undefined && Buffer.compare(one, other) === 0;
const changed = (before: IndexFiles, after: IndexFiles) =>
  [...after].filter(([path, bytes]) => !sameBytes(before.get(path), bytes)).map(([path]) => path);

let raw: IndexFiles;
let first: IndexFiles;
const folder = mkdtempSync(join(tmpdir(), 'dossier-steady-'));

beforeAll(async () => {
  raw = await pagefindOf(pages);
  first = steady(raw);
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, files: IndexFiles): string {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), bytes);
  }
  return join(folder, name);
}

describe('a steady index', () => {
  test('finds, ranks and shows what Pagefind’s own does', async () => {
    const [own, ours] = await Promise.all([
      openPagefind(written('own', raw)),
      openPagefind(written('ours', first)),
    ]);
    for (const term of [
      wordOf(7),
      wordOf(1999),
      'kama',
      '150',
      `"${EDITED.words.slice(0, 30)}"`,
      'nowhere',
    ]) {
      const [wanted, found] = [await own.text.search(term), await ours.text.search(term)];
      expect(
        found.results.map(({ score }) => score),
        term,
      ).toEqual(wanted.results.map(({ score }) => score));
      const addresses = async ({ results }: typeof found) =>
        Promise.all(results.map(async (hit) => (await hit.data()).url));
      expect(await addresses(found), term).toEqual(await addresses(wanted));
    }
    await Promise.all([own.close(), ours.close()]);
  });
  test('keeps the name of a page whose text has changed', async () => {
    const after = steady(await pagefindOf(edited('more words')));
    const fragments = (files: IndexFiles) => [...files.keys()].filter((path) => path.startsWith('fragment/'));
    expect(fragments(after)).toEqual(fragments(first));
  });
  test('has, after an edit, a new file for each word, seldom one for a bound that moves, and three more', async () => {
    for (const words of ['kama', `${wordOf(3)} ${wordOf(900)} entirely`]) {
      const paths = changed(first, steady(await pagefindOf(edited(words))));
      const chunks = paths.filter((path) => path.startsWith('index/'));
      expect(chunks.length, words).toBeLessThanOrEqual(words.split(' ').length + 1);
      expect(paths.length - chunks.length, words).toBe(3);
    }
  });
  test('names every file by what is in it, but those of pages and the one that names the first', async () => {
    const after = steady(await pagefindOf(edited('kama')));
    const same = [...after.keys()].filter((path) => first.has(path));
    for (const path of changed(first, after).filter((path) => same.includes(path))) {
      expect(path).toMatch(/^fragment\/|^pagefind-entry\.json$/);
    }
  });
  test('is not made of what Pagefind does not write', () => {
    expect(() => steady(new Map())).toThrow();
    const [meta = ''] = [...raw.keys()].filter((path) => path.endsWith('.pf_meta'));
    expect(() => steady(new Map([...raw, [meta, Buffer.from('{}')]]))).toThrow();
  });
});
