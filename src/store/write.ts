/**
 * Writing **content**, all or nothing: every file is first laid down in full beside its place, then moved
 * over it in one step; one that goes is moved out of its place in one step. Whoever looks at any moment, even
 * after a power cut in between, sees each file old or new, never torn.
 */
import { dirname, join } from 'node:path';
import { type Disk, disk as realDisk, Unwritable, unwritable } from './disk.ts';
import { makeFolder } from './folder.ts';
import { removeLeftovers, temporaryFor } from './leftover.ts';

export interface ContentChange {
  /** Below `content/`, with forward slashes. */
  path: string;
  /** The new text; absent when the file is to go. */
  text?: string | undefined;
  /** The text the change was made for; absent when there was no file. */
  before?: string | undefined;
}

interface Staged {
  change: ContentChange;
  /** Where the new file lies before it is moved, or the old one after it. */
  temporary: string;
  target: string;
}

/**
 * Write a set of files in the order given; call it under `withLock`.
 *
 * @throws {Unwritable}
 *   When the disk refuses, or when a file is no longer what it was when the change was made: then the
 *   content is as it was before.
 */
export function writeContent(root: string, changes: readonly ContentChange[], disk: Disk = realDisk): void {
  const wanted = changes.filter((change) => change.text !== change.before);
  removeLeftovers(root, disk);
  const staged: Staged[] = [];
  const moved: Staged[] = [];
  try {
    for (const change of wanted) staged.push(stage(root, change, disk));
    for (const file of staged) refuseWhenEdited(file, disk);
    for (const file of staged) {
      move(file, disk);
      moved.push(file);
    }
    for (const file of staged) if (file.change.text === undefined) disk.unlinkSync(file.temporary);
    for (const folder of new Set(staged.map(({ target }) => dirname(target)))) syncFolder(folder, disk);
  } catch (error) {
    restore(root, moved, disk);
    removeLeftovers(root, disk);
    const next = wanted[Math.min(staged.length, wanted.length - 1)];
    throw unwritable(join(root, next?.path ?? ''), error);
  }
}

function stage(root: string, change: ContentChange, disk: Disk): Staged {
  const target = join(root, change.path);
  const temporary = temporaryFor(target);
  if (change.text !== undefined) {
    makeFolder(dirname(target), disk);
    writeWhole(temporary, change.text, disk);
  }
  return { change, temporary, target };
}

function move({ change, temporary, target }: Staged, disk: Disk): void {
  if (change.text === undefined) disk.renameSync(target, temporary);
  else disk.renameSync(temporary, target);
}

/** One call may write less than it was given, without an error, when the disk is nearly full. */
function writeWhole(path: string, text: string, disk: Disk): void {
  const bytes = Buffer.from(text);
  const file = disk.openSync(path, 'w');
  try {
    for (let done = 0; done < bytes.length; ) done += disk.writeSync(file, bytes, done, bytes.length - done);
    disk.fsyncSync(file);
  } finally {
    disk.closeSync(file);
  }
}

function refuseWhenEdited({ change, target }: Staged, disk: Disk): void {
  const now = disk.existsSync(target) ? disk.readFileSync(target) : undefined;
  const before = change.before === undefined ? undefined : Buffer.from(change.before);
  if (before && now ? now.equals(before) : now === before) return;
  throw new Unwritable(
    `${target}: Unexpected edit while the command ran, expected the text it had read. Run the command again.`,
  );
}

/** Put back what was moved already; when even that fails, the files are whole and the next run goes on. */
function restore(root: string, moved: readonly Staged[], disk: Disk): void {
  for (const { change, target } of moved) {
    try {
      if (change.before === undefined) disk.unlinkSync(target);
      else {
        const { temporary } = stage(root, { path: change.path, text: change.before }, disk);
        disk.renameSync(temporary, target);
      }
    } catch {
      // The new file stands whole; the error that brought us here is the one to report.
    }
  }
}

/** Make the renames themselves lasting; some systems cannot, and need not. */
function syncFolder(folder: string, disk: Disk): void {
  try {
    const handle = disk.openSync(folder, 'r');
    try {
      disk.fsyncSync(handle);
    } finally {
      disk.closeSync(handle);
    }
  } catch {
    // Windows has no folders to sync.
  }
}
