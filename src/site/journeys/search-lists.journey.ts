/**
 * **Without script** the form of every page leads to the search page, whose lists lead to every page there is.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, inject } from 'vitest';
import { pageTypes } from '../../../scripts/page-types.ts';
import { journey, words } from './journey.ts';

const CONTENT = ['people', 'organisations', 'equipment', 'places', 'events', 'sources'];

/** Paths of the pages of all entities and sources, without those that only lead on. */
function contentPages(site: string): string[] {
  return CONTENT.flatMap((folder) => globSync(`${folder}/*/index.html`, { cwd: site }))
    .filter((path) => !readFileSync(join(site, path), 'utf8').includes('http-equiv="refresh"'))
    .map((path) => `/${dirname(path)}/`);
}

function addresses(links: Element[]): string[] {
  return links.map((one) => (one as HTMLAnchorElement).pathname);
}

journey('the lists lead by kind, by source and by speaker, and every link is alive', async ({ visit }) => {
  const page = await visit('search/', { javaScriptEnabled: false });
  const lists = page.getByRole('region', { name: 'Or look through the lists' }).getByRole('link');
  const hrefs = await lists.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  const paths = hrefs.map((href) => new URL(href).pathname);
  expect(paths).toEqual(
    expect.arrayContaining([
      '/people/',
      '/organisations/',
      '/equipment/',
      '/places/',
      '/events/',
      '/sources/',
      '/said/',
      '/a-z/',
    ]),
  );
  for (const href of hrefs) expect((await page.request.get(href)).status(), href).toBe(200);
});

journey('every page can be reached from the lists without script', async ({ visit }) => {
  const page = await visit('search/', { javaScriptEnabled: false });
  const reached = new Set<string>();
  const hrefs = await page
    .getByRole('region', { name: 'Or look through the lists' })
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  for (const href of hrefs) {
    await page.goto(href);
    const links = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
    for (const path of links) reached.add(path);
  }
  const wanted = pageTypes(inject('sites').harbour.folder)
    .filter(({ name }) => /^(?:people|organisations|equipment|places|events|sources)-page$/.test(name))
    .map(({ path }) => `/${path}`);
  expect(wanted.filter((path) => !reached.has(path))).toEqual([]);
});

journey('from A to Z every page stands under each of its names, without script', async ({ visit }) => {
  const page = await visit('a-z/', { javaScriptEnabled: false });
  const rows = page.getByRole('table').getByRole('row');
  const links = await page.getByRole('table').getByRole('link').evaluateAll(addresses);
  expect(new Set(links)).toEqual(new Set(contentPages(inject('sites').harbour.folder)));
  const other = rows.filter({ has: page.getByRole('link', { name: 'Merin', exact: true }) });
  expect(await words(other)).toContain('Ada Merin');
  const names = await rows.getByRole('link').allInnerTexts();
  expect(names).toEqual(
    names.toSorted((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base', numeric: true })),
  );
});

journey('where there are too many names each letter has a page, and letters lead on', async ({ visit }) => {
  const page = await visit('a-z/', { site: 'extremes', javaScriptEnabled: false });
  const letters = page.getByRole('navigation', { name: 'Letters' }).getByRole('link');
  const hrefs = await letters.evaluateAll(addresses);
  const found: string[] = [];
  for (const href of hrefs) {
    await page.goto(new URL(href, page.url()).href);
    expect((await page.content()).length).toBeLessThan(150_000);
    found.push(...(await page.getByRole('table').getByRole('link').evaluateAll(addresses)));
  }
  expect(new Set(found)).toEqual(new Set(contentPages(inject('sites').extremes.folder)));
});

journey('the header leads to the search page, which says why it offers lists', async ({ visit }) => {
  const page = await visit('people/ada-merin/', { javaScriptEnabled: false });
  await page
    .getByRole('banner')
    .getByRole('link', { name: /Search/ })
    .click();
  await page.waitForURL(/\/search\/$/);
  await page.getByRole('searchbox').fill('tern');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?q=tern#lists$/);
  expect(await words(page.getByRole('main'))).toContain('Searching needs JavaScript');
});
