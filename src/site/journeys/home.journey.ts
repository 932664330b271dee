/**
 * The **newcomer** arrives at the home page and finds a way in: the index, the picture, what is new.
 */
import { describe, expect } from 'vitest';
import { journey, title, words } from './journey.ts';

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])('with %o', (visitor) => {
  journey('a newcomer follows a name in the picture with the keyboard', async ({ visit }) => {
    const page = await visit('', { ...visitor, site: 'bundled' });
    const name = page.locator('.network svg a').first();
    const label = await name.locator('text').evaluate((text) => text.firstChild?.textContent ?? '');
    const called = label.replace('…', '');
    await name.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/');
    expect(called).not.toBe('');
    expect((await title(page)).slice(0, called.length)).toBe(called);
  });

  journey('on a phone a list says what the picture shows', async ({ visit }) => {
    const viewport = { width: 390, height: 844 };
    const page = await visit('', { ...visitor, site: 'bundled', viewport });
    expect(await page.locator('.network svg').first().isVisible()).toBe(false);
    expect(await page.locator('.network details a').first().isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

journey('no two names in the picture lie on each other', async ({ visit }) => {
  const page = await visit('', { site: 'bundled' });
  const boxes = await page.locator('.network svg text').evaluateAll((texts) =>
    texts.map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );
  const hits = boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      ),
  );
  expect(boxes.length).toBeGreaterThan(10);
  expect(hits).toEqual([]);
});

journey('recent changes are told by day, or it is said why not', async ({ visit }) => {
  const page = await visit('changes/', { site: 'bundled' });
  expect(await title(page)).toBe('Recent changes');
  expect(await words(page.locator('.lede'))).toMatch(/day by day|without the history/);
});
