/**
 * The **reader** reads a page and checks a claim against the passage it rests on; no script is needed for it.
 */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey, QUOTED, title, words } from './journey.ts';

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])('with %o', (visitor) => {
  journey('a reader goes from the home page to a person', async ({ visit }) => {
    const page = await visit('', visitor);
    await page.getByRole('main').getByRole('link', { name: 'Ada Merin', exact: true }).first().click();
    await page.waitForURL((url) => url.pathname === '/people/ada-merin/');
    expect(await title(page)).toBe('Ada Merin');
  });

  journey('a person’s page shows the quotation beside the claim', async ({ visit }) => {
    const page = await visit('people/ada-merin/', visitor);
    expect(await words(page.getByText(QUOTED))).toContain(QUOTED);
    expect(await page.getByText('Said that people wait for the quiet boats.').first().isVisible()).toBe(true);
  });

  journey('the claim leads to the very passage, with the words marked', async ({ visit }) => {
    const page = await visit('people/ada-merin/', visitor);
    await passageLinks(page).last().click();
    await page.waitForURL(/\/sources\/2031-05-04-alder-begins-its-ferry-trial\/#p-[0-9a-z]{8}$/);
    expect(await words(page.locator(':target'))).toContain(QUOTED);
    expect(await page.locator(':target mark').allInnerTexts()).toContain(QUOTED);
    await expect.poll(() => page.locator(':target').evaluate(isOnScreen)).toBe(true);
    const other = await lookOf(page, ':not(:target)');
    await expect.poll(() => lookOf(page)).not.toEqual(other);
  });

  journey('the passage leads back to the claim', async ({ visit }) => {
    const page = await visit('people/ada-merin/', visitor);
    await passageLinks(page).last().click();
    await page.waitForURL(/\/sources\//);
    await page
      .locator(':target')
      .getByRole('link', { name: /Ada Merin/ })
      .first()
      .click();
    await page.waitForURL(/\/people\/ada-merin\//);
    expect(await title(page)).toBe('Ada Merin');
  });

  journey('names in a page link to their pages', async ({ visit }) => {
    const page = await visit('people/ada-merin/', visitor);
    await page.getByRole('main').getByRole('link', { name: 'Port Alder' }).first().click();
    await page.waitForURL(/\/places\/port-alder\/$/);
    expect(await title(page)).toBe('Port Alder');
    expect(await words(page.getByRole('main'))).toContain('Ada Merin');
  });
});

journey('figures that disagree stand side by side', async ({ visit }) => {
  const page = await visit('events/alder-ferry-trial/');
  const main = await words(page.getByRole('main'));
  expect(main).toContain('2 ferries');
  expect(main).toContain('3 ferries');
});

journey('an address that does not exist says so and leads on', async ({ visit }) => {
  const page = await visit('people/nobody/', { expected: /404/ });
  expect(await words(page.getByRole('main'))).toMatch(/not|no page/i);
  await page.getByRole('link', { name: 'People' }).first().click();
  await page.waitForURL(/\/people\/$/);
  expect(await title(page)).toBe('People');
});

/** Links from a claim to a passage, in the order of the claims; the last stands at the last claim. */
function passageLinks(page: Page) {
  return page.getByRole('main').locator('a[href*="/sources/"][href*="#p-"]:visible');
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Background of the passage that was asked for, or of the first other one. */
function lookOf(page: Page, which = ':target'): Promise<string> {
  return page
    .locator(`[id^="p-"]${which}`)
    .first()
    .evaluate((element) => {
      const { backgroundColor, boxShadow, outline, borderInlineStart } = getComputedStyle(element);
      return [backgroundColor, boxShadow, outline, borderInlineStart].join(' ');
    });
}
