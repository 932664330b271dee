/**
 * A reader asks for **more contrast**, or brings colours of their own: evidence, rules and signs stay apart.
 */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './journey.ts';

function look(of: Locator, property: string, pseudo?: string): Promise<string> {
  return of
    .first()
    .evaluate(
      (element, [name = '', part]) => getComputedStyle(element, part).getPropertyValue(name),
      [property, pseudo],
    );
}

journey('with more contrast a dark page keeps its evidence as bright as paper does', async ({ visit }) => {
  const dark = { colorScheme: 'dark' } as const;
  const [usual, more] = [
    await visit('people/ada-merin/', dark),
    await visit('people/ada-merin/', { ...dark, contrast: 'more' }),
  ];
  expect(await look(usual.locator('.evidence mark'), 'background-color')).not.toBe('rgb(255, 228, 92)');
  expect(await look(more.locator('.evidence mark'), 'background-color')).toBe('rgb(255, 228, 92)');
  expect(await look(more.locator('.evidence mark'), 'color')).toBe('rgb(21, 24, 30)');
  expect(await look(more.locator('.evidence footer'), 'color')).toBe(
    await look(more.locator('body'), 'color'),
  );
  expect(await look(more.locator('.card dt'), 'border-block-end-color')).not.toBe(
    await look(usual.locator('.card dt'), 'border-block-end-color'),
  );
});

journey('in forced colours the arrow of a sorted column stays an arrow', async ({ visit }) => {
  const page = await visit('people/', { site: 'bundled', forcedColors: 'active' });
  const sorted = page.locator('th[aria-sort] button');
  await sorted.waitFor();
  const edges = await Promise.all(
    ['left', 'right', 'bottom'].map((edge) => look(sorted, `border-${edge}-color`, '::after')),
  );
  expect(new Set(edges).size).toBe(2);
});
