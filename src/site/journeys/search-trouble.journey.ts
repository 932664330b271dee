/**
 * **Trouble** on the way, a slow line, a file that is gone or damaged, is told as what it is; whatever can still be
 * found is.
 */
import type { Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { journey, pause, words } from './journey.ts';
import { ask, field, found, notes, options, search, status, told } from './searching.ts';

const GONE = (route: Route) => route.fulfill({ status: 404, body: 'gone' });
const DAMAGED = (route: Route) => route.fulfill({ status: 200, body: 'no such {' });
const expected = /404|pagefind|net::|gzip|Failed to load/i;

/** Hold back the files of an address until they are let go. */
async function hold(page: Page, address: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

journey(
  'on a slow line the dialog tells that it is searching, and forgets what was found before',
  async ({ visit }) => {
    const page = await visit('');
    await ask(page, 'board');
    const letGo = await hold(page, '**/{search,pagefind}/**');
    await field(page).fill('quayrunner zzyzxqq');
    await expect.poll(() => status(page).innerText()).toMatch(/searching/i);
    expect(await search(page).getByRole('radio').count()).toBe(0);
    letGo();
    await expect.poll(() => status(page).innerText()).toMatch(/\d page|nothing/i);
  },
);

journey('on a slow line the search page tells that it is searching', async ({ visit }) => {
  const page = await visit('');
  const letGo = await hold(page, '**/search/names/**');
  await page.goto(new URL('search/?q=ferries', page.url()).href);
  await expect.poll(() => words(found(page))).toMatch(/searching/i);
  letGo();
  expect(await told(page)).toMatch(/\d page/);
});

journey.for([
  ['gone', GONE],
  ['damaged', DAMAGED],
] as const)(
  'words are found on the search page where the files of facets are %s',
  async ([, how], { visit }) => {
    const page = await visit('', { expected });
    await page.route('**/search/facets/**', how);
    await page.goto(new URL('search/?q=ferries', page.url()).href);
    await expect.poll(() => found(page).locator('.results li a').count()).toBeGreaterThan(0);
    expect(await told(page)).not.toMatch(/nothing/i);
  },
);

journey.for([
  ['the index of words is gone', '**/pagefind/pagefind.js', GONE],
  ['pages of the index are gone', '**/pagefind/fragment/**', GONE],
  ['the index of words is damaged', '**/pagefind/index/**', DAMAGED],
] as const)('nobody is told that nothing was found where %s', async ([, files, how], { visit }) => {
  const page = await visit('', { expected });
  await page.route(files, how);
  await ask(page, 'ferries passengers');
  expect(await notes(search(page))).not.toMatch(/nothing/i);
  await page.goto(new URL('search/?q=ferries+passengers', page.url()).href);
  await told(page);
  expect(await notes(found(page))).not.toMatch(/nothing/i);
});

journey('words are found where the index of names is gone', async ({ visit }) => {
  const page = await visit('', { expected });
  await page.route('**/search/names/**', GONE);
  await ask(page, 'passengers');
  expect(await notes(search(page))).toMatch(/names/i);
  expect(await options(page).count()).toBeGreaterThan(0);
});

journey('statements that cannot be asked are told, and the next question is answered', async ({ visit }) => {
  const page = await visit('', { expected });
  await page.route('**/search/claims/**', GONE);
  await ask(page, 'by:"ada merin"');
  expect(await status(page).innerText()).not.toMatch(/nothing/i);
  await ask(page, 'ada merin');
  expect(await words(options(page).first())).toContain('Ada Merin');
});

journey(
  'who goes offline between two questions is told, and finds again when the line is back',
  async ({ visit }) => {
    const page = await visit('', { site: 'bundled', expected });
    await ask(page, 'stoltenberg');
    await page.context().setOffline(true);
    await ask(page, 'tension spetsnaz');
    expect(await notes(search(page))).toMatch(/could not be|only names/i);
    expect(await notes(search(page))).not.toMatch(/nothing/i);
    expect(await search(page).getByRole('radio').count()).toBe(0);
    await page.context().setOffline(false);
    await pause(page, 5500);
    await ask(page, 'peskov tension');
    await expect.poll(() => status(page).innerText()).toMatch(/\d page/);
  },
);

journey('who is offline at the first key is led to the search page, as by its link', async ({ visit }) => {
  const page = await visit('', { expected });
  await page.context().setOffline(true);
  const led = page.waitForRequest(/\/search\/$/);
  await page.keyboard.press('/');
  await led;
});

journey('a browser that keeps nothing and one that cannot unpack find all the same', async ({ visit }) => {
  const page = await visit('');
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'DecompressionStream');
    const refused = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'localStorage', { get: refused });
  });
  await page.reload();
  await ask(page, 'passengers');
  expect(await options(page).count()).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#/);
});
