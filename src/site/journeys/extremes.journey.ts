/**
 * Pages as nobody drew them: empty, endless, unbroken, from right to left.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject } from 'vitest';
import { resize, violations } from '../../../scripts/axe.ts';
import { pageTypes } from '../../../scripts/page-types.ts';
import { FOREIGN, MANY } from './extremes.ts';
import { journey } from './journey.ts';

const paths = [
  'people/silent-person/',
  'people/talker/',
  'people/of-many-scripts/',
  'people/from-the-right/',
  'organisations/long-name/',
  'organisations/unbroken/',
  'sources/minutes/',
  'sources/in-arabic/',
  'organisations/',
];

journey.for(paths)('/%s does not scroll sideways, and axe finds nothing on it', async (path, { visit }) => {
  const page = await visit(path, { site: 'extremes', reducedMotion: 'reduce' });
  for (const width of [1280, 640, 320]) {
    await resize(page, width);
    const taken = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(taken, `at ${width} pixels`).toBeLessThanOrEqual(width);
    if (width === 1280) expect(await violations(page)).toEqual([]);
  }
});

journey('a person of whom nothing is said says so', async ({ visit }) => {
  const page = await visit('people/silent-person/', { site: 'extremes' });
  expect(await page.getByText(/No source here says anything/).isVisible()).toBe(true);
});

journey('five hundred statements are all there, and the page is not heavy', async ({ visit }) => {
  const page = await visit('people/talker/', { site: 'extremes', javaScriptEnabled: false });
  expect(await page.locator('.row[id^=s]').count()).toBe(MANY);
  const file = join(inject('sites').extremes.folder, 'people/talker/index.html');
  expect(statSync(file).size).toBeLessThan(1_500_000);
  expect(brotliCompressSync(readFileSync(file)).length).toBeLessThan(60_000);
});

journey('an address inside a folded part opens it', async ({ visit }) => {
  const page = await visit(`people/talker/#s${MANY - 10}`, { site: 'extremes' });
  await expect.poll(() => page.locator(`#s${MANY - 10}`).isVisible()).toBe(true);
});

journey('names in other scripts say which script they are in', async ({ visit }) => {
  const page = await visit('people/of-many-scripts/', { site: 'extremes' });
  for (const name of FOREIGN) {
    const bearer = page.locator('main [lang]').filter({ hasText: name }).first();
    expect(await bearer.count(), name).toBe(1);
  }
  expect(await page.locator('main [dir=rtl]').first().innerText()).toBe(FOREIGN[0]);
});

journey('a site without content reads as a beginning, on every page that it has', async ({ visit }) => {
  for (const { path } of pageTypes(inject('sites').nothing.folder)) {
    const page = await visit(path, { site: 'nothing', reducedMotion: 'reduce', expected: /404/ });
    expect(await violations(page), path).toEqual([]);
    await page.close();
  }
});
