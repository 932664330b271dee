/**
 * Every **number** that search shows is how many there are: who counts what is listed finds the same.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './journey.ts';
import { allListed, ask, found, listed, status, told } from './searching.ts';

const TIME = { timeout: 900_000 };

interface Choice {
  words: string;
  count: number;
  href: string;
}

function choices(page: Page): Promise<Choice[]> {
  const links = page.locator('.facetlists li a');
  return links.evaluateAll((all) =>
    all.map((one) => ({
      words: `${one.closest('section')?.querySelector('h2')?.textContent}: ${one.textContent}`,
      count: Number(one.querySelector('b')?.textContent?.replaceAll(',', '')),
      href: one.getAttribute('href') ?? '',
    })),
  );
}

/** The commonest and the rarest of each list. */
function ends(all: readonly Choice[]): Choice[] {
  const facet = ({ words }: Choice) => words.split(':')[0];
  return all.filter((one, at) =>
    [at - 1, at + 1].some((next) => facet(all[next] ?? one) !== facet(one) || !all[next]),
  );
}

function pages(hrefs: readonly string[]): number {
  return new Set(hrefs.map((href) => href.replace(/#.*/, ''))).size;
}

/** The number of all: "41 pages", "24 of 41 pages". */
function total(words: string): number {
  return Number(words.match(/([\d,]+) (?:page|statement)/)?.[1]?.replaceAll(',', ''));
}

journey.for([
  ['harbour', 'ferries', 'page'],
  ['harbour', 'ferries>1', 'statement'],
  ['bundled', 'belarus', 'page'],
  ['bundled', 'in:belarus', 'statement'],
] as const)(
  'on the site %s the numbers beside the facets of “%s” are what choosing lists',
  TIME,
  async ([site, query, unit], { visit }) => {
    const page = await visit(`search/?q=${encodeURIComponent(query)}`, { site });
    await told(page);
    await page.locator('.facetlists section').first().waitFor({ state: 'attached' });
    const start = page.url();
    const wrong: string[] = [];
    for (const { words, count, href } of ends(await choices(page))) {
      await page.goto(new URL(href, start).href);
      const all = await allListed(page);
      const counted = unit === 'page' ? pages(all) : all.length;
      const said = total(await told(page));
      if (counted !== count || said !== count) wrong.push(`${words}: ${counted} listed, ${said} told`);
    }
    expect(wrong).toEqual([]);
  },
);

journey(
  'the search page tells the same number before and after all is shown, which is how many pages it lists',
  async ({ visit }) => {
    const page = await visit('search/?q=belarus', { site: 'bundled' });
    const first = total(await told(page));
    expect(pages(await allListed(page))).toBe(first);
    expect(total(await told(page))).toBe(first);
  },
);

journey.for(['nato', 'by:stoltenberg', 'troops>10000'])(
  'the dialog tells the same number for “%s” as the search page',
  async (query, { visit }) => {
    const page = await visit('', { site: 'bundled' });
    await ask(page, query);
    const said = total((await status(page).textContent()) ?? '');
    await page.goto(new URL(`search/?q=${encodeURIComponent(query)}`, page.url()).href);
    expect(said).toBe(total(await told(page)));
  },
);

journey(
  'a page that does not bear what was chosen is not shown, though its name was typed',
  async ({ visit }) => {
    const page = await visit('search/?q=belarus&category=news', { site: 'bundled' });
    expect((await listed(page)).filter((href) => !href.startsWith('/sources/'))).toEqual([]);
  },
);

journey('what was narrowed to nothing is not said to be missing', async ({ visit }) => {
  const page = await visit('search/?q=peskov&kind=event', { site: 'bundled' });
  await told(page);
  expect(await listed(page)).toEqual([]);
  expect(await found(page).innerText()).not.toMatch(
    /page is missing|ask for (?:it|this page)|start this page/i,
  );
  expect(
    await found(page)
      .getByRole('link', { name: /^Remove Kind/ })
      .count(),
  ).toBe(1);
});

journey('orders are as they are called', async ({ visit }) => {
  const page = await visit('search/?q=troops%3E1000&sort=value', { site: 'bundled' });
  await told(page);
  const rows = await found(page).locator('.results li a').allInnerTexts();
  const largest = rows.map((row) =>
    Math.max(...(row.match(/\d{1,3}(?:,\d{3})+/g) ?? []).map((one) => Number(one.replaceAll(',', '')))),
  );
  expect(largest[0]).toBe(Math.max(...largest));
  await found(page).getByRole('combobox', { name: 'Sort' }).selectOption('page');
  await page.waitForURL(/sort=page/);
  const names = async () => (await listed(page)).map((href) => href.replace(/#.*/, ''));
  await expect.poll(async () => (await names()).join()).toBe([...(await names())].sort().join());
});
