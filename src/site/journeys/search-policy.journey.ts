/**
 * The strict **policy** of every page forbids nothing that search does, and nobody learns what was asked.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { policy } from '../policy.ts';
import { journey, pause } from './journey.ts';
import { ask, field, found, open, options, told } from './searching.ts';

/** From here on every page keeps a list of what its policy refused. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refused: string[] = [];
    Reflect.set(window, 'refused', refused);
    addEventListener('securitypolicyviolation', (one) =>
      refused.push(`${one.violatedDirective} ${one.blockedURI}`),
    );
  });
}

function refused(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, 'refused'));
}

journey(
  'nothing of search is refused in any state, from the first key to the landing page',
  async ({ visit }) => {
    const page = await visit('');
    await watch(page);
    await page.reload();
    const stated = page.locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await stated.getAttribute('content')).toBe(policy);
    await open(page);
    for (const query of ['ferries', 'ada merni', 'by:"ada merin"', 'zzyzxqq', 'colour:red "quiet boats"'])
      await ask(page, query);
    expect(await refused(page)).toEqual([]);
    await page.goto(new URL('search/?q=ferries', page.url()).href);
    await told(page);
    await found(page)
      .locator('.facetlists')
      .getByRole('link', { name: /^Sources \d/ })
      .click();
    await page.waitForURL(/kind=source/);
    await found(page).getByRole('link', { name: 'Remove Kind: Sources' }).waitFor();
    expect(await refused(page)).toEqual([]);
    await found(page).locator('.results li a').first().click();
    await page.waitForURL(/\/sources\//);
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('search')?.size ?? 0)).toBeGreaterThan(0);
    expect(await refused(page)).toEqual([]);
  },
);

journey(
  'what is typed in the dialog is sent nowhere and kept nowhere but on the device',
  async ({ visit }) => {
    const page = await visit('');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await ask(page, 'ferries secretword');
    await pause(page, 500);
    expect(
      asked.filter((one) => /secretword/i.test(one) || !one.startsWith(new URL(page.url()).origin)),
    ).toEqual([]);
    await options(page).first().click();
    await page.waitForURL((url) => url.pathname !== '/');
    expect(asked.filter((one) => /secretword/i.test(one))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => [sessionStorage.length, Object.values(localStorage).join()])).toEqual([
      0,
      '["ferries secretword"]',
    ]);
  },
);

journey('a question that found nothing is not kept as if it had been opened', async ({ visit }) => {
  const page = await visit('');
  await ask(page, 'zzyzxqq');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await field(page).isVisible()).toBe(false);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
