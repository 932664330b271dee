/**
 * A **named source** is what a person means who says the id of a source, or the path of its page: the path must lead
 * into the content folder, and not merely end alike.
 */
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { Unwritable } from '../src/store/disk.ts';

/** Commands that only look at what is there want a folder that is there. @throws {Unwritable} */
export function expectContent(root: string): void {
  if (existsSync(root)) return;
  throw new Unwritable(
    `${root}: Unexpected path, expected the folder that holds the pages. Name it with --content.`,
  );
}

/** Words without a slash as they are; a path as it is below `content/`; one that leads elsewhere stays whole. */
export function belowContent(root: string, asked: string): string {
  const word = asked.trim();
  if (!/[/\\]/.test(word)) return word;
  const path = relative(resolve(root), resolve(word)).split(sep).join('/');
  return path.startsWith('sources/') ? path : word;
}
