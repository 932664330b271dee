/**
 * What lies in **watched** folders: the documents that people put there, and not the pages that the converter
 * writes itself, should their folder lie there, too.
 */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { Unreadable } from '../../src/convert/document.ts';
import { isReadable } from '../../src/convert/read/read.ts';
import { filesBelow } from './folder.ts';
import { problemAt } from './place.ts';
import { reasonOf } from './reason.ts';
import { type Stamp, stampOf } from './stamp.ts';

export interface Watched {
  paths: readonly string[];
  /** Folder of the pages. */
  content: string;
}

/** Documents in the folders with their stamps, all folders in which more may appear, and those that are closed. */
export function thereNow({ paths, content }: Watched) {
  const files = new Map<string, Stamp>();
  const folders = new Set<string>();
  const problems: string[] = [];
  const told = {
    failed: (path: string, error: unknown) => problems.push(problemAt({ path }, reasonOf(error))),
    opened: (folder: string) => folders.add(folder),
  };
  for (const root of paths) {
    const base = real(root);
    const isOwn = ownOf(content);
    for (const path of filesBelow(root, told)) {
      const stamp =
        isReadable(path) && !isOwn(base + resolve(path).slice(resolve(root).length)) && stampOf(path);
      if (stamp) files.set(path, stamp);
    }
  }
  return { files, folders, problems };
}

/** Why a path cannot be watched, in one line. */
export function unfit(path: string, content: string): string | undefined {
  try {
    if (!statSync(path).isDirectory())
      throw new Unreadable('Unexpected file, expected a folder to watch. Name the folder it lies in.');
    if (ownOf(content)(real(path)))
      throw new Unreadable('Unexpected folder of pages, expected one of documents. Name another folder.');
    return undefined;
  } catch (error) {
    return problemAt({ path }, reasonOf(error));
  }
}

/** Says of a real path whether it lies in the folder of pages; the inbox there is the people's. */
function ownOf(content: string): (path: string) => boolean {
  const pages = real(content);
  const inbox = join(pages, 'inbox');
  return (path) => isWithin(path, pages) && !isWithin(path, inbox);
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Without links; of what is not there yet, the folder it will be in. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const whole = resolve(path);
    return dirname(whole) === whole ? whole : join(real(dirname(whole)), basename(whole));
  }
}
