/**
 * The **disk** is the part of the file system that the store uses, as a value: a test can hand in one that is
 * full or that fails at the third step.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';

export const disk = {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
};
export type Disk = typeof disk;

/** Error codes of the system that a person can do something about. */
const WORDS: Record<string, string> = {
  ENOSPC: 'Unexpected full disk, expected room for the pages. Free some space and run the command again.',
  EDQUOT: 'Unexpected full quota, expected room for the pages. Free some space and run the command again.',
  EACCES: 'Unexpected refusal, expected permission to write. Change the permissions of the folder.',
  EPERM: 'Unexpected refusal, expected permission to write. Change the permissions of the folder.',
  ENOENT: 'Unexpected path, expected a folder that exists. Make the folder first.',
  EROFS: 'Unexpected read-only disk, expected one that can be written. Choose another folder with --content.',
  ENOTDIR: 'Unexpected file, expected a folder. Choose another folder with --content.',
  EEXIST: 'Unexpected file, expected a folder. Choose another folder with --content.',
};

/** Why the store could not do its work, in one line that ends with the remedy; nothing is half written. */
export class Unwritable extends Error {
  override name = 'Unwritable';
}

/** Say an error of the system in words, with the path it is about. */
export function unwritable(path: string, error: unknown): Unwritable {
  if (error instanceof Unwritable) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const reason = WORDS[code] ?? `Unexpected error ${code || String(error)}, expected to write. Try again.`;
  return new Unwritable(`${path}: ${reason}`, { cause: error });
}
