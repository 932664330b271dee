/**
 * **Squeezed** files are compressed as they lie on disk, so that they are small on any host; whoever reads them
 * looks at the first bytes.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface TextFile {
  /** Below a folder, in at least one folder more: `names/start`. */
  path: string;
  text: string;
}

/**
 * Replace each folder that one of the files lies in by these files: they are written beside it first, so that
 * one that cannot be written leaves all folders as they were.
 */
export function replaceFolders(top: string, files: readonly TextFile[]): void {
  const draft = `${top}.draft`;
  rmSync(draft, { recursive: true, force: true });
  try {
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
      mkdirSync(join(draft, folder), { recursive: true });
    }
    for (const { path, text } of files) writeFileSync(join(draft, path), squeezed(text));
    mkdirSync(top, { recursive: true });
    for (const folder of new Set(files.map(({ path }) => path.slice(0, path.indexOf('/'))))) {
      rmSync(join(top, folder), { recursive: true, force: true });
      renameSync(join(draft, folder), join(top, folder));
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Where gzip names the system that it ran on, and its word for "unknown": RFC 1952. */
const [SYSTEM, UNKNOWN] = [9, 255];

/** The same gives the same bytes on every machine: gzip without a name, a time or a system. */
export function squeezed(text: string | Uint8Array): Uint8Array {
  const bytes = gzipSync(text, { level: 9 });
  bytes[SYSTEM] = UNKNOWN;
  return bytes;
}
