import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
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
