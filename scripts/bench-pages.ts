/**
 * `npm run bench:pages`: measure every type of page of a built site in a browser.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { normaliseBase } from '../src/model/href.ts';
import { readArguments } from './arguments.ts';
import { LOOKS, violationsOf } from './axe.ts';
import { launch } from './browser.ts';
import { lighthouse } from './lighthouse.ts';
import { type PageFigures, POLICY, pageFigures } from './page-figures.ts';
import { entityPages, type PageState, type PageType, pageStates, pageTypes } from './page-types.ts';
import { serve } from './serve.ts';

const HELP = `Usage: npm run bench:pages -- [--site DIR] [--only WORD] [--axe] [--lighthouse]

Loads every type of page of the site as it was built last, served with Brotli under a strict content security
policy, and prints for each: bytes of HTML, styles and script over the wire, the same with fonts on a first visit,
bytes when another page was read before, layout shift, widths at which it scrolls sideways, requests that left the
site, and what the policy refused.

  --site DIR     the built site (default dist)
  --only WORD    only types whose name holds this word
  --axe          also axe (A, AA, 2.2, contrast of AAA, good practice) in light and dark, wide and narrow, with
                 every state that can be opened
  --lighthouse   also Lighthouse for desktop, fetched by npx
  --help         this text

DOSSIER_BASE names the base path with which the site was built; CHROME_PATH the browser.
Exit 0 every limit is kept, 1 one is not, 2 no built site or no browser, 64 wrong usage.`;

const options = readArguments(
  {
    site: { type: 'string', default: 'dist' },
    only: { type: 'string', default: '' },
    axe: { type: 'boolean', default: false },
    lighthouse: { type: 'boolean', default: false },
  },
  HELP,
);

/** What an ordinary page may cost, in bytes of 1000 a kilobyte, and how much it may move. */
const LIMITS = { dry: 15_000, cold: 75_000, next: 8_000, shift: 0.01 };
/** Pages of one thing; lists and the search may be larger. */
const ORDINARY = /^(?:people|organisations|equipment|places|events|sources)-page$/;

function lineOf(name: string, figures: PageFigures): string {
  const kilo = (bytes: number) => (bytes / 1000).toFixed(1).padStart(6);
  const { html, css, script, next, shift, sideways, strangers, refused, requests } = figures;
  return [
    name.padEnd(20),
    kilo(html),
    kilo(css),
    kilo(script),
    kilo(html + css + script),
    kilo(coldOf(figures)),
    String(requests).padStart(4),
    kilo(next),
    shift.toFixed(4).padStart(7),
    ` ${sideways.join(',') || '–'} ${strangers.length} ${refused.length}`,
  ].join(' ');
}

function coldOf({ html, css, script, fonts, other }: PageFigures): number {
  return html + css + script + fonts + other;
}

/** What is over a limit, in words. */
function excesses(name: string, figures: PageFigures): string[] {
  const { html, css, script, next, shift, sideways, strangers, refused } = figures;
  const ordinary = ORDINARY.test(name);
  const found: [boolean, string][] = [
    [ordinary && html + css + script > LIMITS.dry, `${html + css + script} bytes without fonts`],
    [ordinary && coldOf(figures) > LIMITS.cold, `${coldOf(figures)} bytes on a first visit`],
    [ordinary && next > LIMITS.next, `${next} bytes as the next page`],
    [shift > LIMITS.shift, `a layout shift of ${shift.toFixed(4)}`],
    [sideways.length > 0, `sideways scrolling at ${sideways.join(', ')} pixels`],
    ...strangers.map((url): [boolean, string] => [true, `a request to ${url}`]),
    ...refused.map((words): [boolean, string] => [true, words]),
  ];
  return found.flatMap(([exceeds, words]) => (exceeds ? [`${name}: ${words}`] : []));
}

async function measureTypes(browser: Browser, site: string, types: readonly PageType[]): Promise<string[]> {
  console.log(
    'kB, Brotli            HTML    CSS script    sum   cold  req   next   shift  sideways, strangers, refused',
  );
  const over: string[] = [];
  for (const { name, path } of types) {
    const figures = await pageFigures({ browser, site, path });
    console.log(lineOf(name, figures));
    over.push(...excesses(name, figures));
  }
  return over;
}

/** The HTML of all pages of entities with Brotli, without headers. */
function entityLine(site: string): string {
  const sizes = entityPages(site).map((path) => ({
    path,
    bytes: brotliCompressSync(readFileSync(join(site, path, 'index.html'))).length,
  }));
  sizes.sort((a, b) => a.bytes - b.bytes);
  const at = (share: number) => sizes[Math.ceil(share * sizes.length) - 1];
  const kilo = (share: number) => ((at(share)?.bytes ?? 0) / 1000).toFixed(1);
  return `HTML of ${sizes.length} entity pages: median ${kilo(0.5)}, p95 ${kilo(0.95)}, largest ${kilo(1)} kB (${at(1)?.path ?? 'none'})`;
}

async function looksOf(browser: Browser, site: string, states: readonly PageState[]): Promise<string[]> {
  const found = await violationsOf(browser, site, states);
  console.log(`axe: ${found.length} violations in ${states.length * LOOKS.length} looks`);
  return found;
}

async function main(): Promise<number> {
  if (!existsSync(join(options.site, 'index.html'))) {
    console.error(`${options.site}: no site here, expected one. Build it with npm run build.`);
    return 2;
  }
  const base = normaliseBase(process.env.DOSSIER_BASE ?? '/');
  const strict = { published: true, headers: { 'content-security-policy': POLICY } };
  const browser = await launch();
  const served = await serve({ folder: options.site, base, ...strict });
  /** Without the policy: axe comes into the page as a script of its own. */
  const open = await serve({ folder: options.site, base, published: true });
  try {
    const wanted = ({ name }: PageType) => name.includes(options.only);
    const types = pageTypes(options.site).filter(wanted);
    const over = await measureTypes(browser, served.url, types);
    console.log(entityLine(options.site));
    const asTheyOpen = types.map((type) => ({ ...type, act: async () => undefined }));
    const states = [...asTheyOpen, ...pageStates(options.site).filter(wanted)];
    if (options.axe) over.push(...(await looksOf(browser, open.url, states)));
    if (options.lighthouse) over.push(...(await lighthouse(open.url, types)));
    for (const words of over) console.log(`✗ ${words}`);
    return over.length > 0 ? 1 : 0;
  } finally {
    await Promise.all([browser.close(), served.close(), open.close()]);
  }
}

process.exitCode = await main();
