import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  dependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'));
const packages = Object.entries(lock.packages as Record<string, Locked>).filter(([path]) => path !== '');

/** Licences that would ask something of everybody who passes the code on. */
const DEMANDING = /(?<!L)GPL|SSPL|BUSL|CC-BY-NC|UNLICENSED/;

test('nothing that a site is built with demands that the code be under its own licence', () => {
  const shipped = packages.filter(([, { dev, devOptional }]) => !dev && !devOptional);
  expect(shipped.length).toBeGreaterThan(50);
  expect(shipped.filter(([, { license = '' }]) => DEMANDING.test(license))).toEqual([]);
});

/** Licences that ask for no more than to be named, as everything has that documents are read with. */
const MILD = /^(?:MIT|MIT-0|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|\(MIT AND Zlib\))$/;
const READING = [
  ...['@mozilla/readability', 'linkedom', 'pdfjs-dist', 'saxes', 'postal-mime', 'jschardet', 'iconv-lite'],
  'file-type',
];

test('whatever reads documents may be passed on under any licence', () => {
  const paths = new Set(READING.map((name) => `node_modules/${name}`));
  for (const path of paths) for (const name of needsOf(path)) paths.add(`node_modules/${name}`);
  const licences = packages.filter(([path]) => paths.has(path));
  expect(licences.length).toBeGreaterThan(READING.length);
  expect(licences.filter(([, { license = '' }]) => !MILD.test(license))).toEqual([]);
});

/** What a package cannot do without. */
function needsOf(path: string): string[] {
  return Object.keys(packages.find(([one]) => one === path)?.[1].dependencies ?? {});
}

test('a demanding licence is told from a mild one', () => {
  expect(['GPL-3.0', 'AGPL-3.0-only'].every((name) => DEMANDING.test(name))).toBe(true);
  expect(['MIT', 'LGPL-3.0-or-later', 'OFL-1.1', 'Apache-2.0'].some((name) => DEMANDING.test(name))).toBe(
    false,
  );
});

test('every version is exact, in package.json as in the lock file', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
