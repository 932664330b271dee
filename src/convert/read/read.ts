/**
 * To **read** is to make a document of a file, whatever its format. A new format is one more file beside this
 * one and one more entry in the list.
 */
import { type Document, Unreadable } from '../document.ts';
import type { Format } from './format.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { sourcePage } from './source-page.ts';

const formats: readonly Format[] = [plainText, markdown, sourcePage];

/** Endings of the files that can be read, such as `.txt`. */
export const extensions: readonly string[] = formats.flatMap((format) => format.extensions);

/** Can a file of this name be read? */
export function isReadable(name: string): boolean {
  return extensions.includes(extensionOf(name));
}

/**
 * Read one file.
 *
 * @param name
 *   Name of the file; its ending says the format.
 * @throws {Unreadable}
 *   When the format is unknown, or the bytes are not what the ending says, or there are no words.
 */
export function readDocument(name: string, bytes: Uint8Array): Document {
  const extension = extensionOf(name);
  const format = formats.find((one) => one.extensions.includes(extension));
  if (!format) throw new Unreadable(unknownFormat(extension));
  const stem = name.replace(/^.*[/\\]/, '').slice(0, extension === '' ? undefined : -extension.length);
  const document = format.read({ stem, bytes });
  if (document.passages.length === 0) throw new Unreadable(NO_WORDS);
  return document;
}

const NO_WORDS = 'Unexpected end of file, expected words. Choose a document that holds text.';

function extensionOf(name: string): string {
  return /[^/\\](\.[^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

function unknownFormat(extension: string): string {
  const found = extension === '' ? 'name without an ending' : `format \`${extension}\``;
  return `Unexpected ${found}, expected one of ${extensions.join(', ')}. Save the document as plain text (.txt).`;
}
