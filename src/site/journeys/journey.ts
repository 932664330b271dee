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

/** Open a path of a site, such as `people/`, as a fresh visitor. */
export type Visit = (path: string, visitor?: Visitor) => Promise<Page>;

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
      page.setDefaultTimeout(15_000);
      collect(page, (trouble) => !expected?.test(trouble) && troubles.push(trouble));
      await page.goto(new URL(path, inject('sites')[site].url).href);
      return page;
    };
  });

function collect(page: Page, add: (trouble: string) => void): void {
  page.on('pageerror', (error) => add(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') add(`${page.url()}: ${message.text()} (${message.location().url})`);
  });
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
