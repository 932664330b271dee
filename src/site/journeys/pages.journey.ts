/**
 * Every kind of page fits a phone, keeps its contrast in light and dark, and can be used by everybody.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey } from './journey.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const paths = [
  '',
  'people/',
  'people/ada-merin/',
  'equipment/tern-2/',
  'places/port-alder/',
  'events/alder-ferry-trial/',
  'sources/2031-05-04-alder-begins-its-ferry-trial/',
  'search/?q=tern',
  'about/',
];

describe.each(paths)('/%s', (path) => {
  journey.for([1280, 390, 320])('does not scroll sideways at %i pixels', async (width, { visit }) => {
    const page = await visit(path, { viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  journey.for(['light', 'dark'] as const)(
    'has nothing serious for axe to find, %s',
    async (colorScheme, { visit }) => {
      const page = await visit(path, { colorScheme, reducedMotion: 'reduce' });
      expect(await seriousViolations(page)).toEqual([]);
    },
  );

  journey('has one heading of the first level, a language and a title', async ({ visit }) => {
    const page = await visit(path);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toMatch(/Dossier/);
  });
});

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

/** What axe calls serious or critical, as `rule: place`. */
async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return (await axe.run()).violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
