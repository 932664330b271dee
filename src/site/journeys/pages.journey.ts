/**
 * Every type of page fits every width, has one title, and is as dark as its visitor wants it.
 */
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { resize } from '../../../scripts/axe.ts';
import { pageTypes } from '../../../scripts/page-types.ts';
import { journey } from './journey.ts';

const WIDTHS = [320, 390, 640, 768, 1024, 1280, 1920];
const TIME = { timeout: 600_000 };
const types = () => pageTypes(inject('sites').harbour.folder);

journey('no type of page is missing', () => {
  const folders = ['people', 'organisations', 'equipment', 'places', 'events', 'sources'];
  const gathered = ['categories', 'said'];
  const names = types().map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([...folders, ...gathered].flatMap((one) => [one, `${one}-page`])),
  );
  expect(names).toEqual(
    expect.arrayContaining(['home', 'a-z', 'timeline', 'disagreements', 'connections', 'search']),
  );
});

journey(
  'every type of page fits every width, has one title, and is in a language',
  TIME,
  async ({ visit }) => {
    const wide: string[] = [];
    for (const { path } of [...types(), { path: 'search/?q=tern' }]) {
      const page = await visit(path, { expected: /404/ });
      if (path.includes('?q=')) await page.locator('.results a').first().waitFor();
      expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1);
      expect(await page.locator('html').getAttribute('lang'), path).toBe('en');
      expect(await page.title(), path).toMatch(/Dossier/);
      for (const width of WIDTHS) {
        await resize(page, width);
        const taken = await page.evaluate(() => document.documentElement.scrollWidth);
        if (taken > width) wide.push(`/${path} takes ${taken} of ${width}`);
      }
      await page.close();
    }
    expect(wide).toEqual([]);
  },
);

journey('the page is dark when the visitor prefers dark', async ({ visit }) => {
  const [light, dark] = await Promise.all([
    visit('', { colorScheme: 'light' }).then(brightness),
    visit('', { colorScheme: 'dark' }).then(brightness),
  ]);
  expect(light).toBeGreaterThan(200);
  expect(dark).toBeLessThan(60);
});

/** Mean of red, green and blue of the background, 0 to 255. */
function brightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) throw new Error('Internal error: no canvas');
    const painted = [document.body, document.documentElement].map((e) => getComputedStyle(e).backgroundColor);
    canvas.fillStyle = painted.find((color) => !color.endsWith(', 0)')) ?? 'white';
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3;
  });
}
