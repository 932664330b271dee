/**
 * A **shown path** is what a person reads, and can click, in a terminal or on a forge.
 */
import { join, relative, sep } from 'node:path';

/** Path of a content file from the working directory, or as given when it lies outside of it. */
export function shownPath(root: string, path: string): string {
  const whole = join(root, path);
  const near = relative(process.cwd(), whole);
  return (near.startsWith('..') ? whole : near).split(sep).join('/');
}
