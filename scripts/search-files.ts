/**
 * To **read search files** in Node is to take them from the folder of a built site, as a browser takes them from
 * a server.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

/** What every gzip file begins with: RFC 1952. */
const GZIP = [0x1f, 0x8b];

/**
 * @param site Folder of the built site, such as `dist`.
 * @returns A function that reads one file by its path below `search/`, such as `names/start`, and rejects when it
 *   cannot. Files may be plain text, too.
 */
export function readSearchFiles(site: string): (path: string) => Promise<string> {
  return async (path) => {
    const bytes = await readFile(join(site, 'search', path));
    const isSqueezed = GZIP.every((byte, at) => bytes[at] === byte);
    return (isSqueezed ? await promisify(gunzip)(bytes) : bytes).toString('utf8');
  };
}
