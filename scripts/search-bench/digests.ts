/**
 * A **digest** is what tells one state of a file from another: the SHA-256 of its bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of everything that search reads; the page of search itself, which lies there, is none of it. */
const PARTS = ['pagefind', 'search'];

/** Digest of every file of search by its path below the site. */
export function digests(site: string): Map<string, string> {
  const paths = PARTS.flatMap((part) => filesIn(site, part));
  return new Map(paths.map((path) => [path, digest(readFileSync(join(site, path)))]));
}

function digest(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function filesIn(site: string, part: string): string[] {
  if (!existsSync(join(site, part))) return [];
  return readdirSync(join(site, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(site, '/').length));
}

/** Paths that a reader who has the one must load of the other: new, or with other bytes. */
export function changedFiles(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...other.keys()].filter((path) => one.get(path) !== other.get(path)).sort();
}
