/**
 * An ordinary page loads one small module, and more only when something is asked for.
 */
import { expect } from 'vitest';
import { journey } from './journey.ts';

journey.for(['people/ada-merin/', 'sources/2031-06-11-what-the-trial-cost/'])(
  '/%s loads one script of at most 5 kB until search opens',
  async (path, { visit }) => {
    const page = await visit(path);
    await page.waitForLoadState('networkidle');
    const loaded = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => /\.m?js(?:$|\?)/.test(name))
          .map((entry) => (entry as PerformanceResourceTiming).decodedBodySize),
      );
    const [size, ...more] = await loaded();
    expect(size).toBeLessThanOrEqual(5000);
    expect(more).toEqual([]);
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Search' }).waitFor();
    expect((await loaded()).length).toBeGreaterThan(1);
  },
);
