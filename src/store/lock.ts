/**
 * The **lock** is one small file that says which process is writing to a content folder, so that two runs
 * never interleave. The lock of a process that is no longer alive counts for nothing.
 */
import { join } from 'node:path';
import { type Disk, disk as realDisk, Unwritable, unwritable } from './disk.ts';
import { makeFolder } from './folder.ts';

const NAME = '.dossier.lock';

/** Run something while no other run may write to the folder; the folder is made when it is absent. */
export async function withLock<T>(
  root: string,
  work: () => T | Promise<T>,
  disk: Disk = realDisk,
): Promise<T> {
  const path = join(root, NAME);
  take(root, path, disk);
  try {
    return await work();
  } finally {
    disk.unlinkSync(path);
  }
}

function take(root: string, path: string, disk: Disk): void {
  try {
    makeFolder(root, disk);
    for (let attempt = 0; attempt < 3; attempt++) {
      if (create(path, disk)) return;
      const holder = holderOf(path, disk);
      if (holder !== undefined && isAlive(holder)) {
        throw new Unwritable(
          `${root}: Unexpected second run, expected to be alone. Wait until process ${holder} is done, or remove ${path}.`,
        );
      }
      removeStale(path, holder, disk);
    }
  } catch (error) {
    throw unwritable(root, error);
  }
  throw new Unwritable(`${root}: Unexpected second run, expected to be alone. Run the command again.`);
}

function create(path: string, disk: Disk): boolean {
  let file: number;
  try {
    file = disk.openSync(path, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    disk.writeSync(file, `${process.pid}\n`);
  } catch (error) {
    disk.unlinkSync(path);
    throw error;
  } finally {
    disk.closeSync(file);
  }
  return true;
}

/** The process that holds the lock; `undefined` when the file is gone or says nothing. */
function holderOf(path: string, disk: Disk): number | undefined {
  try {
    return Number.parseInt(disk.readFileSync(path, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Take a dead lock out of the way. It is renamed first and looked at again: should another run have taken
 * the lock in between, it gets it back.
 */
function removeStale(path: string, holder: number | undefined, disk: Disk): void {
  const aside = `${path}.${process.pid}`;
  try {
    disk.renameSync(path, aside);
  } catch {
    return;
  }
  if (holderOf(aside, disk) === holder) disk.unlinkSync(aside);
  else disk.renameSync(aside, path);
}
