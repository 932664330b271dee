import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inCopy } from './copy.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  mkdirSync(join(folder, 'pages'));
  for (const name of ['page.html', 'picture.png']) writeFileSync(join(folder, 'pages', name), name);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a copy holds what is wanted, and what is done to it leaves the folder whole', async () => {
  const seen = await inCopy(
    folder,
    (path) => !path.endsWith('.png'),
    async (copy) => {
      const names = readdirSync(join(copy, 'pages'));
      rmSync(join(copy, 'pages'), { recursive: true });
      return names;
    },
  );
  expect(seen).toEqual(['page.html']);
  expect(readdirSync(join(folder, 'pages'))).toEqual(['page.html', 'picture.png']);
});

test('a copy is gone after the work, also when the work failed', async () => {
  let copied = '';
  const work = async (copy: string) => {
    copied = copy;
    throw new Error('no');
  };
  await expect(inCopy(folder, () => true, work)).rejects.toThrow('no');
  expect(existsSync(copied)).toBe(false);
});
