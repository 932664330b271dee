/**
 * Every type of page, in every state, can be used by everybody: axe finds nothing, in light and dark, wide and
 * narrow.
 */
import { expect, inject } from 'vitest';
import { dress, LOOKS, violations } from '../../../scripts/axe.ts';
import { pageStates, pageTypes } from '../../../scripts/page-types.ts';
import { journey } from './journey.ts';

const TIME = { timeout: 600_000 };

journey('axe finds nothing on any type of page, however it is looked at', TIME, async ({ visit }) => {
  const found: string[] = [];
  for (const { path } of pageTypes(inject('sites').harbour.folder)) {
    const page = await visit(path, { expected: /404/ });
    for (const look of LOOKS) {
      await dress(page, look);
      found.push(...(await violations(page)).map((words) => `/${path} ${Object.values(look)}: ${words}`));
    }
    await page.close();
  }
  expect(found).toEqual([]);
});

journey.for(LOOKS)(
  'axe finds nothing in any state that a visitor opens, at $width pixels, $colorScheme',
  TIME,
  async (look, { visit }) => {
    const found: string[] = [];
    for (const { name, path, act } of pageStates(inject('sites').harbour.folder)) {
      const page = await visit(path);
      await dress(page, look);
      await act(page);
      found.push(...(await violations(page)).map((words) => `${name}: ${words}`));
      await page.close();
    }
    expect(found).toEqual([]);
  },
);
