/**
 * The search **dialog** is led by the keyboard, tells what it finds, and works with whatever could be loaded.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { policy } from '../policy.ts';
import { journey, pause, words } from './journey.ts';
import { ask, field, open, options, search, status } from './searching.ts';

const PAGE = 'people/ada-merin/';
function active(page: Page): Promise<string | null> {
  return field(page).getAttribute('aria-activedescendant');
}

journey.for(['/', 'Control+k', 'Meta+k'])(
  'the key %s opens it with the field ready',
  async (key, { visit }) => {
    const page = await visit(PAGE);
    await page.keyboard.press(key);
    await field(page).waitFor();
    await expect.poll(() => field(page).evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await field(page).inputValue()).toBe('');
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  },
);

journey(
  'nothing of search is loaded before it is wanted, and a pointer brings script alone',
  async ({ visit }) => {
    const page = await visit(PAGE);
    const loaded: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (!pathname.includes('favicon')) loaded.push(pathname);
    });
    await page.waitForLoadState('networkidle');
    await pause(page, 300);
    expect(loaded).toEqual([]);
    await page
      .getByRole('banner')
      .getByRole('link', { name: /Search/ })
      .hover();
    await expect.poll(() => loaded.length).toBeGreaterThan(0);
    await pause(page, 300);
    expect(loaded.filter((path) => !/\/_astro\/[^/]+\.js$/.test(path))).toEqual([]);
    await open(page);
    await expect.poll(() => loaded.some((path) => path.includes('/search/names/'))).toBe(true);
  },
);

journey('Escape empties the field, then closes it', async ({ visit }) => {
  const page = await visit(PAGE);
  await ask(page, 'tern');
  await page.keyboard.press('Escape');
  expect(await field(page).inputValue()).toBe('');
  await expect.poll(() => options(page).count()).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => search(page).isVisible()).toBe(false);
});

journey('arrows, Home and End walk through the list, and Enter opens', async ({ visit }) => {
  const page = await visit(PAGE);
  await ask(page, 'ferries');
  const count = await options(page).count();
  expect(count).toBeGreaterThan(2);
  expect(await field(page).getAttribute('aria-expanded')).toBe('true');
  const ids = await options(page).evaluateAll((all) => all.map(({ id }) => id));
  expect(await active(page)).toBe(ids[0]);
  await page.keyboard.press('ArrowDown');
  expect(await active(page)).toBe(ids[1]);
  await page.keyboard.press('End');
  expect(await active(page)).toBe(ids[count - 1]);
  await page.keyboard.press('ArrowDown');
  expect(await active(page)).toBe(ids[0]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  expect(await active(page)).toBe(ids[0]);
  expect(await options(page).nth(0).getAttribute('aria-selected')).toBe('true');
  const href = (await options(page).first().getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === new URL(href, page.url()).pathname);
});

journey('Enter before there is an answer asks the search page', async ({ visit }) => {
  const page = await visit(PAGE);
  await ask(page, 'tern-2');
  await page.route('**/search/names/**', () => {});
  await page.route('**/pagefind/**', () => {});
  await field(page).pressSequentially(' xy');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=tern-2\+xy/);
});

journey('Ctrl and Enter open in a new tab, and the dialog stays', async ({ visit }) => {
  const page = await visit(PAGE);
  await ask(page, 'tern-2');
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await opened).url()).toContain('/equipment/tern-2/');
  expect(await search(page).isVisible()).toBe(true);
});

journey('an exact name is answered with a card of facts', async ({ visit }) => {
  const page = await visit('');
  await ask(page, 'ada merin');
  const card = await words(options(page).first());
  expect(card).toContain('Ada Merin');
  expect(card).toContain('Director of the Northern Harbour Board.');
  expect(card).toContain('Person');
});

journey('results stand in groups with labels, each with its reason, and are counted', async ({ visit }) => {
  const page = await visit('');
  await ask(page, 'quiet boats');
  await expect.poll(() => search(page).getByRole('group', { name: 'Statements' }).count()).toBe(1);
  expect(await words(options(page).first())).toMatch(/this order|All words/);
  expect(await options(page).first().locator('mark').count()).toBeGreaterThan(0);
  expect(await status(page).innerText()).toMatch(/^\d+ (?:of \d+ )?pages?$/);
});

journey('chips narrow the list to one kind', async ({ visit }) => {
  const page = await visit('');
  await ask(page, 'harbour board');
  const before = await options(page).count();
  await search(page)
    .getByRole('radio', { name: /^Sources/ })
    .check();
  await expect.poll(() => options(page).count()).toBeLessThan(before);
  expect(await options(page).last().getAttribute('href')).toContain('kind=source');
});

journey('what was searched for stays on the device, and can be forgotten', async ({ visit }) => {
  const page = await visit('');
  await ask(page, 'tern-2');
  await page.keyboard.press('Enter');
  await page.waitForURL(/tern-2/);
  await ask(page, 'quiet boats');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?hl=|ada-merin|sources/);
  await open(page);
  const before = search(page).getByRole('region', { name: 'Searched before' });
  await expect.poll(() => before.getByRole('link').allInnerTexts()).toEqual(['quiet boats', 'tern-2']);
  await before.getByRole('button', { name: 'Forget tern-2' }).click();
  expect(await before.getByRole('link').allInnerTexts()).toEqual(['quiet boats']);
  await page.keyboard.press('Enter');
  await expect.poll(() => field(page).inputValue()).toBe('quiet boats');
  await page.keyboard.press('Escape');
  await before.getByRole('button', { name: 'Forget all' }).click();
  await expect.poll(() => before.isVisible()).toBe(false);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

journey('an empty field offers questions that this site can answer', async ({ visit }) => {
  const page = await visit('');
  await open(page);
  const examples = search(page).getByRole('region', { name: 'Examples' }).getByRole('link');
  await examples.first().waitFor();
  for (let at = 0; at < (await examples.count()); at++) {
    const query = await examples.nth(at).innerText();
    await examples.nth(at).click();
    await expect.poll(() => field(page).inputValue()).toBe(query);
    await expect.poll(() => status(page).innerText(), { message: query }).toMatch(/\d (?:page|statement)/);
    await page.keyboard.press('Escape');
    await examples.first().waitFor();
  }
});

journey('a field asks for statements, and one that is none is told', async ({ visit }) => {
  const page = await visit('');
  await ask(page, 'by:"ada merin"');
  expect(await words(options(page).first())).toMatch(/statement \d.*by: ada merin/);
  await ask(page, 'colour:red ferries');
  await expect.poll(() => words(search(page))).toMatch(/“colour:” is no field/);
});

journey('names are found where the index of words cannot be loaded', async ({ visit }) => {
  const page = await visit('', { expected: /pagefind|net::|wasm|WebAssembly/i });
  await page.route('**/pagefind/**', (route) => route.abort());
  await ask(page, 'ada merin');
  expect(await words(options(page).first())).toContain('Ada Merin');
  await expect.poll(() => words(search(page))).toContain('Only names were searched');
});

journey('names are found where WebAssembly is blocked', async ({ visit }) => {
  const page = await visit('', { expected: /pagefind|wasm|WebAssembly|Worker/i });
  await page.addInitScript(() => {
    Object.assign(globalThis, { WebAssembly: undefined, Worker: undefined, SharedWorker: undefined });
  });
  await page.reload();
  await ask(page, 'quayrunner');
  expect(await words(options(page).first())).toContain('Tern-2');
  await expect.poll(() => words(search(page))).toContain('Only names were searched');
});

journey('everything works under the policy of the page', async ({ visit }) => {
  const page = await visit('');
  const told = page.locator('meta[http-equiv="Content-Security-Policy"]');
  expect(await told.getAttribute('content')).toBe(policy);
  await ask(page, 'quiet boats');
  expect(await options(page).first().locator('mark').count()).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await page.waitForURL(/people|sources/);
});

journey('on a slow network names come first, and the words after', async ({ visit }) => {
  const page = await visit('');
  await page.route('**/pagefind/**', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await open(page);
  await field(page).fill('harbour board');
  await options(page).filter({ hasText: 'Northern Harbour Board' }).first().waitFor();
  expect(await search(page).getByRole('group', { name: 'Passages' }).count()).toBe(0);
  await search(page).getByRole('group', { name: 'Passages' }).waitFor();
});

journey('on a phone it fills the screen', async ({ visit }) => {
  const page = await visit('', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page
    .getByRole('banner')
    .getByRole('link', { name: /Search/ })
    .tap();
  await field(page).waitFor();
  const box = await search(page).boundingBox();
  expect([box?.width, Math.round(box?.height ?? 0)]).toEqual([390, 844]);
  await field(page).fill('tern');
  await options(page).first().tap();
  await page.waitForURL(/tern-2/);
});
