/**
 * From an error to the forge: a reader without JavaScript gets from a statement to the filled-in form of the forge
 * with two clicks, whichever forge it is and whatever they type. Nothing leaves this machine.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { dress, LOOKS, violations } from '../../../scripts/axe.ts';
import { journey } from './journey.ts';
import { type ForgeSite, REPOSITORIES, type SiteName } from './setup.ts';

const FORGES = ['github', 'gitlab', 'forgejo'] as const;
const NAMES = { github: 'GitHub', gitlab: 'GitLab', forgejo: 'Forgejo' };
/** Longest address that is sent, in bytes. */
const MOST_BYTES = 8000;
/** The fields of the correction form: their ids, and the headings under which GitLab gets them. */
const LABELS = {
  page: 'Page',
  statement: 'Statement',
  kind: 'What is wrong?',
  better: 'How should it read?',
  words: 'Which words show it?',
  where: 'Where are they?',
};
const ADA = 'people/ada-merin/';

/** Answer in place of the forge; gives the addresses it was asked for. */
async function standIn(page: Page, site: ForgeSite): Promise<URL[]> {
  const asked: URL[] = [];
  await page.route(`${new URL(REPOSITORIES[site]).origin}/**`, (route) => {
    asked.push(new URL(route.request().url()));
    return route.fulfill({ contentType: 'text/html', body: '<title>there</title>' });
  });
  return asked;
}

/** The answers that arrived, by the ids of the form. */
function arrived(url: URL, site: ForgeSite): Record<string, string> {
  const answer = (id: string, label: string) =>
    site === 'gitlab'
      ? (url.searchParams.get('issue[description]') ?? '').replaceAll('\r', '').split(`### ${label}\n\n`)[1]
      : url.searchParams.get(site === 'forgejo' ? `field:${id}` : id);
  return Object.fromEntries(
    Object.entries(LABELS).map(([id, label]) => [id, answer(id, label)?.split('\n\n### ')[0] ?? '']),
  );
}

