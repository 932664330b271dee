/**
 * The reader **follows a citation** to the passage of its source, and finds the way back.
 */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { drawn, journey, pause, QUOTED, words } from './journey.ts';

const SOURCE = 'sources/2031-05-04-alder-begins-its-ferry-trial/';

/** The passage link beside the statement that quotes. */
function citation(page: Page) {
  return page.locator('#s2 .evidence footer a');
}

async function follow(page: Page): Promise<void> {
  await citation(page).click();
  await page.waitForURL(/\/sources\/.*#p-/);
}

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])('with %o', (visitor) => {
  journey('a passage says in words what rests on it', async ({ visit }) => {
    const page = await visit(SOURCE, visitor);
    const beside = page.locator('.passage', { hasText: QUOTED }).locator('.backs');
    expect(await words(beside)).toContain('Ada Merin, statement 2 Said that people wait');
  });

  journey('a passage that nobody cites says so, and the coverage counts it', async ({ visit }) => {
    const page = await visit(SOURCE, visitor);
    expect(await page.getByText('Not cited yet').count()).toBeGreaterThan(0);
    expect(await words(page.locator('#coverage'))).toMatch(
      /^\d+ of \d+ passages cited, \d+ of \d+ sentences, \d+ statements on \d+ pages$/,
    );
  });

  journey('what the file does not say is said', async ({ visit }) => {
    const page = await visit(SOURCE, visitor);
    expect(await words(page.locator('.card'))).toMatch(/Rights not recorded in the file/);
  });

  journey.for(['#p2', ''])('the passage asked for is lit, and leads back (%s)', async (hash, { visit }) => {
    const page = await visit(hash ? SOURCE + hash : 'people/ada-merin/', visitor);
    if (!hash) await follow(page);
    const lit = page.locator('.passage', { hasText: QUOTED });
    const background = (locator: typeof lit) =>
      locator.first().evaluate((element) => getComputedStyle(element).backgroundColor);
    const other = await background(page.locator('.passage').last());
    await expect.poll(() => background(lit)).not.toBe(other);
    const verb = () =>
      lit
        .locator('.backs li > div')
        .first()
        .evaluate((element) => getComputedStyle(element, '::before').content);
    await expect.poll(verb).toBe('"Back to "');
    await lit.locator('.backs a', { hasText: 'Ada Merin, statement 2' }).click();
    await page.waitForURL((url) => url.pathname + url.hash === '/people/ada-merin/#s2');
  });

  journey('the strip of coverage leads to the passage', async ({ visit }) => {
    const page = await visit(SOURCE, visitor);
    await page.getByRole('link', { name: /^Passage 2,/ }).click();
    await page.waitForURL((url) => url.hash === '#p2');
    await expect.poll(() => page.locator(':target').count()).toBe(1);
  });
});

journey('the way back names the place, and ends where the reader was', async ({ visit }) => {
  const page = await visit('people/ada-merin/', { viewport: { width: 1280, height: 500 } });
  await citation(page).scrollIntoViewIfNeeded();
  await citation(page).focus();
  await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(60);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/sources\//);
  const back = page.getByRole('link', { name: /^← Back to/ });
  expect(await words(back)).toBe('← Back to Ada Merin, statement 2');
  await expect.poll(() => page.locator('mark.sought').allInnerTexts()).toEqual([QUOTED]);
  await back.click();
  await page.waitForURL(/\/people\/ada-merin\/$/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/2$/);
});

journey('lighting a passage and offering the way back moves nothing', async ({ visit }) => {
  const page = await visit('people/ada-merin/');
  await page.context().addInitScript(() => {
    const shifts = window as unknown as { shifted: number };
    shifts.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await follow(page);
  await page.getByRole('link', { name: /^← Back to/ }).waitFor();
  await drawn(page);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await pause(page, 300);
  expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBeLessThan(0.01);
});

journey('whoever comes from elsewhere is offered no way back to a place', async ({ visit }) => {
  const page = await visit(`${SOURCE}#p2`);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.back').count()).toBe(0);
});
