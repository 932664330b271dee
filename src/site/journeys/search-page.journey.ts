/**
 * The search **page** keeps everything that was asked in its address, and landing pages show the words.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey, words } from './journey.ts';
import { ask, options } from './searching.ts';

function count(page: Page): Promise<string> {
  return words(page.locator('.found').getByRole('status'));
}

function results(page: Page): Promise<number> {
  return page.locator('.found .results a').count();
}

journey('a facet narrows to as many pages as it says, and Back undoes it', async ({ visit }) => {
  const page = await visit('search/?q=ferries');
  const sources = page.locator('.facetlists').getByRole('link', { name: /^Sources \d/ });
  await sources.waitFor();
  const [all, address] = [await count(page), page.url()];
  await sources.click();
  await page.waitForURL(/[?&]kind=source/);
  const chip = page.getByRole('link', { name: 'Remove Kind: Sources' });
  await chip.waitFor();
  const kinds = page.locator('.found .results .shape');
  await expect
    .poll(
      async () => new Set(await kinds.evaluateAll((all) => all.map((one) => one.getAttribute('data-kind')))),
    )
    .toEqual(new Set(['source']));
  await page.goBack();
  await expect.poll(() => page.url()).toBe(address);
  await expect.poll(() => count(page)).toBe(all);
  await page.goForward();
  await chip.click();
  await expect.poll(() => count(page)).toBe(all);
});

journey(
  'nothing is loaded before the field is touched or a question is in the address',
  async ({ visit }) => {
    const page = await visit('search/');
    const loaded: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      // The browser asks for it when it likes.
      if (!pathname.includes('favicon')) loaded.push(pathname);
    });
    await page.waitForLoadState('networkidle');
    expect(loaded).toEqual([]);
    await page.getByRole('searchbox').fill('merin');
    await expect.poll(() => results(page)).toBeGreaterThan(0);
  },
);

journey('the order is in the address, too', async ({ visit }) => {
  const page = await visit('search/?q=ferries');
  await expect.poll(() => results(page)).toBeGreaterThan(0);
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('newest');
  await page.waitForURL(/[?&]sort=newest/);
  await page.reload();
  await expect.poll(() => page.getByRole('combobox', { name: 'Sort' }).inputValue()).toBe('newest');
});

journey('examples of fields are links that try them', async ({ visit }) => {
  const page = await visit('search/');
  const tried = page.getByRole('main').getByRole('link', { name: /^by:/ });
  const query = await tried.innerText();
  await tried.click();
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe(query);
  await expect.poll(() => count(page)).toMatch(/\d (?:page|statement)/);
  await page.goBack();
  await expect.poll(() => tried.isVisible()).toBe(true);
});

journey('on a phone facets are folded away until they are wanted', async ({ visit }) => {
  const page = await visit('search/?q=ferries', { viewport: { width: 390, height: 844 } });
  const sources = page.locator('.facetlists').getByRole('link', { name: /^Sources \d/ });
  await page.getByText('Narrow', { exact: true }).waitFor();
  expect(await sources.isVisible()).toBe(false);
  await page.getByText('Narrow', { exact: true }).click();
  await sources.click();
  await page.waitForURL(/[?&]kind=source/);
});

journey(
  'the words that were found are shown where they are read, and the address stays clean',
  async ({ visit }) => {
    const page = await visit('');
    await ask(page, 'quiet boats');
    await options(page).first().click();
    await page.waitForURL((url) => /people|sources/.test(url.pathname) && url.search === '');
    const marked = () => page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map(String));
    await expect.poll(marked).toEqual(expect.arrayContaining(['quiet', 'boats']));
    expect(await page.locator('main mark.search').count()).toBe(0);
    const tone = () =>
      page.evaluate(() => getComputedStyle(document.body, '::highlight(search)').backgroundColor);
    const light = await tone();
    expect(light).not.toMatch(/rgba\(0, 0, 0, 0\)/);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await tone()).not.toBe(light);
    await page.reload();
    await expect.poll(async () => (await marked()).length).toBeGreaterThan(0);
  },
);

journey('a browser that cannot highlight shows the page as ever', async ({ visit }) => {
  const page = await visit('');
  await page.addInitScript(() => Object.assign(globalThis, { Highlight: undefined }));
  await page.goto(new URL('people/ada-merin/?hl=boats', page.url()).href);
  await page.waitForURL(/people\/ada-merin\/$/);
});
