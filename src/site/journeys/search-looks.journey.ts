/**
 * Search can be read and touched by everybody in states that are seldom seen: axe finds nothing in light and dark, wide
 * and narrow, and nothing is wider than the smallest window.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { dress, LOOKS, violations } from '../../../scripts/axe.ts';
import { journey } from './journey.ts';
import { ask, field, found, open, search, status, told } from './searching.ts';

const TIME = { timeout: 900_000 };

/** Bring the home page into a state. */
type Act = (page: Page) => Promise<void>;

const asked =
  (query: string): Act =>
  (page) =>
    ask(page, query);

const results =
  (address: string): Act =>
  async (page) => {
    await page.goto(new URL(`search/?${address}`, page.url()).href);
    await told(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.found details'))
        details.open = true;
    });
  };

async function waiting(page: Page): Promise<void> {
  await page.route('**/{search,pagefind}/**', () => {});
  await open(page);
  await field(page).fill('nato');
  await expect.poll(() => status(page).textContent()).toMatch(/searching/i);
}

async function narrowed(page: Page): Promise<void> {
  await ask(page, 'stoltenberg');
  await search(page)
    .getByRole('radio', { name: /^Sources/ })
    .check();
  await expect
    .poll(() =>
      search(page)
        .getByRole('radio', { name: /^Sources/ })
        .isChecked(),
    )
    .toBe(true);
}

async function withoutWords(page: Page): Promise<void> {
  await page.route('**/pagefind/**', (route) => route.abort());
  await ask(page, 'stoltenberg');
}

async function walked(page: Page): Promise<void> {
  await ask(page, 'troops');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
}

const STATES: Record<string, Act> = {
  'answer card': asked('nato'),
  'the last option': walked,
  'statements by a field': asked('troops>10000'),
  'a name of several': asked('by:russia'),
  'perhaps meant': asked('rada'),
  'left out': asked('lukashenko zzyzxqq'),
  'one kind': narrowed,
  'under way': waiting,
  'only names': withoutWords,
  'results of words': results('q=belarus'),
  'results narrowed and sorted': results('q=troops&kind=event&modality=planned&sort=newest'),
  'results of a field': results('q=in:belarus&sort=value'),
  'narrowed to nothing': results('q=peskov&kind=event'),
  'nothing at all': results(`q=${'x'.repeat(30)}`),
};

journey.for(LOOKS)(
  'axe finds nothing in rare states of search, at $width pixels, $colorScheme',
  TIME,
  async (look, { visit }) => {
    const wrong: string[] = [];
    for (const [name, act] of Object.entries(STATES)) {
      const page = await visit('', { site: 'bundled', expected: /pagefind|net::/ });
      await dress(page, look);
      await act(page);
      wrong.push(...(await violations(page)).map((words) => `${name}: ${words}`));
      await page.context().close();
    }
    expect(wrong).toEqual([]);
  },
);

/** What is touched and smaller than 24 by 24 pixels, but for links within a sentence. */
function small(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'dialog[open] :is(a, button, label, summary), .found :is(a, button, summary, select)',
      ),
    ]
      .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline')
      .filter((one) => one.getBoundingClientRect().width < 24 || one.getBoundingClientRect().height < 24)
      .map((one) => `${one.tagName} ${one.textContent?.slice(0, 30)}`),
  );
}

journey('at 320 pixels nothing is cut off or too small for a finger', TIME, async ({ visit }) => {
  const page = await visit('', {
    site: 'bundled',
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  const home = page.url();
  const wrong: string[] = [];
  for (const [name, act] of Object.entries(STATES).filter(
    ([, act]) => ![waiting, withoutWords].includes(act),
  )) {
    await page.goto(home);
    await act(page);
    const width = await page.evaluate(() => {
      const dialog = document.querySelector('dialog[open]');
      return Math.max(document.documentElement.scrollWidth, dialog?.scrollWidth ?? 0);
    });
    if (width > 320) wrong.push(`${name}: ${width} pixels`);
    wrong.push(...(await small(page)).map((one) => `${name}: ${one}`));
  }
  await found(page).waitFor({ state: 'attached' });
  expect(wrong).toEqual([]);
});
