/**
 * `npm run screenshots`: take pictures of every type of page and of what can be opened on it, wide and narrow,
 * light and dark, and lay them out on one sheet.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { normaliseBase } from '../src/model/href.ts';
import { readArguments } from './arguments.ts';
import { launch } from './browser.ts';
import { type PageState, pageStates, pageTypes } from './page-types.ts';
import { writePictureSheet } from './picture-sheet.ts';
import { serve } from './serve.ts';

const HELP = `Usage: npm run screenshots -- [--out DIR] [--site DIR] [--only WORD] [--mock DIR]

Takes pictures of every type of page of the site as it was built last, and of every state a visitor can open:
1280 and 390 pixels wide, light and dark; the largest pages also as they are printed and in forced colours.
DIR/index.html shows them all on one sheet.

  --out DIR     where the pictures go (default node_modules/.cache/dossier/screenshots)
  --site DIR    the built site (default dist)
  --only WORD   only pictures whose name holds this word
  --mock DIR    a folder of pictures to lay beside ours, where the names begin alike
  --help        this text

DOSSIER_BASE names the base path with which the site was built.
Exit 0 done, 2 when there is no built site or no browser, 64 wrong usage.`;

const options = readArguments(
  {
    out: { type: 'string', default: 'node_modules/.cache/dossier/screenshots' },
    site: { type: 'string', default: 'dist' },
    only: { type: 'string', default: '' },
    mock: { type: 'string' },
  },
  HELP,
);

interface Look {
  /** Stands in the name of the picture, after the width. */
  suffix: string;
  width: number;
  colorScheme: 'light' | 'dark';
  forcedColors?: 'active';
  media?: 'print';
}

interface Shot extends PageState {
  /** As long as the page is, or only the screen. */
  whole: boolean;
  looks: readonly Look[];
}

const LOOKS: readonly Look[] = [1280, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ suffix: colorScheme, width, colorScheme })),
);
const SPECIAL: readonly Look[] = [
  { suffix: 'print', width: 794, colorScheme: 'light', media: 'print' },
  { suffix: 'forced', width: 1280, colorScheme: 'dark', forcedColors: 'active' },
];

function shotsOf(site: string): Shot[] {
  const types = pageTypes(site).map((type) => ({
    ...type,
    act: async () => undefined,
    whole: true,
    looks: type.name.endsWith('-page') ? [...LOOKS, ...SPECIAL] : LOOKS,
  }));
  return [...types, ...pageStates(site).map((state) => ({ ...state, whole: false, looks: LOOKS }))];
}

/** Take the pictures of one page; gives their file names. */
async function take(browser: Browser, shot: Shot, url: string): Promise<string[]> {
  const taken: string[] = [];
  for (const { suffix, width, media, ...look } of shot.looks) {
    const name = `${shot.name}-${width}-${suffix}.png`;
    if (!name.includes(options.only)) continue;
    const viewport = { width, height: width === 390 ? 844 : 900 };
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce', ...look });
    await page.goto(new URL(shot.path, url).href, { waitUntil: 'networkidle' });
    if (media) await page.emulateMedia({ media });
    await shot.act(page);
    await page.screenshot({ path: join(options.out, name), fullPage: shot.whole });
    await page.close();
    console.log(name);
    taken.push(name);
  }
  return taken;
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
    const names: string[] = [];
    for (const shot of shotsOf(options.site)) names.push(...(await take(browser, shot, served.url)));
    console.log(`All on one sheet: ${writePictureSheet(options.out, names, options.mock)}`);
    return 0;
  } finally {
    await Promise.all([browser.close(), served.close()]);
  }
}

process.exitCode = await main();
