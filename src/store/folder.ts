/**
 * A **folder** is made level by level from above: what makes all levels at once in Node never ends where a level
 * that exists takes no folder and says that it does not exist, such as `/proc` or a mount whose server is gone.
 */
import { dirname } from 'node:path';
import { type Disk, Unwritable } from './disk.ts';

/**
 * Make a folder and those above it; nothing when it is there.
 *
 * @throws {Unwritable} Where no folder can be made; other errors of the system as they are.
 */
export function makeFolder(path: string, disk: Pick<Disk, 'existsSync' | 'mkdirSync'>): void {
  if (disk.existsSync(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above, disk);
  try {
    disk.mkdirSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Another process may have made it in between.
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT') throw error;
    throw new Unwritable(
      `${path}: Unexpected place, expected one where a folder can be made. Choose another folder.`,
      { cause: error },
    );
  }
}
