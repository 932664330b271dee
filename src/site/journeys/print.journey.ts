/**
 * A page is **printed**, script or no script: the quotations stay beside the statements, controls are left out.
 */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey, QUOTED, type Visit } from './journey.ts';

/** As wide as the text on A4. */
const A4 = { width: 673, height: 953 };

async function printed(visit: Visit, path: string, javaScriptEnabled: boolean): Promise<Page> {
  const page = await visit(path, { site: 'bundled', viewport: A4, javaScriptEnabled, colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return page;
}

describe.each([true, false])('with script: %s', (script) => {
  journey('a person’s page prints each quotation beside its statement', async ({ visit }) => {
    const page = await printed(visit, 'people/jens-stoltenberg/', script);
    const rows = page.locator('.row.columns:has(.claim):has(.evidence)');
    expect(await rows.count()).toBeGreaterThan(5);
    for (const row of await rows.all()) {
      const [claim, evidence] = [
        await row.locator('.claim').boundingBox(),
        await row.locator('.evidence').first().boundingBox(),
      ];
      expect(evidence?.x).toBeGreaterThan((claim?.x ?? 0) + (claim?.width ?? 0));
      expect(evidence?.height).toBeGreaterThan(10);
    }
  });

  journey('controls stay off the paper, and no mark stands there twice', async ({ visit }) => {
    const page = await printed(visit, 'people/jens-stoltenberg/', script);
    const shown = page.locator(
      'button:visible, nav:visible, summary:has-text("Menu"):visible, input:visible',
    );
    expect(await shown.count()).toBe(0);
    const marks = await page.locator('#s1 .claim .cite:visible').allInnerTexts();
    expect(new Set(marks).size).toBe(marks.length);
  });

  journey('a dark screen prints on white, and evidence is underlined', async ({ visit }) => {
    const page = await printed(visit, 'people/jens-stoltenberg/', script);
    const look = await page
      .locator('.evidence mark')
      .first()
      .evaluate((mark) => {
        const { borderBlockEndStyle, color } = getComputedStyle(mark);
        return [getComputedStyle(document.body).backgroundColor, color, borderBlockEndStyle];
      });
    expect(look).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'solid']);
  });

  journey('what is folded on the screen is open on paper', async ({ visit }) => {
    const page = await printed(visit, 'people/jens-stoltenberg/', script);
    for (const folded of await page.locator('main details:visible').all()) {
      expect(await folded.locator(':scope > :not(summary)').first().isVisible()).toBe(true);
    }
  });
});

journey('lists keep the heads of their columns, and what is not to be torn is not', async ({ visit }) => {
  const list = await printed(visit, 'people/', true);
  expect(await list.getByRole('columnheader', { name: 'Office', exact: true }).isVisible()).toBe(true);
  expect(await list.getByRole('heading', { name: 'By category' }).isVisible()).toBe(false);
  const country = await printed(visit, 'countries/belarus/', true);
  expect(await country.getByRole('heading', { name: 'Sources of these ties' }).isVisible()).toBe(true);
  const event = await printed(visit, 'events/deployment-belarus/', true);
  const breaks = (selector: string, name: string) =>
    event
      .locator(selector)
      .first()
      .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
  for (const whole of ['.forces tbody tr', '.fan li', '.para', '.ending', '.unused > li'])
    expect(await breaks(whole, 'break-inside'), whole).toBe('avoid');
  for (const opening of ['h2', '.nature', '.forces .group'])
    expect(await breaks(opening, 'break-after'), opening).toBe('avoid');
  expect(await event.getByText('in the whole timeline').isVisible()).toBe(false);
});

journey('a page becomes a document of a few sheets, its quotations in it', async ({ visit }) => {
  const page = await visit('people/ada-merin/', { javaScriptEnabled: false });
  expect(await page.getByText(QUOTED).first().isVisible()).toBe(true);
  const sheets = (await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g);
  expect(sheets?.length).toBeLessThan(5);
});
