/**
 * A **place** is where one document is: a file, standard input, or an address on the network. Nothing of the
 * document has been read yet.
 */

export interface Place {
  /** As the person wrote it, or below the folder they named; `-` is standard input. */
  path: string;
  kind: 'file' | 'input' | 'address';
  /** In bytes; 0 where it is not known. */
  size: number;
  /** Line of a list that named it, `list.txt:3`; absent when the command line did. */
  from?: string | undefined;
}

/** Something that a person or a list named. */
export interface Named {
  path: string;
  from?: string | undefined;
}

/** Does a name stand for an address rather than a file? */
export function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

/** One line about a place; names of files may hold line ends, and messages may not. */
export function problemAt({ path, from }: Named, reason: string): string {
  return [...(from === undefined ? [] : [from]), shownName(path), reason].map(inOneLine).join(': ');
}

/** A path that is empty is seen, and a password is not. */
function shownName(path: string): string {
  if (path === '') return '“”';
  return isAddress(path) ? path.replace(/\/\/[^/]*@/, '//…@') : path;
}

/** A path as messages show it: control characters as `\\u000a`. */
export function inOneLine(path: string): string {
  return path.replace(
    /\p{Cc}|\u2028|\u2029/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** Ascending by UTF-16 code units: the same on every machine, whatever its language. */
export function byPath(a: Named, b: Named): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}
