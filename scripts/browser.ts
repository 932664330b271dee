/**
 * A **browser** for journeys and screenshots: one that is installed, else the one that ships in an npm package.
 */
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { type FoundBrowser, packagedBrowser } from './packaged-browser.ts';

const NAMES = ['chromium', 'google-chrome-stable', 'google-chrome', 'chrome', 'chromium-browser'];

const PLACES = [
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** It speaks to nobody by itself. */
const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

const HINT =
  'No browser could be started. Install one (Debian, Ubuntu: apt-get install chromium), or set CHROME_PATH to the program of a Chrome or Chromium.';

/**
 * Start a headless browser with a fresh profile.
 *
 * `CHROME_PATH` names the only one to try; `DOSSIER_BROWSER=npm` passes over those that are installed.
 *
 * @throws {Error}
 *   When none starts, with what each said and how to get one.
 */
export async function launch(env: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const failures: string[] = [];
  for await (const found of findBrowsers(env)) {
    try {
      return await start(found, env);
    } catch (error) {
      failures.push(`${found.path}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
  }
  throw new Error([HINT, ...failures].join('\n'));
}

/** Browsers to try, best first. */
export async function* findBrowsers(env: NodeJS.ProcessEnv): AsyncGenerator<FoundBrowser> {
  if (env.CHROME_PATH) {
    yield { path: env.CHROME_PATH, env: {}, args: [] };
    return;
  }
  for (const path of env.DOSSIER_BROWSER === 'npm' ? [] : installedPaths(env.PATH ?? '')) {
    if (await isProgram(path)) yield { path, env: {}, args: [] };
  }
  const packaged = await packagedBrowser();
  if (packaged) yield packaged;
}

function installedPaths(searched: string): string[] {
  const folders = searched.split(delimiter).filter(Boolean);
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
}

async function isProgram(path: string): Promise<boolean> {
  const file = await stat(path).catch(() => undefined);
  if (!file?.isFile()) return false;
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function start(found: FoundBrowser, env: NodeJS.ProcessEnv): Promise<Browser> {
  return chromium.launch({
    executablePath: found.path,
    headless: true,
    env: { ...(env as Record<string, string>), ...found.env },
    args: [...QUIET, ...found.args],
  });
}
