/**
 * When and where: the timeline of the whole site, that of a page, the forces of an event, and a map, all of
 * them without script.
 */
import { expect } from 'vitest';
import { journey, title } from './journey.ts';

const still = { site: 'bundled', javaScriptEnabled: false } as const;

journey('the timeline shows the words beside each dated statement', async ({ visit }) => {
  const page = await visit('timeline/', still);
  expect(await title(page)).toBe('Timeline');
  const rows = page.locator('.dated .row');
  expect(await rows.count()).toBeGreaterThan(20);
  expect(await rows.first().locator('blockquote mark').isVisible()).toBe(true);
});

journey('a kind is chosen without script', async ({ visit }) => {
  const page = await visit('timeline/', still);
  await page
    .getByText('Equipment', { exact: false })
    .locator('visible=true')
    .filter({ has: page.locator('input') })
    .click();
  await expect.poll(() => page.locator('.row[data-of="person"]').first().isVisible()).toBe(false);
  expect(await page.locator('.row[data-of="equipment"]').first().isVisible()).toBe(true);
});

journey('a bar leads down to its month', async ({ visit }) => {
  const page = await visit('timeline/', still);
  await page.locator('.strip .months a').first().click();
  await expect.poll(() => page.locator('h3:target').count()).toBe(1);
});

journey('a page has its own timeline, and the way to the rest', async ({ visit }) => {
  const page = await visit('equipment/su-35/', still);
  expect(await page.locator('.timeline > li').count()).toBeGreaterThan(3);
  await page.getByRole('link', { name: /more in the whole timeline/ }).click();
  await page.waitForURL(/\/timeline\/.*#/);
  expect(await page.locator('.row:target').count()).toBe(1);
});

journey('a map says in words what it shows and what it rests on', async ({ visit }) => {
  const page = await visit('equipment/su-35/', still);
  expect(await page.getByRole('img', { name: 'Map with Belarus marked.' }).isVisible()).toBe(true);
  expect(await page.locator('figcaption .cite').count()).toBe(1);
});

journey('an event begins with who took part, and on whose word', async ({ visit }) => {
  const page = await visit('events/deployment-belarus/', still);
  const row = page.getByRole('row', { name: /Su-35.*12 fighter jets.*planned/ });
  expect(await row.isVisible()).toBe(true);
});
