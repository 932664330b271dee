/**
 * A **leftover** is a temporary file of a run that was killed before it could move it into place or remove
 * it.
 */
import { basename, dirname, join } from 'node:path';
import { folders } from '../model/kind.ts';
import type { Disk } from './disk.ts';

const ENDING = '.dossier-tmp';

/** Name under which a file is laid down before it is moved: beside its place, hidden. */
export function temporaryFor(target: string): string {
  return join(dirname(target), `.${basename(target)}${ENDING}`);
}

/** Remove what killed runs have left; call it under the lock. */
export function removeLeftovers(root: string, disk: Disk): void {
  for (const folder of [...Object.values(folders), 'merges', '.'].map((name) => join(root, name))) {
    if (!disk.existsSync(folder)) continue;
    for (const name of disk.readdirSync(folder).filter((entry) => entry.endsWith(ENDING))) {
      disk.unlinkSync(join(folder, name));
    }
  }
}
