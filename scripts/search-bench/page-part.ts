/**
 * The **page part** looks at search itself in a browser: axe in every state and look, and whether all of it works
 * under the strict policy that stands in the page.
 */
import type { Browser, Page } from 'playwright-core';
import { LOOKS, violationsOf } from '../axe.ts';
import { launch } from '../browser.ts';
import { type PageState, pageStates } from '../page-types.ts';
import { serve } from '../serve.ts';
import type { Part } from './part.ts';

export const pagePart: Part = async ({ site }) => {
  const browser = await launch();
  const served = await serve({ folder: site, base: '/', published: true });
  try {
    const states = pageStates(site).filter(({ name }) => /^state-(?:search|results)-/.test(name));
    const found = await violationsOf(browser, served.url, states);
    const refused = await refusals(browser, served.url, states);
    const looks = states.length * LOOKS.length;
    return {
      lines: [
        ...found.map((words) => `  axe: ${words}`),
        ...refused.map((words) => `  refused: ${words}`),
        `  ${looks} looks at ${states.length} states, each under the policy of its page`,
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

/** What the policy refused while every state was brought about; a state that was not reached is refused, too. */
async function refusals(browser: Browser, url: string, states: readonly PageState[]): Promise<string[]> {
  const refused: string[] = [];
  for (const { name, path, act } of states) {
    const page = await browser.newPage();
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(`${name}: ${message.text()}`);
    });
    await page.goto(new URL(path, url).href, { waitUntil: 'networkidle' });
    if ((await policyOf(page)) === null) refused.push(`${name}: the page states no policy`);
    await act(page).catch((error: Error) => refused.push(`${name}: ${error.message.split('\n')[0]}`));
    await page.close();
  }
  return refused;
}

function policyOf(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const stated = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
    return stated?.content ?? null;
  });
}
