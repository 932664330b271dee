import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withLock } from './lock.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dossier-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const lockFile = () => join(root, '.dossier.lock');

describe('withLock', () => {
  test('is held while the work is done, and gone after it', async () => {
    const held = await withLock(root, () => existsSync(lockFile()));
    expect([held, existsSync(lockFile())]).toEqual([true, false]);
  });

  test('is gone after work that fails', async () => {
    await expect(
      withLock(root, () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(existsSync(lockFile())).toBe(false);
  });

  test('is refused while another process holds it', async () => {
    writeFileSync(lockFile(), `${process.ppid}\n`);
    await expect(withLock(root, () => 1)).rejects.toThrow(/Unexpected second run, expected to be alone/);
  });

  test('is taken over from a process that is dead', async () => {
    writeFileSync(lockFile(), '4194399\n');
    expect(await withLock(root, () => 1)).toBe(1);
  });

  test('makes a content folder that does not exist', async () => {
    const folder = join(root, 'new', 'content');
    expect(await withLock(folder, () => existsSync(folder))).toBe(true);
  });

  test('says so when the folder is a file', async () => {
    writeFileSync(join(root, 'file'), '');
    await expect(withLock(join(root, 'file'), () => 1)).rejects.toThrow(/Unexpected file, expected a folder/);
  });
});
