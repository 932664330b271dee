/**
 * The **page part** looks at search itself in a browser: axe in every state and look, and whether all of it works
 * under a strict policy that stands in the page.
 */
import type { Browser, Page } from 'playwright-core';
import { dress, LOOKS, violations } from '../axe.ts';
import { launch } from '../browser.ts';
import { type PageState, pageStates } from '../page-types.ts';
import { serve } from '../serve.ts';
import type { Part } from './part.ts';

/** Nothing inline, nothing from elsewhere, nothing unsafe; the worker of full text is a file of the site. */
const POLICY = [
  "default-src 'none'",
  ...['script', 'style', 'img', 'font', 'connect', 'worker', 'manifest'].map((what) => `${what}-src 'self'`),
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

export const pagePart: Part = async ({ site }) => {
  const browser = await launch();
  const served = await serve({ folder: site, base: '/', published: true });
  try {
    const states = pageStates(site).filter(({ name }) => /^state-(?:search|results)-/.test(name));
    const found = await axeOf(browser, served.url, states);
    const refused = await refusals(browser, served.url, states);
    const looks = states.length * LOOKS.length;
    return {
      lines: [
        ...found.map((words) => `  axe: ${words}`),
        ...refused.map((words) => `  refused: ${words}`),
        `  ${looks} looks at ${states.length} states; policy: ${POLICY}`,
      ],
      checks: [
        { what: 'axe, violations in all states of search', value: found.length, most: 0, unit: '' },
        { what: 'refused by a strict policy in the page', value: refused.length, most: 0, unit: '' },
      ],
      data: { looks, found, refused },
    };
  } finally {
    await Promise.all([browser.close(), served.close()]);
  }
};

async function axeOf(browser: Browser, url: string, states: readonly PageState[]): Promise<string[]> {
  const found: string[] = [];
  for (const { name, path, act } of states) {
    for (const look of LOOKS) {
      const page = await browser.newPage();
      await dress(page, look);
      await page.goto(new URL(path, url).href, { waitUntil: 'networkidle' });
      await act(page);
      found.push(
        ...(await violations(page)).map((one) => `${name} ${look.width} ${look.colorScheme}: ${one}`),
      );
      await page.close();
    }
  }
  return found;
}

/** What the policy refused while every state was brought about; a state that was not reached is refused, too. */
async function refusals(browser: Browser, url: string, states: readonly PageState[]): Promise<string[]> {
  const refused: string[] = [];
  for (const { name, path, act } of states) {
    const page = await browser.newPage();
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(`${name}: ${message.text()}`);
    });
    await withPolicy(page);
    await page.goto(new URL(path, url).href, { waitUntil: 'networkidle' });
    await act(page).catch((error: Error) => refused.push(`${name}: ${error.message.split('\n')[0]}`));
    await page.close();
  }
  return refused;
}

/** Every document comes with the policy as its first word. */
async function withPolicy(page: Page): Promise<void> {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<head>', `<head>${meta}`) });
  });
}
