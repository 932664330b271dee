/**
 * `npm run screenshots`: take pictures of every type of page, wide and narrow, light and dark.
 */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { normaliseBase } from '../src/model/href.ts';
import { readArguments } from './arguments.ts';
import { launch } from './browser.ts';
import { serve } from './serve.ts';

const HELP = `Usage: npm run screenshots -- [--out DIR] [--site DIR] [--only WORD]

Takes pictures of every type of page of the site as it was built last: 1280 and 390 pixels wide, light and dark.

  --out DIR     where the pictures go (default node_modules/.cache/dossier/screenshots)
  --site DIR    the built site (default dist)
  --only WORD   only pictures whose name holds this word
  --help        this text

DOSSIER_BASE names the base path with which the site was built.
Exit 0 done, 2 when there is no built site or no browser, 64 wrong usage.`;

const options = readArguments(
  {
    out: { type: 'string', default: 'node_modules/.cache/dossier/screenshots' },
    site: { type: 'string', default: 'dist' },
    only: { type: 'string', default: '' },
  },
  HELP,
);

interface Shot {
  name: string;
  path: string;
  /** What to do before the picture is taken; such a picture shows the screen, not the whole page. */
  act?: (page: Page) => Promise<void>;
}

const FOLDERS = ['people', 'organisations', 'equipment', 'places', 'events', 'sources'];

/** One page of each type: of every folder the one with most in it. */
function shotsOf(site: string): Shot[] {
  const pages = FOLDERS.flatMap((folder) => {
    const [id] = largestFirst(join(site, folder));
    return id ? [{ name: folder, path: `${folder}/${id}/` }] : [];
  });
  const [first] = pages;
  return [
    { name: 'home', path: '' },
    ...FOLDERS.map((folder) => ({ name: `index-${folder}`, path: `${folder}/` })),
    ...pages,
    { name: 'about', path: 'about/' },
    { name: 'not-found', path: '404.html' },
    { name: 'search', path: 'search/?q=deployment', act: settle },
    { name: 'state-search', path: '', act: searchFor('forces') },
    { name: 'state-search-nothing', path: '', act: searchFor('zzyzxqq') },
    ...(first ? [{ name: 'state-evidence', path: first.path, act: openEvidence }] : []),
  ];
}

function largestFirst(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const sizes = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, size: sizeOf(join(folder, name)) }));
  return sizes.sort((a, b) => b.size - a.size).map(({ name }) => name);
}

function sizeOf(folder: string): number {
  return statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.size ?? 0;
}

async function settle(page: Page): Promise<void> {
  await page.locator('.results a, .results .told').first().waitFor();
}

function searchFor(words: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill(words);
    await settle(page);
  };
}

/** On a narrow page the mark opens the sheet; on a wide one the words stand there already. */
async function openEvidence(page: Page): Promise<void> {
  const mark = page.locator('button.cite').first();
  if (await mark.isVisible()) await mark.click();
}

async function take(browser: Browser, shot: Shot, url: string): Promise<void> {
  for (const width of [1280, 390]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const name = `${shot.name}-${width}-${colorScheme}.png`;
      if (!name.includes(options.only)) continue;
      const page = await browser.newPage({
        viewport: { width, height: width === 390 ? 844 : 900 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      await page.goto(new URL(shot.path, url).href, { waitUntil: 'networkidle' });
      await shot.act?.(page);
      await page.screenshot({ path: join(options.out, name), fullPage: !shot.act });
      await page.close();
      console.log(name);
    }
  }
}

async function main(): Promise<number> {
  if (!existsSync(join(options.site, 'index.html'))) {
    console.error(`${options.site}: no site here, expected one. Build it with npm run build.`);
    return 2;
  }
  mkdirSync(options.out, { recursive: true });
  const base = normaliseBase(process.env.DOSSIER_BASE ?? '/');
  const [browser, served] = await Promise.all([launch(), serve({ folder: options.site, base })]);
  try {
    for (const shot of shotsOf(options.site)) await take(browser, shot, served.url);
    return 0;
  } finally {
    await Promise.all([browser.close(), served.close()]);
  }
}

process.exitCode = await main();