describe.each(FORGES)('on %s', (site) => {
  const plain = { site, javaScriptEnabled: false } as const;

  journey('a statement is two clicks away from its filled-in form, without JavaScript', async ({ visit }) => {
    const page = await visit(ADA, plain);
    const asked = await standIn(page, site);
    const statement = page.locator('#s2');
    const says = (await statement.locator('.claim p').first().innerText()).replace(/\s*\d:\d.*$/s, '');
    await statement.hover();
    await statement.getByRole('link', { name: 'Fix statement 2' }).click();
    await page.getByRole('heading', { level: 2, name: 'Statement 2' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Statement 1' }).waitFor({ state: 'hidden' });
    await page
      .locator('#s2')
      .getByRole('button', { name: `Continue on ${NAMES[site]}` })
      .click();
    await expect.poll(() => asked.length).toBe(1);
    const [url] = asked as [URL];
    expect(url.href.startsWith(`${REPOSITORIES[site]}/`)).toBe(true);
    expect(url.href.length).toBeLessThanOrEqual(MOST_BYTES);
    expect(arrived(url, site)).toEqual({
      page: 'people/ada-merin',
      statement: expect.stringMatching(/^[0-9a-z]{10}$/),
      kind: 'Only the wording',
      better: expect.stringContaining(says.slice(0, 12)),
      words: expect.stringMatching(/\w/),
      where: expect.stringMatching(/^2031-[a-z0-9-]+#p-[0-9a-z]+$/),
    });
  });

  journey(
    'every field full of signs of four bytes makes an address that is short enough',
    async ({ visit }) => {
      const page = await visit(`fix/${ADA}#s1`, plain);
      const asked = await standIn(page, site);
      const form = page.locator('#s1 form');
      for (const field of await form.locator('textarea, input:not([type])').all()) {
        const most = Number(await field.getAttribute('maxlength'));
        await field.fill('🚢'.repeat(Math.floor(most / 2)));
      }
      await form.getByRole('button').click();
      await expect.poll(() => asked.length).toBe(1);
      const length = asked[0]?.href.length ?? 0;
      expect(length).toBeGreaterThan(MOST_BYTES / 2);
      expect(length).toBeLessThanOrEqual(MOST_BYTES);
    },
  );

  journey('a statement can be chosen and corrected with the keyboard alone', async ({ visit }) => {
    const page = await visit(`fix/${ADA}`, plain);
    const asked = await standIn(page, site);
    await page.locator('.choosing a').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('#s1').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.fixable')?.id)).toBe('s1');
    await page.locator('#s1 button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => asked.length).toBe(1);
  });

  journey(
    'every link to the forge is short enough, and the pages for fixing are told to nobody',
    async ({ visit }) => {
      const { folder } = inject('sites')[site];
      const page = await visit(ADA, plain);
      const seen: string[] = [];
      for (const path of [
        '',
        ADA,
        'sources/2031-06-11-what-the-trial-cost/',
        'search/',
        'start/',
        `fix/${ADA}`,
      ]) {
        await page.goto(new URL(path, inject('sites')[site].url).href);
        const links = page.locator(`a[href^="${REPOSITORIES[site]}"]`);
        seen.push(...(await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))));
      }
      expect(seen.length).toBeGreaterThan(20);
      expect(seen.filter((href) => href.length > MOST_BYTES)).toEqual([]);
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
      const sitemap = readFileSync(`${folder}/sitemap.xml`, 'utf8');
      expect(sitemap).toContain('/people/ada-merin/');
      expect(sitemap).not.toMatch(/\/(?:fix|start)\//);
    },
  );

  journey('a statement is proposed from a passage that nothing rests on yet', async ({ visit }) => {
    const page = await visit('sources/2031-06-11-what-the-trial-cost/', plain);
    const asked = await standIn(page, site);
    await page.getByRole('link', { name: 'Write a statement from passage 2' }).click();
    await expect.poll(() => asked.length).toBe(1);
    const sent = decodeURIComponent(asked[0]?.search ?? '');
    for (const words of [
      '2031-06-11-what-the-trial-cost',
      'They found no contract',
      'What the trial cost, passage 2',
    ])
      expect(sent).toContain(words);
  });

  journey('a page is begun from a template, as far as the forge takes one', async ({ visit }) => {
    const page = await visit('search/', plain);
    const asked = await standIn(page, site);
    await page.getByRole('link', { name: 'start the page yourself' }).click();
    await page
      .locator('details[open] input')
      .fill(site === 'gitlab' ? 'bo-lund.mdx' : 'content/people/bo-lund.mdx');
    const template = await page.locator('details[open] textarea').inputValue();
    expect(template).toMatch(/^---\nname: /);
    await page.locator('details[open] button').click();
    await expect.poll(() => asked.length).toBe(1);
    const { pathname, searchParams } = asked[0] as URL;
    if (site === 'gitlab') {
      expect(pathname).toMatch(/\/-\/new\/main\/content\/people$/);
      expect(searchParams.get('file_name')).toBe('bo-lund.mdx');
    } else {
      expect(searchParams.get('filename')).toBe('content/people/bo-lund.mdx');
      expect(searchParams.get('value')?.replaceAll('\r', '')).toBe(template);
    }
  });
});

journey('the policy of a page is loosened for the forge, and for nothing else', async ({ visit }) => {
  const policyOf = async (site: SiteName) => {
    const page = await visit('', { site });
    return page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
  };
  const plain = await policyOf('harbour');
  expect(plain).toContain("form-action 'self';");
  for (const site of FORGES) {
    const { origin } = new URL(REPOSITORIES[site]);
    expect((await policyOf(site))?.replace(` ${origin};`, ';')).toBe(plain);
  }
});

journey('without a repository nothing can be fixed or started, and nothing says so', async ({ visit }) => {
  const { folder } = inject('sites').harbour;
  expect(['fix', 'start'].filter((name) => existsSync(`${folder}/${name}`))).toEqual([]);
  for (const path of ['', ADA, 'search/?q=nobody-of-this-name', '404.html']) {
    const page = await visit(path);
    const hrefs = await page
      .locator('a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    expect(hrefs.filter((href) => /\/(?:fix|start)\//.test(href))).toEqual([]);
  }
});

journey('the statement that an address names shows how it is fixed', async ({ visit }) => {
  const page = await visit(`${ADA}#s2`, { site: 'github' });
  const opacity = (at: number) =>
    page.locator(`#s${at} .fix`).evaluate((one) => getComputedStyle(one).opacity);
  await expect.poll(() => opacity(2)).toBe('1');
  expect(await opacity(1)).toBe('0');
});

journey('a link to a kind opens its template without JavaScript', async ({ visit }) => {
  const page = await visit('start/#event', { site: 'github', javaScriptEnabled: false });
  expect(await page.locator('form#event').isVisible()).toBe(true);
});

journey('with JavaScript, a name that was not found is filled into the template', async ({ visit }) => {
  const page = await visit('start/?name=Bo%20%22B%22%20Lund', { site: 'github' });
  const form = page.locator('details[open] form');
  await expect.poll(() => form.locator('input').inputValue()).toBe('content/people/bo-b-lund.mdx');
  expect(await form.locator('textarea').inputValue()).toMatch(/^---\nname: "Bo \\"B\\" Lund"\n/);
});

journey('axe finds nothing on the pages for fixing and starting', { timeout: 120_000 }, async ({ visit }) => {
  const found: string[] = [];
  for (const site of FORGES) {
    for (const path of [`fix/${ADA}`, `fix/${ADA}#s1`, 'start/', ADA]) {
      const page = await visit(path, { site });
      for (const look of LOOKS) {
        await dress(page, look);
        found.push(
          ...(await violations(page)).map((words) => `${site} /${path} ${Object.values(look)}: ${words}`),
        );
      }
      await page.close();
    }
  }
  expect(found).toEqual([]);
});
