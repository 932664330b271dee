/**
 * To **write whole** is to write a file under another name first and rename it then: a reader sees the old file
 * or the new one, never half of one.
 */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { unwritable } from '../src/store/disk.ts';

/** @throws {Unwritable} when the folder is missing or full, or must not be written to; the old file stands. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const draft = `${path}.${process.pid}.draft`;
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    throw unwritable(path, error);
  } finally {
    rmSync(draft, { force: true });
  }
}
