/**
 * A **format** is one way of writing documents to files; each is read by one file of this folder.
 */
import type { Document } from '../document.ts';

export interface FormatInput {
  /** Name of the file without folder and extension: the last resort for a title. */
  stem: string;
  bytes: Uint8Array;
  resource?: Resource | undefined;
}

/** Data that a library asks for by name, such as `cmaps/GBK-EUC-H.bcmap`; `undefined` when there is none. */
export type Resource = (name: string) => Promise<Uint8Array | undefined>;

export interface Format {
  /** As a person calls it: `Markdown`, `PDF`. */
  name: string;
  /** Endings of file names, lower case, with the dot. */
  extensions: readonly string[];
  /** @throws {Unreadable} when the bytes are not of this format, or hostile to reading. */
  read(input: FormatInput): Document | Promise<Document>;
}

/** A format that is read at once, without waiting for anything. */
export interface PromptFormat extends Format {
  read(input: FormatInput): Document;
}
