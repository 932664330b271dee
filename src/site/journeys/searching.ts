/**
 * **Searching** in the dialog and on the search page, as a visitor does: the key, the field, the list.
 */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a status line says once everything is known. */
const KNOWN = /\d (?:page|statement)|nothing|could not|only (?:names|a part)/i;

export function search(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Search' });
}

export function field(page: Page): Locator {
  return search(page).getByRole('combobox');
}

export function options(page: Page): Locator {
  return search(page).getByRole('option');
}

/** Tells how many were found, or that none could be; not shown while nothing is asked. */
export function status(page: Page): Locator {
  return search(page).locator('[role=status]');
}

export async function open(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await field(page).waitFor();
}

/** Type a question and wait for the whole answer to it, not to one before. */
export async function ask(page: Page, query: string): Promise<void> {
  if (!(await field(page).isVisible())) await open(page);
  await field(page).fill('');
  await expect.poll(() => status(page).textContent()).toBe('');
  await field(page).fill(query);
  await status(page).filter({ hasText: KNOWN }).waitFor({ state: 'attached' });
}

/** The part of the search page that shows what was found. */
export function found(page: Page): Locator {
  return page.locator('.found');
}

/** What the search page tells of how many it found, once it is known. */
export async function told(page: Page): Promise<string> {
  const line = found(page).getByRole('status').filter({ hasText: KNOWN });
  return (await line.textContent()) ?? '';
}

/** All that is told besides results: how many there are, and what went wrong or was changed to find them. */
export async function notes(place: Locator): Promise<string> {
  return (await place.locator('[role=status], .told').allInnerTexts()).join(' ');
}

/** Addresses of all that the search page lists, in order, without the words that they carry to the landing page. */
export async function listed(page: Page): Promise<string[]> {
  await told(page);
  const links = found(page).locator('.results > a, .results li a');
  const all = await links.evaluateAll((some) => some.map((one) => one.getAttribute('href') ?? ''));
  return all.map((href) => href.replace(/\?[^#]*/, ''));
}

/** The same when everything has been asked to be shown. */
export async function allListed(page: Page): Promise<string[]> {
  const more = found(page).getByRole('button', { name: 'Show more' });
  for (let before = await listed(page); await more.isVisible(); before = await listed(page)) {
    await more.click();
    await expect.poll(async () => (await listed(page)).length).toBeGreaterThan(before.length);
  }
  return listed(page);
}
