/**
 * The **searcher** types half a name, an alias or a designation, and finds the page at the first try.
 */
import { expect } from 'vitest';
import { journey, title, words } from './journey.ts';

journey(
  'a reader goes from the home page to a quotation and finds another page by its alias',
  async ({ visit }) => {
    const page = await visit('');
    await page.getByRole('main').getByRole('link', { name: 'Ada Merin', exact: true }).first().click();
    await page.waitForURL(/\/people\/ada-merin\/$/);
    await page.getByRole('main').locator('a[href*="#p-"]:visible').last().click();
    await page.waitForURL(/#p-/);
    await page.keyboard.press('/');
    const search = page.getByRole('dialog');
    await search.getByRole('searchbox').fill('Quayrunner');
    await search.getByRole('link', { name: 'Tern-2' }).first().click();
    await page.waitForURL(/\/equipment\/tern-2\//);
    expect(await title(page)).toBe('Tern-2');
  },
);

journey('the key / opens the search, and Escape closes it', async ({ visit }) => {
  const page = await visit('people/ada-merin/');
  await page.keyboard.press('/');
  await expect
    .poll(() => page.getByRole('searchbox').evaluate((box) => box === document.activeElement))
    .toBe(true);
  expect(await page.getByRole('searchbox').inputValue()).toBe('');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
});

journey.for([
  ['NHB', 'Northern Harbour Board', '/organisations/northern-harbour-board/'],
  ['tern 2', 'Tern-2', '/equipment/tern-2/'],
  ['TERN2', 'Tern-2', '/equipment/tern-2/'],
  ['merin', 'Ada Merin', '/people/ada-merin/'],
  ['port ald', 'Port Alder', '/places/port-alder/'],
])('“%s” finds %s', async ([query, name, path], { visit }) => {
  const page = await visit(`search/?q=${encodeURIComponent(query ?? '')}`);
  const found = page.getByRole('main').locator(`a[href="${path}"]:visible`).first();
  expect(await words(found)).toContain(name);
  expect(await page.getByRole('searchbox').first().inputValue()).toBe(query);
});

journey('a search without a hit says so', async ({ visit }) => {
  const page = await visit('search/?q=zzyzxqq');
  await expect.poll(() => words(page.getByRole('main'))).toMatch(/no(thing|t| result| page)/i);
});

journey('words of a query stay words', async ({ visit }) => {
  const page = await visit(`search/?q=${encodeURIComponent('<img src=x onerror="document.title=1">')}`);
  await expect.poll(() => words(page.locator('.results'))).toContain('<img src=x');
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

journey('without script the search page leads to the lists of pages', async ({ visit }) => {
  const page = await visit('search/', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Equipment' }).first().click();
  await page.waitForURL(/\/equipment\/$/);
  expect(await title(page)).toBe('Equipment');
});

journey('search works below a base path', async ({ visit }) => {
  const page = await visit('search/?q=quayrunner', { site: 'harbourBelow' });
  await page.locator('a[href="/dossier/equipment/tern-2/"]:visible').first().click();
  await page.waitForURL(/\/dossier\/equipment\/tern-2\/$/);
  expect(await title(page)).toBe('Tern-2');
});
