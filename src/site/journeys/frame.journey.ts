/**
 * The **frame** around every page: addresses that have moved or never were, and readers who see the site in
 * colours, sizes and distances of their own.
 */
import { expect } from 'vitest';
import { resize } from '../../../scripts/axe.ts';
import { journey, title, words } from './journey.ts';

journey('a former address leads on, to the very statement that was asked for', async ({ visit }) => {
  const page = await visit('people/a-merin/#s2', { site: 'harbourBelow' });
  await page.waitForURL(/\/dossier\/people\/ada-merin\/#s2$/);
  expect(await words(page.locator(':target'))).toContain('quiet boats');
});

journey('a former address leads on without script', async ({ visit }) => {
  const page = await visit('people/a-merin/', { javaScriptEnabled: false });
  await page.waitForURL(/\/people\/ada-merin\/$/);
  expect(await title(page)).toBe('Ada Merin');
});

journey('what somebody said is found under their former id', async ({ visit }) => {
  const page = await visit('said/a-merin/');
  await page.waitForURL(/\/said\/ada-merin\/$/);
  expect(await title(page)).toBe('What Ada Merin said');
});

journey('an address without a page offers to search for its words', async ({ visit }) => {
  const page = await visit('people/ada-merrin/', { expected: /404/ });
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('ada merrin');
  expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toContain('Should there be a page?');
});

const PATHS = ['', 'people/', 'people/ada-merin/', 'said/', 'said/ada-merin/', 'disagreements/', 'about/'];
/** What WCAG 2.2 asks a page to bear (1.4.12), and text at twice its size (1.4.4). */
const READERS = {
  'wide text spacing':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  'text of twice the size': 'html { font-size: 200% !important }',
};

/** As a reader's own style sheet, which no policy of the page forbids. */
function readAs(content: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(content);
  document.adoptedStyleSheets.push(sheet);
}

journey.for(Object.entries(READERS))('nothing scrolls sideways with %s', async ([, content], { visit }) => {
  for (const path of PATHS) {
    const page = await visit(path);
    await page.evaluate(readAs, content);
    for (const width of [1280, 640]) {
      await resize(page, width);
      const taken = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(taken, `/${path} at ${width}`).toBeLessThanOrEqual(width);
    }
    await page.close();
  }
});

journey(
  'in forced colours the quoted words, the marks and the chosen subject still stand out',
  async ({ visit }) => {
    const page = await visit('said/jens-stoltenberg/', { site: 'bundled', forcedColors: 'active' });
    const look = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    expect(await look('mark', 'background-color')).not.toBe(await look('body', 'background-color'));
    expect(await look('a.cite', 'outline-style')).toBe('solid');
    expect(await look('.choose label:has(:checked)', 'background-color')).not.toBe(
      await look('.choose label:not(:has(:checked))', 'background-color'),
    );
  },
);

journey('nothing glides for a reader who wants no motion', async ({ visit }) => {
  const page = await visit('people/ada-merin/', { reducedMotion: 'reduce' });
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
      })
      .map(({ className }) => String(className)),
  );
  expect(moving).toEqual([]);
});
