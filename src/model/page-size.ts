/**
 * The **size** of a page has a limit, so that no file stalls the build: a page that people read is never that long,
 * a source may hold a whole book.
 */

/** Longest page, in UTF-16 code units. */
export const LONGEST_FILE = 256 * 1024;
/** Longest source: as much text as a document may have, and its marks. */
export const LONGEST_SOURCE = 32 * 1024 * 1024;

/** Most that a file may have, by its path below `content/`. */
export function longestAt(path: string): number {
  return path.startsWith('sources/') ? LONGEST_SOURCE : LONGEST_FILE;
}
