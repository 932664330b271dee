/**
 * A **format** is one way of writing documents to files; each is read by one file of this folder.
 */
import type { Document } from '../document.ts';

export interface FormatInput {
  /** Name of the file without folder and extension: the last resort for a title. */
  stem: string;
  bytes: Uint8Array;
}

export interface Format {
  /** Endings of file names, lower case, with the dot. */
  extensions: readonly string[];
  /** @throws {Unreadable} when the bytes are not what the ending says. */
  read(input: FormatInput): Document;
}
