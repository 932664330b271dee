/**
 * What browsers, search engines and link previews are told of a page, and whether it is there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { journey } from './journey.ts';

const PAGES = ['', 'people/', 'people/ada-merin/', 'about/', 'search/', '404.html'];

/** What an element of the head says; empty when there is none. */
async function told(page: Page, selector: string, attribute = 'content'): Promise<string> {
  const found = page.locator(`head ${selector}`);
  return (await found.count()) === 0 ? '' : ((await found.first().getAttribute(attribute)) ?? '');
}

const described = (page: Page) => told(page, 'meta[name="description"]');

describe('the head of a page', () => {
  journey('describes every page otherwise, in words that are shown whole', async ({ visit }) => {
    const descriptions = await Promise.all(PAGES.map(async (path) => described(await visit(path))));
    expect(new Set(descriptions).size).toBe(PAGES.length);
    for (const description of descriptions) {
      expect(description.length).toBeGreaterThan(10);
      expect(description.length).toBeLessThanOrEqual(160);
    }
  });

  journey('gives link previews a title, words and a picture that loads', async ({ visit }) => {
    for (const site of ['harbour', 'harbourBelow'] as const) {
      const { base } = inject('sites')[site];
      const page = await visit('people/ada-merin/', { site });
      expect(await told(page, 'meta[property="og:title"]')).toBe('Ada Merin');
      expect(await told(page, 'meta[property="og:type"]')).toBe('profile');
      expect(await told(page, 'meta[property="og:description"]')).toBe(await described(page));
      const picture = await told(page, 'meta[property="og:image"]');
      expect(picture).toBe(`${base}cards/people/ada-merin.png`);
      expect(await sizeOf(page, picture)).toEqual([1200, 630]);
      expect(await told(page, 'meta[property="og:image:alt"]')).toContain('Ada Merin');
    }
  });

  journey('lets every page load files of the site, and run nothing else', async ({ visit }) => {
    for (const path of PAGES) {
      const page = await visit(path);
      const policy = await told(page, 'meta[http-equiv="Content-Security-Policy"]');
      expect(policy, path).toContain("default-src 'none'; script-src 'self';");
      expect(policy, path).not.toContain('unsafe');
      await page.close();
    }
  });

  journey('gives pages about no one thing the picture of the site', async ({ visit }) => {
    const page = await visit('people/');
    expect(await sizeOf(page, await told(page, 'meta[property="og:image"]'))).toEqual([1200, 630]);
  });

  journey('names no address as the only one while nobody has said where the site is', async ({ visit }) => {
    const page = await visit('people/');
    expect(await told(page, 'link[rel="canonical"]', 'href')).toBe('');
    expect(await told(page, 'meta[property="og:url"]')).toBe('');
  });

  journey(
    'keeps the missing page and the search out of search engines, and nothing else',
    async ({ visit }) => {
      const kept = await Promise.all(
        PAGES.map(async (path) => [path, await told(await visit(path), 'meta[name="robots"]')]),
      );
      expect(kept.filter(([, robots]) => robots === 'noindex').map(([path]) => path)).toEqual([
        'search/',
        '404.html',
      ]);
    },
  );

  journey('has a manifest and icons in every size it names, also below a base path', async ({ visit }) => {
    const { base } = inject('sites').harbourBelow;
    const page = await visit('', { site: 'harbourBelow' });
    const manifest = new URL(await told(page, 'link[rel="manifest"]', 'href'), page.url());
    const { icons, start_url, name } = await page.evaluate(
      async (at) => (await fetch(at)).json(),
      manifest.href,
    );
    expect(name).toBe('Dossier');
    expect(new URL(start_url, manifest).pathname).toBe(base);
    for (const { src, sizes } of icons) {
      const size = await sizeOf(page, new URL(src, manifest).href);
      expect(sizes === 'any' || `${size.join('x')}` === sizes, src).toBe(true);
    }
    const touch = await told(page, 'link[rel="apple-touch-icon"]', 'href');
    expect(await sizeOf(page, touch)).toEqual([180, 180]);
  });
});

describe('names in other scripts', () => {
  const MANY = 'people/of-many-scripts/';

  journey('say what they are, whichever part of the page they stand in', async ({ visit }) => {
    const page = await visit(MANY, { site: 'extremes' });
    for (const [name, lang, dir] of [
      ['نور الصباح', 'und-Arab', 'rtl'],
      ['אורה ים', 'und-Hebr', 'rtl'],
      ['Світлана Морська', 'und-Cyrl', null],
      ['Θάλασσα Φωτεινή', 'und-Grek', null],
      ['林海燕', 'und-Hani', null],
    ] as const) {
      const marked = page.locator(`main [lang="${lang}"]`, { hasText: name }).first();
      expect(await marked.textContent(), name).toBe(name);
      expect(await marked.getAttribute('dir'), name).toBe(dir);
    }
  });

  journey('are marked in headings and tables, too', async ({ visit }) => {
    const page = await visit('people/from-the-right/', { site: 'extremes' });
    expect(await page.locator('h1 [lang="und-Arab"][dir="rtl"]').count()).toBe(1);
    await page.goto(new URL('people/', inject('sites').extremes.url).href);
    expect(await page.locator('main a [lang="und-Arab"][dir="rtl"]').count()).toBeGreaterThan(0);
  });

  journey('are in the language that their source is in', async ({ visit }) => {
    const page = await visit('sources/in-arabic/', { site: 'extremes' });
    expect(await page.locator('.passage [lang="ar"][dir="rtl"]').count()).toBeGreaterThan(0);
  });

  journey('bring the fonts for their letters, which other pages do not load', async ({ visit }) => {
    const foreign = await loaded(await visit(MANY, { site: 'extremes' }));
    expect(foreign.some((name) => name.includes('arabic'))).toBe(true);
    expect(foreign.some((name) => name.includes('cyrillic'))).toBe(true);
    const english = await loaded(await visit('people/ada-merin/'));
    expect(english.length).toBeGreaterThan(0);
    expect(english.filter((name) => !name.includes('english'))).toEqual([]);
    const folder = join(inject('sites').harbour.folder, '_astro');
    const bytes = readdirSync(folder)
      .filter((name) => /-english\..*woff2$/.test(name))
      .reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
    expect(bytes).toBeLessThan(60_000);
  });
});

/** Names of the font files that a page has loaded. */
async function loaded(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.woff2')),
  );
}

/** Width and height of a picture, once it has loaded. */
function sizeOf(page: Page, address: string): Promise<[number, number]> {
  return page.evaluate(
    (src) =>
      new Promise<[number, number]>((done, fail) => {
        const image = new Image();
        image.onload = () => done([image.naturalWidth, image.naturalHeight]);
        image.onerror = () => fail(new Error(`no picture at ${src}`));
        image.src = src;
      }),
    address,
  );
}
