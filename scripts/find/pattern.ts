/**
 * A **pattern** names many files at once: `*` stands for any characters in a name, `**` for any folders, `?` for
 * one character, `{a,b}` for either, `[ab]` for one of these. Whoever quotes it has it read here, and not by the
 * shell, which differs from machine to machine and has a limit.
 */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { Unreadable } from '../../src/convert/document.ts';
import { mayBeDocument } from './folder.ts';

/** Outside Windows a backslash belongs to a name. */
export function isPattern(path: string): boolean {
  return /[*?[{]/.test(path) && (process.platform === 'win32' || !path.includes('\\'));
}

/**
 * Files and folders whose paths fit; names with a dot only where the pattern has the dot.
 *
 * @throws {Unreadable} when nothing fits.
 */
export function matching(pattern: string): string[] {
  const paths = globSync(pattern).filter((path) => mayBeDocument(basename(path)) || path === '.');
  if (paths.length > 0) return paths;
  throw new Unreadable(
    'Unexpected pattern that fits no file, expected at least one. Check the spelling and the folder.',
  );
}
