/**
 * A reader asks **who said what**, and where sources disagree; lists are chosen from without script.
 */
import { describe, expect } from 'vitest';
import { journey, QUOTED, title, words } from './journey.ts';

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])('with %o', (visitor) => {
  journey('a reader finds a speaker in the list of all, and reads the words', async ({ visit }) => {
    const page = await visit('said/', visitor);
    await page.getByRole('table').getByRole('link', { name: 'Ada Merin' }).click();
    await page.waitForURL(/\/said\/ada-merin\/$/);
    expect(await title(page)).toBe('What Ada Merin said');
    expect(await words(page.getByRole('blockquote'))).toContain(QUOTED);
    expect(await words(page.locator('.evidence footer'))).toContain('Ada Merin, direct quote');
  });

  journey('a saying leads to the statement on the page where it stands', async ({ visit }) => {
    const page = await visit('said/ada-merin/', visitor);
    await page.getByRole('link', { name: /^Statement \d+ of the page Ada Merin$/ }).click();
    await page.waitForURL(/\/people\/ada-merin\/#s\d+$/);
    expect(await words(page.locator(':target'))).toContain('quiet boats');
  });

  journey('positions stand side by side, each with its speaker and a way to its words', async ({ visit }) => {
    const page = await visit('disagreements/', visitor);
    const main = await words(page.getByRole('main'));
    expect(main).toContain('They cannot both hold');
    expect(main).toMatch(/2 ferries.*Northern Harbour Board.*3 ferries.*The source itself/);
    await page.getByRole('link', { name: 'Alder ferry trial' }).first().click();
    await page.waitForURL(/\/events\/alder-ferry-trial\/#d-/);
    expect(await page.locator(':target').isVisible()).toBe(true);
  });

  journey('choosing a subject leaves only what is said of it', async ({ visit }) => {
    const page = await visit('said/jens-stoltenberg/', { ...visitor, site: 'bundled' });
    const rows = page.locator('.said .row:visible');
    const all = await rows.count();
    const choice = page.locator('.choose label').filter({ hasText: 'Russia' }).last();
    await choice.click();
    const count = Number((await choice.innerText()).match(/\d+$/)?.[0]);
    await expect.poll(() => rows.count()).toBe(count);
    expect(count).toBeLessThan(all);
  });
});

journey('every page leads to the lists that go across all pages', async ({ visit }) => {
  const page = await visit('people/ada-merin/', { javaScriptEnabled: false });
  await page.locator('details.menu > summary').click();
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Who said what' }).click();
  await page.waitForURL(/\/said\/$/);
  expect(await title(page)).toBe('Who said what');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Where sources disagree' }).click();
  await page.waitForURL(/\/disagreements\/$/);
  expect(await title(page)).toBe('Where sources disagree');
});
