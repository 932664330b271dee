/**
 * **Lighthouse** for desktop, in the version named here, fetched by npx: it is larger than everything else that
 * this project needs together, and only this measure needs it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowsers } from './browser.ts';
import type { PageType } from './page-types.ts';

const VERSION = '13.5.0';
/** Least scores, of 100. */
const LEAST: Record<string, number> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};
/** Pages that ask not to be listed by search engines, for which that score says nothing. */
const UNLISTED = /^(?:not-found|search)$/;

/** Print the four scores of each page; what is too low comes back in words. */
export async function lighthouse(site: string, types: readonly PageType[]): Promise<string[]> {
  const { value: found } = await findBrowsers(process.env).next();
  const low: string[] = [];
  for (const { name, path } of types) {
    const scores = await scoresOf(new URL(path, site).href, found?.path);
    if (!scores)
      return [`Lighthouse ${VERSION} did not run: it needs the network, or its files in npm’s cache`];
    console.log(`${name.padEnd(20)} ${scores.map(([category, score]) => `${category} ${score}`).join(', ')}`);
    for (const [category, score] of scores) {
      if (score >= (LEAST[category] ?? 0) || (category === 'seo' && UNLISTED.test(name))) continue;
      low.push(`${name}: Lighthouse ${category} ${score}, expected ${LEAST[category]}`);
    }
  }
  return low;
}

/** The site is served by this very process, which therefore must not stand still meanwhile. */
async function scoresOf(url: string, browser: string | undefined): Promise<[string, number][] | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-lighthouse-'));
  const output = join(folder, 'report.json');
  const flags = '--headless --no-sandbox --disable-background-networking --disable-dev-shm-usage';
  try {
    const running = spawn(
      'npx',
      [
        '--yes',
        `lighthouse@${VERSION}`,
        url,
        '--preset=desktop',
        '--output=json',
        `--output-path=${output}`,
        `--only-categories=${Object.keys(LEAST).join(',')}`,
        `--chrome-flags=${flags}`,
        '--quiet',
      ],
      { env: { ...process.env, ...(browser && { CHROME_PATH: browser }) }, stdio: 'ignore' },
    );
    await once(running, 'exit');
    const { categories } = JSON.parse(readFileSync(output, 'utf8')) as {
      categories: Record<string, { score: number | null }>;
    };
    return Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]);
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
