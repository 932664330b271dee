/**
 * What search shows leads to the very **place**, where the words are, and where it says that they are.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './journey.ts';
import { found, told } from './searching.ts';

const TIME = { timeout: 600_000 };

interface Found {
  href: string;
  words: string;
}

async function results(page: Page): Promise<Found[]> {
  await told(page);
  const links = found(page).locator('.results li a');
  return links.evaluateAll((all) =>
    all.map((one) => ({
      href: one.getAttribute('href') ?? '',
      words: (one.textContent ?? '').replace(/\s+/g, ' '),
    })),
  );
}

/** Letters and digits of words, as search compares them. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** What is highlighted in the place that the address names; `undefined` where there is no such place. */
function highlighted(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const ranges = [...(CSS.highlights.get('search') ?? [])] as Range[];
    return place ? ranges.filter((range) => place.contains(range.startContainer)).join(' ') : undefined;
  });
}

journey.for([
  ['harbour', 'ferries'],
  ['harbour', 'tern2'],
  ['harbour', 'quiet boats'],
  ['bundled', 'su35'],
  ['bundled', 'kovačevski'],
] as const)(
  'on the site %s every result of “%s” leads to a place that is there, with its words shown in it',
  TIME,
  async ([site, query], { visit }) => {
    const page = await visit(`search/?q=${encodeURIComponent(query)}`, { site });
    const wrong: string[] = [];
    for (const { href } of (await results(page))
      .filter(({ href }) => href.includes('?hl=') && href.includes('#'))
      .slice(0, 8)) {
      await page.goto(new URL(href, page.url()).href);
      await page.waitForURL((url) => !url.searchParams.has('hl'));
      const shown = await expect
        .poll(() => highlighted(page), { timeout: 5000 })
        .toBeTruthy()
        .then(
          () => true,
          () => false,
        );
      if (!shown) wrong.push(`${href}: ${await highlighted(page)}`);
    }
    expect(wrong).toEqual([]);
  },
);

/** What is highlighted anywhere on the page. */
function marks(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map(String));
}

journey.for([
  ['a card', 'belarus', '.results > a.exact', /^Belarus/i],
  ['a name that was typed with a slip', 'lukashnko', '.results a', /^(?:Alexander )?Lukashenko$/i],
] as const)(
  '%s leads to a page that shows the name, with an address that stays clean',
  async ([, query, result, name], { visit }) => {
    const page = await visit(`search/?q=${query}`, { site: 'bundled' });
    await told(page);
    await found(page).locator(result).first().click();
    await page.waitForURL((url) => !url.pathname.startsWith('/search') && url.search === '');
    await expect.poll(() => marks(page)).not.toEqual([]);
    for (const mark of await marks(page)) expect(mark).toMatch(name);
  },
);

journey('a phrase is shown in a row where it stands so, and no single word of it', async ({ visit }) => {
  const page = await visit(`search/?q=${encodeURIComponent('"since the Cold War"')}`, { site: 'bundled' });
  await told(page);
  await found(page).locator('.results li a').first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/search') && url.search === '');
  await expect.poll(() => marks(page)).not.toEqual([]);
  for (const mark of await marks(page)) expect(mark).toMatch(/^since the Cold War$/i);
});

journey.for(['su35 belarus', 'military districts deployed'])(
  'where a statement of “%s” is said to hold all words, it does',
  async (query, { visit }) => {
    const page = await visit(`search/?q=${encodeURIComponent(query)}`, { site: 'bundled' });
    const all = (await results(page)).filter(
      ({ href, words }) => href.includes('#') && /All words(?!, but)/.test(words),
    );
    const beginnings = query
      .split(' ')
      .map((word) => plain(word).slice(0, Math.max(4, plain(word).length - 3)));
    const lacking: string[] = [];
    for (const { href, words } of all.slice(0, 20)) {
      await page.goto(new URL(href, page.url()).href);
      const place = (await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).textContent()) ?? '';
      const missed = beginnings.filter((word) => !plain(words + place).includes(word));
      if (missed.length > 0) lacking.push(`${href}: ${missed}`);
    }
    expect(lacking).toEqual([]);
  },
);

journey('Back from a page leads to the place in the results from which it was opened', async ({ visit }) => {
  const page = await visit('search/?q=troops', { site: 'bundled' });
  const link = found(page).locator('.results li a').nth(25);
  await told(page);
  await link.scrollIntoViewIfNeeded();
  const href = (await link.getAttribute('href')) ?? '';
  await link.click();
  await page.waitForURL((url) => !url.pathname.startsWith('/search'));
  await page.goBack();
  await told(page);
  const top = () =>
    page.evaluate(
      (address) =>
        document.querySelector(`.found a[href="${address}"]`)?.getBoundingClientRect().top ?? Number.NaN,
      href,
    );
  await expect.poll(top).toBeGreaterThanOrEqual(0);
  await expect.poll(async () => (await top()) < 900).toBe(true);
});

journey('Back finds all that had been asked to be shown', async ({ visit }) => {
  const page = await visit('search/?q=belarus', { site: 'bundled' });
  await told(page);
  const links = found(page).locator('.results li a');
  const before = await links.count();
  await found(page).getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => links.count()).toBeGreaterThan(before);
  const count = await links.count();
  await links.last().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/search'));
  await page.goBack();
  await expect.poll(() => links.count()).toBe(count);
});
