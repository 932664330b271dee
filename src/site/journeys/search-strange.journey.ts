/**
 * **Strange** questions and addresses: nothing of them runs, nothing breaks, and the page stays as wide as it is.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './journey.ts';
import { ask, field, found, search, status, told } from './searching.ts';

const TIME = { timeout: 600_000 };

const QUERIES = [
  '<img src=x onerror="window.ran=1">',
  '"><script>window.ran=1</script>',
  'javascript:window.ran=1',
  `'";-- {{7*7}} \${1}`,
  '\u202Eevil مرحبا \u0000',
  '%00',
  'x'.repeat(5000),
  'ferries '.repeat(600),
  'kind:constructor',
  'kind:"<b>x</b>"',
  'by:__proto__',
  'troops>1e999',
  'troops:5..1',
  '😀',
  '"',
];

const ADDRESSES = [
  '?q=ferries&kind=%3Cimg%20src=x%20onerror=window.ran=1%3E',
  '?q=ferries&kind=__proto__&country=%00&sort=constructor',
  '?q=ferries&speaker=javascript:window.ran=1&source=%22%3E%3Cscript%3Ewindow.ran=1%3C/script%3E',
  '?q=%&sort=%E0%A4%A',
  '?q=ferries&kind=person&kind=event&disagreement=no',
];

/** What ran, what stands there that never should, and how far the page reaches beyond its window. */
function harm(page: Page): Promise<unknown[]> {
  return page.evaluate(() => [
    Reflect.get(window, 'ran'),
    document.querySelectorAll('.found img, .found script, dialog img, dialog script').length,
    document.documentElement.scrollWidth > window.innerWidth,
  ]);
}

journey('whatever is typed in the dialog is only words', TIME, async ({ visit }) => {
  const page = await visit('', { viewport: { width: 320, height: 640 } });
  for (const query of QUERIES) {
    await ask(page, query);
    expect(await harm(page), query.slice(0, 40)).toEqual([undefined, 0, false]);
    expect(await status(page).textContent(), query.slice(0, 40)).not.toMatch(/loaded/);
  }
  expect(await search(page).isVisible()).toBe(true);
  expect(await field(page).inputValue()).toBe('"');
});

journey('whatever is in the address is only words', TIME, async ({ visit }) => {
  const page = await visit('', { viewport: { width: 320, height: 640 } });
  const home = page.url();
  for (const address of [...QUERIES.map((query) => `?q=${encodeURIComponent(query)}`), ...ADDRESSES]) {
    await page.goto(new URL(`search/${address}`, home).href);
    expect(await told(page), address.slice(0, 60)).not.toMatch(/loaded/);
    expect(await harm(page), address.slice(0, 60)).toEqual([undefined, 0, false]);
  }
});

journey('what is recent and what is carried to a landing page are only words, too', async ({ visit }) => {
  const page = await visit('');
  await page.evaluate(
    (kept) => {
      localStorage.setItem(`dossier searches ${document.documentElement.dataset.base}`, JSON.stringify(kept));
    },
    ['<img src=x onerror="window.ran=1">', 5, null, 'x'.repeat(300)],
  );
  await page.keyboard.press('/');
  await search(page).getByRole('region', { name: 'Searched before' }).waitFor();
  expect(await harm(page)).toEqual([undefined, 0, false]);
  const words = encodeURIComponent('<img src=x onerror=window.ran=1> [(*+?^$ \u0000 quiet');
  await page.goto(new URL(`people/ada-merin/?hl=${words}#%00`, page.url()).href);
  await page.waitForURL((url) => !url.searchParams.has('hl'));
  expect(await harm(page)).toEqual([undefined, 0, false]);
});

journey('an absent word gives no result that does not say so', async ({ visit }) => {
  const page = await visit('', { site: 'bundled' });
  for (const query of ['zzyzxqq', 'reuters', 'interfax', 'unlikely']) {
    await page.goto(new URL(`/search/?q=${query}`, page.url()).href);
    const count = await told(page);
    const notes = await found(page).locator('.told').innerText();
    expect(`${count} ${notes}`, query).toMatch(
      new RegExp(`nothing.*“${query}”|“${query}” stands on no|without “${query}”`, 'is'),
    );
  }
});

journey(
  'words about nothing come with the ways to the lists and to whoever could write the page',
  async ({ visit }) => {
    const page = await visit('search/?q=zzyzxqq');
    await told(page);
    const links = found(page).locator('.told').getByRole('link');
    await expect.poll(() => links.count()).toBeGreaterThanOrEqual(6);
    for (const href of await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href)))
      if (href.startsWith(new URL(page.url()).origin))
        expect((await page.request.get(href)).status(), href).toBe(200);
  },
);
