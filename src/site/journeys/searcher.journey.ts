/**
 * The **searcher** types half a name, an alias or a designation, and finds the page at the first try.
 */
import { expect } from 'vitest';
import { journey, title, words } from './journey.ts';
import { ask, field, options, search } from './searching.ts';

journey(
  'a reader goes from the home page to a quotation and finds another page by its alias',
  async ({ visit }) => {
    const page = await visit('');
    await page.getByRole('main').getByRole('link', { name: 'Ada Merin', exact: true }).first().click();
    await page.waitForURL(/\/people\/ada-merin\/$/);
    await page.getByRole('main').locator('a[href*="#p-"]:visible').last().click();
    await page.waitForURL(/#p-/);
    await ask(page, 'Quayrunner');
    await options(page).filter({ hasText: 'Tern-2' }).first().click();
    await page.waitForURL(/\/equipment\/tern-2\//);
    expect(await title(page)).toBe('Tern-2');
  },
);

journey.for([
  ['NHB', 'Northern Harbour Board', '/organisations/northern-harbour-board/'],
  ['tern 2', 'Tern-2', '/equipment/tern-2/'],
  ['TERN2', 'Tern-2', '/equipment/tern-2/'],
  ['merin', 'Ada Merin', '/people/ada-merin/'],
  ['ada merni', 'Ada Merin', '/people/ada-merin/'],
  ['port ald', 'Port Alder', '/places/port-alder/'],
])('“%s” finds %s', async ([query, name, path], { visit }) => {
  const page = await visit(`search/?q=${encodeURIComponent(query ?? '')}`);
  const found = page.getByRole('main').locator(`a[href^="${path}?hl="]:visible`).first();
  expect(await words(found)).toContain(name);
  expect(await page.getByRole('searchbox').first().inputValue()).toBe(query);
});

journey('a word that stands nowhere finds nothing, and that is said', async ({ visit }) => {
  const page = await visit('');
  await ask(page, 'zzyzxqq');
  await expect.poll(() => words(search(page))).toMatch(/nothing found for “zzyzxqq”/i);
  expect(await options(page).count()).toBe(0);
  await page.goto(new URL('search/?q=zzyzxqq', page.url()).href);
  await expect.poll(() => words(page.getByRole('main'))).toMatch(/nothing found for “zzyzxqq”/i);
});

journey('a word that stands nowhere among others is left out, and that is said', async ({ visit }) => {
  const page = await visit('');
  await ask(page, 'ferries zzyzxqq');
  await expect.poll(() => words(search(page))).toContain('Found without “zzyzxqq”');
  expect(await options(page).count()).toBeGreaterThan(0);
});

journey('a slip is corrected, and told', async ({ visit }) => {
  const page = await visit('');
  await ask(page, 'ada merni');
  await expect.poll(() => words(options(page).first())).toMatch(/Ada Merin.*Spelling/);
});

journey('words of a query stay words', async ({ visit }) => {
  const page = await visit(`search/?q=${encodeURIComponent('<img src=x onerror="document.title=1">')}`);
  await expect.poll(() => words(page.locator('.found'))).toContain('img');
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

journey('without script the search form leads to the lists', async ({ visit }) => {
  const page = await visit('search/', { javaScriptEnabled: false });
  await page.getByRole('searchbox').fill('tern');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForURL(/\?q=tern#lists$/);
  await page.getByRole('main').getByRole('link', { name: 'Equipment' }).click();
  await page.waitForURL(/\/equipment\/$/);
  expect(await title(page)).toBe('Equipment');
});

journey('search works below a base path', async ({ visit }) => {
  const page = await visit('search/?q=quayrunner', { site: 'harbourBelow' });
  await page.locator('a[href^="/dossier/equipment/tern-2/?hl="]:visible').first().click();
  await page.waitForURL(/\/dossier\/equipment\/tern-2\/\?hl=/);
  expect(await title(page)).toBe('Tern-2');
  await ask(page, 'ferries');
  await expect.poll(() => options(page).last().getAttribute('href')).toBe('/dossier/search/?q=ferries');
  expect(await field(page).inputValue()).toBe('ferries');
});
