/**
 * The reader rests on a link and sees what it leads to, **before** following it.
 */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey, pause, words } from './journey.ts';

const PAGE = 'people/ada-merin/';

function name(page: Page, called = 'Port Alder') {
  return page.getByRole('main').locator('a.name', { hasText: called }).first();
}

function preview(page: Page) {
  return page.locator('#preview:popover-open');
}

/** Addresses of pages that were fetched by script. */
function fetched(page: Page): string[] {
  const addresses: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') addresses.push(new URL(request.url()).pathname);
  });
  return addresses;
}

journey('a pointer that rests on a name sees a card of its page', async ({ visit }) => {
  const page = await visit(PAGE);
  await name(page).hover();
  expect(await words(preview(page))).toMatch(/Place.*Port Alder/);
});

journey('a name that has the keyboard shows its card, and Esc puts it away', async ({ visit }) => {
  const page = await visit(PAGE);
  await page.keyboard.press('Tab');
  await name(page).focus();
  expect(await words(preview(page))).toMatch(/Port Alder/);
  expect(await name(page).getAttribute('aria-describedby')).toBe('preview');
  await page.keyboard.press('Escape');
  await expect.poll(() => preview(page).count()).toBe(0);
  expect(await name(page).evaluate((link) => link === document.activeElement)).toBe(true);
});

journey('the pointer may go into the card, and the card goes when it leaves', async ({ visit }) => {
  const page = await visit(PAGE);
  await name(page).hover();
  await preview(page).hover();
  await pause(page, 600);
  expect(await preview(page).count()).toBe(1);
  await page.mouse.move(2, 2);
  await expect.poll(() => preview(page).count()).toBe(0);
});

journey('nothing is fetched by passing over a name, and each page once', async ({ visit }) => {
  const page = await visit(PAGE);
  const addresses = fetched(page);
  for (const _ of [1, 2]) {
    await name(page).hover();
    await preview(page).waitFor();
    await page.mouse.move(2, 2);
    await expect.poll(() => preview(page).count()).toBe(0);
  }
  expect(addresses).toEqual(['/places/port-alder/']);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await name(page, 'Northern Harbour Board').hover();
  await page.clock.runFor(100);
  await page.mouse.move(2, 2);
  await page.clock.runFor(5000);
  expect(addresses).toEqual(['/places/port-alder/']);
  await name(page, 'Northern Harbour Board').hover();
  await page.clock.runFor(5000);
  await preview(page).waitFor();
  expect(addresses).toEqual(['/places/port-alder/', '/organisations/northern-harbour-board/']);
});

journey('nothing on the page moves', async ({ visit }) => {
  const page = await visit(PAGE);
  await name(page).scrollIntoViewIfNeeded();
  const size = () => page.evaluate(() => [document.body.scrollHeight, document.documentElement.scrollWidth]);
  const before = [...(await size()), await name(page).boundingBox()];
  await name(page).hover();
  await preview(page).waitFor();
  expect([...(await size()), await name(page).boundingBox()]).toEqual(before);
});

journey('a reader who saves data sees none', async ({ visit }) => {
  const page = await visit('about/');
  await page.context().addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(new URL(PAGE, page.url().replace('about/', '')).href);
  const addresses = fetched(page);
  await page.locator('.card a.cite').first().hover();
  await preview(page).waitFor();
  await name(page).hover();
  await expect.poll(() => preview(page).count()).toBe(0);
  await pause(page, 700);
  expect(await preview(page).count()).toBe(0);
  expect(addresses).toEqual([]);
});

journey('a mark in the record shows the words it stands for', async ({ visit }) => {
  const page = await visit(PAGE);
  await page.locator('.card a.cite').first().hover();
  expect(await words(preview(page))).toContain('Ada Merin, director of the Northern Harbour Board');
});

describe('on a phone', () => {
  const phone = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };

  journey('a finger follows a name and sees no card', async ({ visit }) => {
    const page = await visit(PAGE, phone);
    const addresses = fetched(page);
    await name(page).tap();
    await page.waitForURL(/port-alder/);
    expect(await preview(page).count()).toBe(0);
    expect(addresses).toEqual([]);
  });

  journey('a tap on a mark in the record opens the words, with the way to the passage', async ({ visit }) => {
    const page = await visit(PAGE, phone);
    await page.locator('.card a.cite').first().tap();
    const sheet = page.locator('.evidence:popover-open');
    expect(await words(sheet)).toContain('director of the Northern Harbour Board');
    await sheet.getByRole('button', { name: 'Close' }).tap();
    await expect.poll(() => sheet.count()).toBe(0);
    await page.locator('.card a.cite').first().tap();
    await sheet.getByRole('link', { name: 'Read the whole passage' }).tap();
    await page.waitForURL(/\/sources\/.*#p-/);
  });

  journey('without script the mark is a link to the passage', async ({ visit }) => {
    const page = await visit(PAGE, { ...phone, javaScriptEnabled: false });
    await page.locator('.card a.cite').first().tap();
    await page.waitForURL(/\/sources\/.*#p-/);
  });
});

describe('prose that cites', () => {
  const prose = 'people/jens-stoltenberg/';

  journey.for([true, false])('has the words beside it, script %s', async (javaScriptEnabled, { visit }) => {
    const page = await visit(prose, { site: 'bundled', javaScriptEnabled });
    const [mark, note] = await Promise.all([
      page.locator('.para .cite:visible').first().boundingBox(),
      page.locator('.para .evidence').first().boundingBox(),
    ]);
    expect(note?.x).toBeGreaterThan(mark?.x ?? Number.POSITIVE_INFINITY);
  });

  journey.for([true, false])('opens them on a phone, script %s', async (javaScriptEnabled, { visit }) => {
    const viewport = { width: 390, height: 800 };
    const page = await visit(prose, { site: 'bundled', javaScriptEnabled, viewport });
    const note = page.locator('.para .evidence').first();
    expect(await note.isVisible()).toBe(false);
    await page.locator('.para button.cite').first().click();
    await expect.poll(() => note.isVisible()).toBe(true);
  });

  journey('prints them', async ({ visit }) => {
    const page = await visit(prose, { site: 'bundled' });
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.para .evidence').first().isVisible()).toBe(true);
  });
});
