import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowsers, launch } from './browser.ts';
import { folderOf } from './command-run.ts';

const first = async (env: NodeJS.ProcessEnv) => (await findBrowsers(env).next()).value?.path;

test('CHROME_PATH is the only browser that is tried', async () => {
  const found = await Array.fromAsync(findBrowsers({ CHROME_PATH: '/opt/mine', PATH: process.env.PATH }));
  expect(found.map(({ path }) => path)).toEqual(['/opt/mine']);
});

test('a browser on the PATH is found by its name', async () => {
  const folder = folderOf({ chromium: '#!/bin/sh\n' });
  chmodSync(join(folder, 'chromium'), 0o755);
  expect(await first({ PATH: folder })).toBe(join(folder, 'chromium'));
});

test('a file that is no program is passed over', async () => {
  const folder = folderOf({ chromium: '#!/bin/sh\n' });
  chmodSync(join(folder, 'chromium'), 0o644);
  expect(await first({ PATH: folder })).not.toBe(join(folder, 'chromium'));
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'without an installed browser the one from npm starts',
  async () => {
    const browser = await launch({ ...process.env, CHROME_PATH: '', DOSSIER_BROWSER: 'npm' });
    expect(browser.version()).toMatch(/^\d+\./);
    await browser.close();
  },
);

test('no browser at all is a failure that says how to get one', async () => {
  await expect(launch({ CHROME_PATH: '/nowhere/chrome' })).rejects.toThrow(
    /apt-get install chromium.*CHROME_PATH/,
  );
});
