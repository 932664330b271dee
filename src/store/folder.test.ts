import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { disk } from './disk.ts';
import { makeFolder } from './folder.ts';
import { withLock } from './lock.ts';

const top = () => mkdtempSync(join(tmpdir(), 'folder-'));

function failing(code: string) {
  return {
    ...disk,
    mkdirSync: () => {
      throw Object.assign(new Error(code), { code });
    },
  };
}

test('a folder is made with all those above it, and again without a word', () => {
  const path = join(top(), 'a', 'b', 'c');
  makeFolder(path, disk);
  makeFolder(path, disk);
  expect(statSync(path).isDirectory()).toBe(true);
});

test('a level that another process made in between is taken', () => {
  expect(() => makeFolder(join(top(), 'a'), failing('EEXIST'))).not.toThrow();
});

test('a place that takes no folder is told with the first level that could not be made', () => {
  const folder = top();
  expect(() => makeFolder(join(folder, 'a', 'b'), failing('ENOENT'))).toThrow(
    `${join(folder, 'a')}: Unexpected place, expected one where a folder can be made. Choose another folder.`,
  );
});

test('below a file the system says what is wrong', () => {
  const file = join(top(), 'file');
  writeFileSync(file, '');
  expect(() => makeFolder(join(file, 'a'), disk)).toThrow('ENOTDIR');
});

test.runIf(existsSync('/proc/self'))('where nothing can be made it ends at once', async () => {
  await expect(withLock('/proc/nope', () => {})).rejects.toThrow(/^\/proc\/nope: Unexpected place/);
});
