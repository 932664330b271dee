/**
 * **Keys** lead everywhere: search opens from every type of page, takes nothing from who is typing, and gives the
 * focus back.
 */
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { pageTypes } from '../../../scripts/page-types.ts';
import { journey, pause } from './journey.ts';
import { ask, field, found, open, options, search, told } from './searching.ts';

const TIME = { timeout: 600_000 };

/** What has the focus, as a reader would name it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const one = document.activeElement;
    return `${one?.tagName} ${one?.getAttribute('aria-label') ?? one?.getAttribute('name') ?? one?.textContent?.trim()}`;
  });
}

journey('both keys open search on every type of page', TIME, async ({ visit }) => {
  const page = await visit('', { expected: /404/ });
  const closed: string[] = [];
  for (const { path } of pageTypes(inject('sites').harbour.folder)) {
    for (const key of ['/', 'Control+k']) {
      await page.goto(new URL(path, inject('sites').harbour.url).href);
      await page.keyboard.press(key);
      const isReady = expect.poll(() => focused(page), { timeout: 10_000 }).toMatch(/^INPUT (?:Search|q)$/);
      await isReady.catch(() => closed.push(`${path} ${key}`));
    }
  }
  expect(closed).toEqual([]);
});

journey('a slash that is typed in a field stays there', async ({ visit }) => {
  const page = await visit('people/', { site: 'bundled' });
  const filter = page.getByRole('main').getByRole('searchbox').first();
  await filter.focus();
  await page.keyboard.type('a/b');
  expect(await filter.inputValue()).toBe('a/b');
  await pause(page, 300);
  expect(await search(page).count()).toBe(0);
});

journey('the focus comes back to where it was, by Escape and by the button', async ({ visit }) => {
  const page = await visit('people/ada-merin/');
  const link = page.getByRole('main').getByRole('link').nth(2);
  for (const close of [
    () => page.keyboard.press('Escape'),
    () =>
      search(page)
        .getByRole('button', { name: /closes/ })
        .click(),
  ]) {
    await link.focus();
    const before = await focused(page);
    await open(page);
    await close();
    await expect.poll(() => search(page).isVisible()).toBe(false);
    expect(await focused(page)).toBe(before);
  }
});

journey('keys that write a word in another script choose nothing', async ({ visit }) => {
  const page = await visit('');
  await ask(page, 'tern');
  const address = page.url();
  const chosen = () => field(page).getAttribute('aria-activedescendant');
  const before = await chosen();
  for (const key of ['Enter', 'ArrowDown', 'Escape'])
    await field(page).evaluate(
      (one, pressed) =>
        one.dispatchEvent(
          new KeyboardEvent('keydown', { key: pressed, isComposing: true, bubbles: true, cancelable: true }),
        ),
      key,
    );
  await pause(page, 300);
  expect([page.url(), await chosen(), await field(page).inputValue()]).toEqual([address, before, 'tern']);
});

journey('Tab goes from the field to what can be used, and to nothing without a name', async ({ visit }) => {
  const page = await visit('', { site: 'bundled' });
  await ask(page, 'stoltenberg');
  await search(page).getByRole('radio').first().waitFor({ state: 'attached' });
  const names: string[] = [];
  for (let at = 0; at < 3; at++) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(
        () =>
          document.activeElement?.closest('label')?.textContent ??
          document.activeElement?.ariaLabel ??
          document.activeElement?.textContent ??
          '',
      ),
    );
  }
  expect(names[0]).toMatch(/closes/);
  expect(names[1]).toMatch(/^All/);
  expect(await options(page).first().getAttribute('tabindex')).toBe('-1');
});

journey('the pattern is whole: the field names its list and the option that is meant', async ({ visit }) => {
  const page = await visit('');
  await ask(page, 'ferries');
  const state = await field(page).evaluate((one) => {
    const option = document.getElementById(one.getAttribute('aria-activedescendant') ?? '');
    const list = document.getElementById(one.getAttribute('aria-controls') ?? '');
    return [
      one.ariaExpanded,
      one.ariaAutoComplete,
      list?.role,
      option?.role,
      option?.ariaSelected,
      list?.contains(option),
    ];
  });
  expect(state).toEqual(['true', 'list', 'listbox', 'option', 'true', true]);
  const selected = search(page).locator('[role=option][aria-selected=true]');
  await page.keyboard.press('ArrowDown');
  expect(await selected.count()).toBe(1);
  expect(await search(page).evaluate((one) => (one as HTMLDialogElement).matches('dialog:modal'))).toBe(true);
});

journey('choosing a facet leaves the focus among the results, not in the field', async ({ visit }) => {
  const page = await visit('search/?q=ferries');
  await told(page);
  const sources = found(page)
    .locator('.facetlists')
    .getByRole('link', { name: /^Sources \d/ });
  await sources.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/kind=source/);
  await found(page).getByRole('link', { name: 'Remove Kind: Sources' }).waitFor();
  expect(await focused(page)).not.toMatch(/^(?:INPUT|BODY)/);
});

journey('who asks for more keeps the focus and all that was shown', async ({ visit }) => {
  const page = await visit('search/?q=belarus', { site: 'bundled' });
  await told(page);
  const links = found(page).locator('.results li a');
  const before = await links.count();
  await found(page).evaluate((one) => {
    const fewest = () => {
      const now = one.querySelectorAll('.results li a').length;
      document.documentElement.dataset.fewest = `${Math.min(now, Number(document.documentElement.dataset.fewest ?? now))}`;
    };
    new MutationObserver(fewest).observe(one, { childList: true, subtree: true });
  });
  await found(page).getByRole('button', { name: 'Show more' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => links.count()).toBeGreaterThan(before);
  expect(Number(await page.locator('html').getAttribute('data-fewest'))).toBeGreaterThanOrEqual(before);
  expect(await focused(page)).not.toMatch(/^BODY/);
});
