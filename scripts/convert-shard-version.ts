/**
 * The **version** of what prepares documents: code and data together, so that parts which were made by another
 * version are not taken for one's own.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const TOP = fileURLToPath(new URL('..', import.meta.url));
/** What reads and prepares, its data and the libraries that it uses. */
const MATTERS = [
  'src/text',
  'src/gazetteer',
  'src/convert/read',
  'src/convert/recognise',
  'package-lock.json',
];

/** The first 16 digits of a SHA-256, in hexadecimal. */
export function versionOfPreparing(): string {
  const hash = createHash('sha256');
  for (const path of MATTERS.flatMap((name) => filesAt(join(TOP, name))).sort()) {
    if (/\.test\.ts$/.test(path)) continue;
    hash.update(`${relative(TOP, path).split(sep).join('/')}\n`).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesAt(path: string): string[] {
  if (path.endsWith('.json')) return [path];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
