/**
 * The **asker** wants to know why two are connected, and gets a chain of statements with their words.
 */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violations } from '../../../scripts/axe.ts';
import { journey, words } from './journey.ts';

const answer = (page: Page) => page.locator('[data-answer]');
const heading = (page: Page) => answer(page).getByRole('heading', { level: 2 });
const query = (page: Page) => new URL(page.url()).search;

/** The name that Enter would choose. */
const marked = (page: Page) => words(page.locator('[role=option][aria-selected=true]'));

async function pick(page: Page, field: 'From' | 'To', typed: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(typed);
  await page.getByRole('option', { name }).first().click();
}

journey('choosing two by name and alias shows the chain, each hop with its words', async ({ visit }) => {
  const page = await visit('connections/');
  await pick(page, 'From', 'quayr', 'Tern-2');
  await pick(page, 'To', 'port al', 'Port Alder');
  await expect.poll(() => words(heading(page))).toBe('Tern-2 and Port Alder are 2 statements apart');
  expect(query(page)).toBe('?from=tern-2&to=port-alder');
  expect(await answer(page).locator('mark').allInnerTexts()).toEqual([
    'The board moved both Tern-2 ferries to Port Alder',
    'in Port Alder on Sunday',
  ]);
  expect(await answer(page).locator('.relation').allInnerTexts()).toEqual(['deployed in', 'place']);
  expect(await words(answer(page).getByRole('listitem'))).toContain('asserted');
  await answer(page)
    .getByRole('link', { name: /^Alder begins its ferry trial, passage/ })
    .first()
    .click();
  await page.waitForURL(/\/sources\/.*#p-/);
  expect(await words(page.locator(':target'))).toContain('The board moved both Tern-2 ferries');
  await page.goBack();
  await expect.poll(() => words(heading(page))).toContain('Tern-2 and Port Alder');
});

journey('Back and Forward walk through the answers, and the two can be swapped', async ({ visit }) => {
  const page = await visit('connections/?from=ada-merin&to=tern-2');
  await expect.poll(() => words(heading(page))).toBe('Ada Merin and Tern-2 are joined by one statement');
  await page.getByRole('button', { name: 'Swap the two' }).click();
  await expect.poll(() => words(heading(page))).toBe('Tern-2 and Ada Merin are joined by one statement');
  expect(await answer(page).locator('.relation').allInnerTexts()).toEqual(['spoken of by']);
  await page.goBack();
  await expect.poll(() => words(heading(page))).toContain('Ada Merin and Tern-2');
  expect(await page.getByRole('combobox', { name: 'From' }).inputValue()).toBe('Ada Merin');
  await page.goForward();
  await expect.poll(() => words(heading(page))).toContain('Tern-2 and Ada Merin');
});

journey('the keyboard is enough', async ({ visit }) => {
  const page = await visit('connections/');
  await page.getByRole('combobox', { name: 'From' }).focus();
  await page.keyboard.type('merin');
  await expect.poll(() => marked(page)).toContain('Ada Merin');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('to');
  await page.keyboard.type('nhb');
  await expect.poll(() => page.getByRole('option').allInnerTexts()).toHaveLength(1);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => marked(page)).toContain('Northern Harbour Board');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => words(heading(page)))
    .toBe('Ada Merin and Northern Harbour Board are joined by one statement');
});

journey.for([
  ['?from=nobody&to=tern-2', /No page here is called “nobody”/],
  ['?from=tern-2&to=tern-2', /same page twice/],
  ['?from=tern-2', /Choose what to connect Tern-2 with/],
  ['?from=a-merin', /Choose what to connect Ada Merin with/],
] as const)('the address %s is answered in words', async ([search, said], { visit }) => {
  const page = await visit(`connections/${search}`);
  await expect.poll(() => words(page.getByRole('status'))).toMatch(said);
});

journey('nothing is loaded before a name is picked', async ({ visit }) => {
  const page = await visit('connections/');
  await page.waitForLoadState('networkidle');
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.filter((address) => /connections\/\w+\//.test(address))).toEqual([]);
});

journey('connections work below a base path', async ({ visit }) => {
  const page = await visit('connections/?from=tern-2&to=port-alder', { site: 'harbourBelow' });
  await expect.poll(() => words(heading(page))).toContain('2 statements apart');
  expect(await answer(page).locator('a.name').first().getAttribute('href')).toBe(
    '/dossier/equipment/tern-2/',
  );
});

journey('without script whole chains can be read, and their links followed', async ({ visit }) => {
  const page = await visit('connections/', { javaScriptEnabled: false });
  expect(await words(page.getByRole('main'))).toContain('Choosing two needs JavaScript');
  expect(await page.getByRole('combobox').count()).toBe(0);
  expect(await page.locator('.suggestion mark').count()).toBeGreaterThan(1);
  await page
    .locator('.suggestion')
    .getByRole('link', { name: /^Statement \d+$/ })
    .first()
    .click();
  await page.waitForURL(/#s\d+$/);
  expect(await page.locator(':target').count()).toBe(1);
});

describe.each([
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const)('for $viewport.width pixels, $colorScheme', (visitor) => {
  journey('axe finds nothing in the list of names nor in an answer', async ({ visit }) => {
    const page = await visit('connections/', { ...visitor, reducedMotion: 'reduce', site: 'bundled' });
    expect(await violations(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'From' }).fill('s');
    await page.getByRole('option').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(new URL('?from=sergey-bogdan&to=dimitar-kovacevski', page.url()).href);
    await heading(page).waitFor();
    const more = answer(page).locator('details').first();
    await more.locator('summary').click();
    await more.locator('mark').first().waitFor();
    expect(await violations(page)).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wider).toBe(false);
  });
});
