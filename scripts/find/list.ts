/**
 * A **list** is a file that names documents, one a line, or parted by NUL as `find -print0` writes them.
 * Between lines, `#` begins a comment and an empty line means nothing; a file whose name begins with `#` is
 * written `./#name`.
 */
import { Unreadable } from '../../src/convert/document.ts';
import { bytesFrom } from './input.ts';
import type { Named } from './place.ts';

/**
 * What a list names, each with its line: `list.txt:3`. Paths are relative to the working folder.
 *
 * @param file
 *   `-` is standard input.
 * @throws {Unreadable}
 *   When it names nothing or is no list.
 */
export async function readList(file: string): Promise<Named[]> {
  const text = textOf(await bytesFrom(file));
  const isParted = text.includes('\0');
  const entries = text
    .split(isParted ? '\0' : /\r?\n/)
    .map((path, at) => ({ path, from: `${file}:${at + 1}` }));
  const isNamed = (path: string) => (isParted ? path !== '' : !/^\s*(?:#|$)/.test(path));
  const named = entries.filter(({ path }) => isNamed(path));
  const wrong = entries.findIndex(({ path }) => isNamed(path) && isNoPath(path, isParted));
  if (wrong !== -1)
    throw new Unreadable(`Unexpected bytes in line ${wrong + 1} that are no path, ${EXPECTED}`);
  if (named.length === 0) throw new Unreadable(`Unexpected empty list, ${EXPECTED}`);
  return named;
}

const EXPECTED =
  'expected paths, one a line or parted by NUL. To convert this file itself, name it without --list.';

/** Programs on Windows write lists in UTF-16, with a mark at the start. */
function textOf(bytes: Buffer): string {
  const marks: Record<string, string> = { fffe: 'utf-16le', feff: 'utf-16be' };
  return new TextDecoder(marks[bytes.toString('hex', 0, 2)]).decode(bytes);
}

/** Bytes that were no text, or characters that no person puts into a name; between NULs a line end may be one. */
function isNoPath(path: string, isParted: boolean): boolean {
  const controls = isParted ? /[^\P{Cc}\t\n\r]/u : /[^\P{Cc}\t]/u;
  return path.includes('\ufffd') || controls.test(path);
}
