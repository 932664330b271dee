/**
 * A **journey** is what one person does on the site in a real browser. It fails when the browser's console
 * reports an error or a file that a page needs is missing, whatever the page looks like.
 */
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { launch } from '../../../scripts/browser.ts';
import type { SiteName } from './setup.ts';

export interface Visitor extends BrowserContextOptions {
  site?: SiteName;
  /** Errors that belong to what is tried, such as the one for an address that does not exist. */
  expected?: RegExp;
}

/** Open a path of a site, such as `people/`, as a fresh visitor; the page is there with its fonts. */
export type Visit = (path: string, visitor?: Visitor) => Promise<Page>;

/** How long a busy machine may take for one thing, in milliseconds. */
const PATIENCE = 30_000;
/** `DOSSIER_SLOW=6` makes every page six times slower, to find a journey that is right only on a fast machine. */
const SLOW = Number(process.env.DOSSIER_SLOW ?? 1);

export const journey = test
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures this one needs
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await launch();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('visit', async ({ browser }, { onCleanup }): Promise<Visit> => {
    const troubles: string[] = [];
    const contexts: BrowserContext[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      expect(troubles, 'Errors in the console of the browser').toEqual([]);
    });
    return async (path, { site = 'harbour', expected, ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      if (SLOW > 1) await slow(page);
      collect(page, (trouble) => !expected?.test(trouble) && troubles.push(trouble));
      await page.goto(new URL(path, inject('sites')[site].url).href);
      await drawn(page);
      return page;
    };
  });

function collect(page: Page, add: (trouble: string) => void): void {
  page.on('pageerror', (error) => add(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') add(`${page.url()}: ${message.text()} (${message.location().url})`);
  });
}

async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
}

/** Wait until the letters of a page have their fonts, and stand where they will stay. */
export async function drawn(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.body.offsetWidth > 0 && document.fonts.status))
    .toBe('loaded');
}

/** Let a page do what it still means to do; it counts the time itself, after all that it began before. */
export function pause(page: Page, milliseconds: number): Promise<void> {
  return page.evaluate((time) => new Promise((done) => setTimeout(done, time)), milliseconds);
}

/** The name of the thing that a page is about. */
export function title(page: Page): Promise<string> {
  return page.getByRole('heading', { level: 1 }).innerText();
}

/** Words of the first match, once it is there. */
export async function words(locator: Locator): Promise<string> {
  return (await locator.first().innerText()).replace(/\s+/g, ' ').trim();
}

export const QUOTED = 'The quiet boats are the ones people wait for';
