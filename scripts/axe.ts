/**
 * **axe** looks at a page as it is shown now, with every rule of WCAG A, AA and 2.2, the contrast of AAA, and
 * what its authors hold for good practice.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import type { PageState } from './page-types.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules outside those tags, or off unless they are asked for. */
const ALSO = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };

/** How a visitor may see a page: wide and narrow, in light and dark. */
export const LOOKS = [1280, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);
export type Look = (typeof LOOKS)[number];

/** Give the window of a page another size; done when the page has it, which a browser does not wait for. */
export async function resize(page: Page, width: number, height = 800): Promise<void> {
  await page.setViewportSize({ width, height });
  while ((await page.evaluate(() => window.innerWidth)) !== width) await page.waitForTimeout(20);
}

/** Bring a page that is open into a look. */
export async function dress(page: Page, { width, colorScheme }: Look): Promise<void> {
  await resize(page, width, width === 390 ? 844 : 900);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
}

/** Violations of any weight, each as `rule: place`; empty when there is none. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const found = await page.evaluate(
    async ([values, rules]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const resultTypes: ['violations'] = ['violations'];
      return (await axe.run({ runOnly: { type: 'tag', values }, rules, resultTypes })).violations;
    },
    [TAGS, ALSO] as const as [string[], typeof ALSO],
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Violations of states of a site in every look, each as `state width scheme: rule: place`. */
export async function violationsOf(
  browser: Browser,
  url: string,
  states: readonly PageState[],
): Promise<string[]> {
  const found: string[] = [];
  for (const { name, path, act } of states) {
    for (const look of LOOKS) {
      const page = await browser.newPage();
      await dress(page, look);
      await page.goto(new URL(path, url).href, { waitUntil: 'networkidle' });
      await act(page);
      const prefix = `${name} ${look.width} ${look.colorScheme}`;
      found.push(...(await violations(page)).map((words) => `${prefix}: ${words}`));
      await page.close();
    }
  }
  return found;
}
