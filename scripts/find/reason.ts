/**
 * The **reason** why something cannot be read, in words: what was found, what was expected, and the remedy.
 */
import { Unreadable } from '../../src/convert/document.ts';

const MISSING = 'Unexpected path, expected a file or folder that exists. Check the spelling.';
const CLOSED = 'Unexpected refusal, expected permission to read. Change the permissions of the file.';

/** By error code of the system. */
const WORDS: Record<string, string> = {
  ENOENT: MISSING,
  ENOTDIR: MISSING,
  ERR_INVALID_ARG_VALUE: MISSING,
  EACCES: CLOSED,
  EPERM: CLOSED,
  EISDIR: 'Unexpected folder, expected a file. Name the files in it.',
  ELOOP: 'Unexpected link that leads in a circle, expected a file. Name the file itself.',
  ENAMETOOLONG: 'Unexpected length of a path, expected one that the system allows. Check the spelling.',
  EMFILE: 'Unexpected number of open files, expected fewer. Close other programs and try again.',
  EIO: 'Unexpected failure of the disk, expected to read the file. Copy it to another disk.',
};

export function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const unknown = `Unexpected error ${code || String(error)}, expected to read the file. Try again.`;
  return WORDS[code] ?? unknown;
}

/** For a folder or file that the system would show the administrator, while a person would be refused. */
export function refuseClosed({ mode }: { mode: number }): void {
  if (process.platform !== 'win32' && (mode & 0o444) === 0) throw new Unreadable(CLOSED);
}
