/**
 * The page of an entity: its names with their evidence, where sources disagree, what connects it, how to cite it.
 */
import { describe, expect } from 'vitest';
import { journey, words } from './journey.ts';

describe('a reader without script', () => {
  const plain = { site: 'bundled', javaScriptEnabled: false } as const;

  journey('sees each position with its value, speaker, date and source', async ({ visit }) => {
    const page = await visit('events/buildup-ukraine/', plain);
    const position = page.locator('.dispute li', { hasText: '120,000' });
    const text = await words(position);
    for (const part of ['United States', 'alleged', '3 February 2022', 'NATO urges'])
      expect(text).toContain(part);
  });

  journey('sees positions stacked on a phone, with nothing to scroll sideways', async ({ visit }) => {
    const page = await visit('events/buildup-ukraine/', { ...plain, viewport: { width: 320, height: 700 } });
    const [first, second] = await Promise.all(
      [0, 1].map((at) => page.locator('.dispute li').nth(at).boundingBox()),
    );
    expect(second?.x).toBe(first?.x);
    expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0) - 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  journey('goes from another name to the passage that uses it', async ({ visit }) => {
    const page = await visit('equipment/su-35/', plain);
    await page.locator('.names p', { hasText: 'Su-35S' }).locator('.cite').click();
    await page.waitForURL(/\/sources\//);
    expect(await words(page.locator('.passage:has(:target), .passage:target'))).toContain('Su-35S');
  });

  journey('goes from a connection to the statement that makes it', async ({ visit }) => {
    const page = await visit('places/belarus/', plain);
    await page.locator('.fan').getByRole('link', { name: 'President of Belarus.' }).click();
    await page.waitForURL(/#s\d+$/);
    expect(await words(page.locator('.row:target'))).toContain('President of Belarus.');
  });

  journey('finds curves that meet their rows, however many lines these have', async ({ visit }) => {
    for (const width of [1280, 390]) {
      const page = await visit('places/russia/', { ...plain, viewport: { width, height: 800 } });
      const heights = await page
        .locator('.fan li')
        .evaluateAll((rows) => rows.map((row) => row.clientHeight));
      expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(1);
    }
  });

  journey('copies how to cite a page', async ({ visit }) => {
    const page = await visit('people/jens-stoltenberg/#cite', plain);
    expect(await words(page.locator('.how'))).toMatch(/^“Jens Stoltenberg\.” Dossier/);
    await page.getByText('BibTeX').click();
    await expect.poll(() => page.locator('pre').innerText()).toContain('title = {{Jens Stoltenberg}}');
  });
});

journey('what is folded stands open on paper', async ({ visit }) => {
  const page = await visit('people/talker/', { site: 'extremes' });
  const last = page.locator('.fold > .row').last();
  const shown = () => last.evaluate((row) => row.checkVisibility({ contentVisibilityAuto: true }));
  expect(await shown()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(shown).toBe(true);
});
