import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../src/search/fixtures/pages.ts';
import { spellingsOf } from '../src/search/text/spelling.ts';
import { lookUp, lookUpPhrase } from '../src/search/text/term.ts';
import { type OpenedIndex, openPagefind } from './pagefind.ts';

const folder = mkdtempSync(join(tmpdir(), 'dossier-index-'));
let opened: OpenedIndex;

beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'en', writePlayground: false });
  for (const { url, title, marked } of pages) {
    const words = marked.replace(/#(\S+)/g, '<span id="$1"></span>');
    const content = `<html lang="en"><body><main data-pagefind-body><h1>${title}</h1><p>${words}</p></main></body></html>`;
    await index?.addHTMLFile({ url, content });
  }
  await index?.writeFiles({ outputPath: folder });
  await close();
  opened = await openPagefind(folder, { base: '/base/' });
});

afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

describe('Pagefind itself', () => {
  test('answers a word that stands nowhere with pages that hold its beginning, which we doubt', async () => {
    expect((await opened.text.search('boatswain')).results.length).toBeGreaterThan(0);
    expect(await lookUp(opened.text, 'boatswain')).toMatchObject({ known: 'absent', hits: [] });
  });
  test('tells a known word from an unknown one without another file', async () => {
    await opened.text.search('ferries');
    const before = opened.traffic.requests;
    expect(await lookUp(opened.text, 'ferry')).toMatchObject({ known: 'word' });
    expect(opened.traffic.requests).toBe(before);
  });
  test('knows beginnings, phrases and slips', async () => {
    expect(await lookUp(opened.text, 'belm')).toMatchObject({ known: 'beginning' });
    const { hits } = await lookUpPhrase(opened.text, 'patrol boats');
    expect((await hits[0]?.data())?.url).toBe('/base/sources/gazette-1/');
    expect(await spellingsOf(opened.text, 'patrpl')).toEqual(['patrol']);
  });
  test('finds a designation however it is written', async () => {
    for (const typed of ['dolphin-3', 'dolphin3', 'Dolphin-3']) {
      expect((await lookUp(opened.text, typed)).hits.length, typed).toBe(2);
    }
  });
  test('ranks as each was told to where two are opened at once', async () => {
    const scores = async ({ text }: OpenedIndex) =>
      (await text.search('ferry')).results.map(({ id, score }) => `${id} ${score}`);
    const other = () => openPagefind(folder, { ranking: { pageLength: 1, termSaturation: 0.2 } });
    const both = await Promise.all([other(), openPagefind(folder)]);
    const [loose, ours] = await Promise.all(both.map(scores));
    expect(ours).toEqual(await scores(opened));
    expect(loose).toEqual(await scores(await other()));
    expect(loose).not.toEqual(ours);
  });
  test('tells every page, and its bytes are counted', async () => {
    expect((await opened.text.search(null)).results).toHaveLength(pages.length);
    expect(opened.traffic.bytes).toBe(opened.traffic.files.reduce((sum, { bytes }) => sum + bytes, 0));
  });
});
