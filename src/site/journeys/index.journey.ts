/**
 * A reader looks through an index: sorts it, narrows it, asks what held on a day, and finds the way back.
 */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dress, LOOKS, resize, violations } from '../../../scripts/axe.ts';
import { journey, words } from './journey.ts';

/** Wide and light, narrow and dark. */
const OPPOSITES = LOOKS.filter(({ width, colorScheme }) => (width === 1280) === (colorScheme === 'light'));
const bundled = { site: 'bundled' } as const;

/** Names of the rows that can be seen, in their order. */
const names = (page: Page) => page.locator('.listing tbody tr:visible th > a').allInnerTexts();
const amount = async (page: Page) => (await names(page)).length;
const head = (page: Page, label: string) => page.getByRole('button', { name: label, exact: true });
const chip = (page: Page, label: string) => page.locator('.picks label', { hasText: label });
const status = (page: Page) => words(page.locator('.index [role=status]'));

describe('sorting', () => {
  journey('turns the order round and loses no row', async ({ visit }) => {
    const page = await visit('people/', bundled);
    const before = await names(page);
    await head(page, 'Name').click();
    await expect.poll(() => names(page)).toEqual([...before].reverse());
    await head(page, 'Statements').click();
    await expect.poll(() => status(page)).toContain('sorted by Statements, from the greatest');
    const after = await names(page);
    expect([...after].sort()).toEqual([...before].sort());
    const amounts = (await page.locator('tbody .statements').allInnerTexts()).map(Number);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    expect(await page.locator('th[aria-sort]').innerText()).toBe('Statements');
  });

  journey('is in the address, and Back undoes it', async ({ visit }) => {
    const page = await visit('events/', bundled);
    const before = await names(page);
    await head(page, 'Date').click();
    await page.waitForURL((url) => url.search === '?sort=-date');
    const sorted = await names(page);
    expect(sorted).not.toEqual(before);
    await page.reload();
    await expect.poll(() => names(page)).toEqual(sorted);
    await page.goBack();
    await page.waitForURL((url) => url.search === '');
    await expect.poll(() => names(page)).toEqual(before);
  });
});

describe('narrowing', () => {
  journey('by chips works without script', async ({ visit }) => {
    const page = await visit('people/', { ...bundled, javaScriptEnabled: false });
    const all = await names(page);
    const minister = chip(page, 'Minister');
    const promised = Number(await minister.locator('b').innerText());
    await minister.click();
    await expect.poll(() => amount(page)).toBe(promised);
    await chip(page, 'Belarus').click();
    await expect.poll(() => amount(page)).toBeLessThan(promised);
    expect(await amount(page)).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => names(page)).toEqual(all);
    expect(await page.locator('input[type=search], input[type=date]').filter({ visible: true }).count()).toBe(
      0,
    );
    expect(await page.locator('thead button').count()).toBe(0);
  });

  journey('by two chips counts what is left', async ({ visit }) => {
    const page = await visit('people/', bundled);
    await chip(page, 'Minister').click();
    await page.waitForURL((url) => url.search === '?category=minister');
    const left = Number(await chip(page, 'Belarus').locator('b').innerText());
    await chip(page, 'Belarus').click();
    await expect.poll(() => amount(page)).toBe(left);
    await expect.poll(() => status(page)).toBe(`${left} of 17 people`);
    await page.waitForURL((url) => url.search === '?category=minister&country=belarus');
    await page.goBack();
    await page.waitForURL((url) => url.search === '?category=minister');
    await expect.poll(() => chip(page, 'Belarus').locator('input').isChecked()).toBe(false);
  });

  journey('by words finds other names, and says when there is nothing', async ({ visit }) => {
    const page = await visit('people/', bundled);
    const field = page.getByRole('searchbox', { name: 'Filter these 17 people' });
    await field.fill('lukashenka');
    await expect.poll(() => names(page)).toEqual(['Alexander Lukashenko']);
    await field.fill('zzz');
    await expect.poll(() => names(page)).toEqual([]);
    await page.getByText('None match.').getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => amount(page)).toBe(17);
    await page.waitForURL((url) => url.search === '');
  });
});

describe('as of a day', () => {
  journey('offices not held then go, and those without that day are marked', async ({ visit }) => {
    const page = await visit('people/?asof=2022-01-10', bundled);
    await expect.poll(() => status(page)).toContain('on 10 January 2022:');
    expect(await names(page)).not.toContain('Dimitar Kovacevski');
    const state = (name: string) =>
      page.locator('tbody tr', { hasText: name }).locator('td span[data-t]').first().getAttribute('data-is');
    expect(await state('Alexander Lukashenko')).toBe('other-day');
    await page.getByLabel('As of').fill('2022-02-01');
    await expect.poll(() => names(page)).toContain('Dimitar Kovacevski');
    expect(await state('Dimitar Kovacevski')).toBe('held');
    await page.waitForURL((url) => url.search === '?asof=2022-02-01');
    await page.goBack();
    await expect.poll(() => names(page)).not.toContain('Dimitar Kovacevski');
  });
});

describe('categories and countries', () => {
  journey('lead from an index to a country, and from its row to the words that tie it', async ({ visit }) => {
    const page = await visit('people/', bundled);
    await page.getByRole('link', { name: 'By country' }).click();
    await page.waitForURL(/\/countries\/$/);
    await page.locator('tbody').getByRole('link', { name: 'Belarus', exact: true }).click();
    await page.waitForURL(/\/countries\/belarus\/$/);
    await page.locator('tbody .cite').first().click();
    await page.waitForURL(({ pathname }) => pathname.startsWith('/sources/'));
    expect(await page.locator(':target').count()).toBe(1);
  });

  journey('lead from a row to everything of its category', async ({ visit }) => {
    const page = await visit('equipment/', bundled);
    await page.locator('tbody td a[href*="/categories/"]').first().click();
    await page.waitForURL(({ pathname }) => /^\/categories\/[\w-]+\/$/.test(pathname));
    expect(await amount(page)).toBeGreaterThan(0);
  });
});

const places = [
  'people/',
  'organisations/',
  'sources/',
  'categories/',
  'categories/country/',
  'countries/',
  'countries/russia/',
];

journey.for(places)('/%s does not scroll sideways, and axe finds nothing on it', async (path, { visit }) => {
  const page = await visit(path, bundled);
  for (const width of [320, 390, 768, 1280, 1920]) {
    await resize(page, width);
    const taken = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(taken, `at ${width} pixels`).toBeLessThanOrEqual(width);
  }
  for (const look of OPPOSITES) {
    await dress(page, look);
    expect(await violations(page), Object.values(look).join(' ')).toEqual([]);
  }
});

journey('nothing for axe to find after choices either', async ({ visit }) => {
  const still = { ...bundled, reducedMotion: 'reduce' } as const;
  const page = await visit('people/?asof=2022-02-01&country=russia&sort=-office', still);
  expect(await violations(page)).toEqual([]);
  const empty = await visit('people/?q=zzz', still);
  expect(await violations(empty)).toEqual([]);
});
