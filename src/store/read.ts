/**
 * Reading **content**: every page, every ledger and the decisions of `identity.yml`, as text. Whoever asks
 * makes pages of it with `readPage`.
 */
import { join } from 'node:path';
import { folders } from '../model/kind.ts';
import type { ContentFile } from '../model/page.ts';
import { type Disk, disk as realDisk } from './disk.ts';

export interface StoredContent {
  /** All `.mdx` files in the folders of pages, sorted by path. */
  pages: ContentFile[];
  /** All `sources/*.ledger.json`, sorted by path. */
  ledgers: ContentFile[];
  /** `identity.yml`, when there is one. */
  identity?: ContentFile;
}

/** Read a content folder; one that does not exist is empty. */
export function readContent(root: string, disk: Disk = realDisk): StoredContent {
  const names = Object.values(folders).flatMap((folder) => namesIn(root, folder, disk));
  const read = (path: string): ContentFile => ({ path, text: readText(join(root, path), disk) });
  const content: StoredContent = {
    pages: names.filter((path) => path.endsWith('.mdx')).map(read),
    ledgers: names.filter((path) => path.endsWith('.ledger.json')).map(read),
  };
  if (disk.existsSync(join(root, 'identity.yml'))) content.identity = read('identity.yml');
  return content;
}

/**
 * Text of a file.
 *
 * @throws
 *   What the system throws, with the path in it also where that would leave it out.
 */
export function readText(path: string, disk: Disk = realDisk): string {
  try {
    return disk.readFileSync(path, 'utf8');
  } catch (error) {
    throw Object.assign(error as Error, { path });
  }
}

/** Files of one folder, as paths below the root; names that begin with a dot are not content. */
function namesIn(root: string, folder: string, disk: Disk): string[] {
  if (!disk.existsSync(join(root, folder))) return [];
  return disk
    .readdirSync(join(root, folder))
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => `${folder}/${name}`);
}
