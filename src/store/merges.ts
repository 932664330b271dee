/**
 * The **records of merges** lie in `merges/` below the content, one a page that was merged, as text.
 */
import { join } from 'node:path';
import type { ContentFile } from '../model/page.ts';
import { type Disk, disk as realDisk } from './disk.ts';

export const MERGES = 'merges';

/** All `merges/*.json`, sorted by path; none where there is no such folder. */
export function readMerges(root: string, disk: Disk = realDisk): ContentFile[] {
  const folder = join(root, MERGES);
  if (!disk.existsSync(folder)) return [];
  return disk
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .sort()
    .map((name) => ({ path: `${MERGES}/${name}`, text: disk.readFileSync(join(folder, name), 'utf8') }));
}
