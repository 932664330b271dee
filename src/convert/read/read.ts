/**
 * To **read** is to make a document of a file, whatever its format. A new format is one more file beside this
 * one and one more entry in the list.
 */
import { type Document, Unreadable } from '../document.ts';
import { type Detection, detect } from './detect.ts';
import { docx } from './docx.ts';
import { epub } from './epub.ts';
import type { Format, Resource } from './format.ts';
import { withLanguage } from './language.ts';
import { markdown } from './markdown.ts';
import { odt } from './odt.ts';
import { pdf } from './pdf/pdf.ts';
import { plainText } from './plain-text.ts';
import { refusal } from './refusal.ts';
import { rtf } from './rtf.ts';
import { sourcePage } from './source-page.ts';

/** Read by libraries that take a while to load: only when the first such file comes. */
const html: Format = {
  name: 'web page',
  extensions: ['.html', '.htm', '.xhtml'],
  read: async (input) => (await import('./html/html.ts')).html.read(input),
};
const eml: Format = {
  name: 'e-mail',
  extensions: ['.eml'],
  read: async (input) => (await import('./eml.ts')).eml.read(input),
};

/** Formats whose files are text that any other format may be quoted in. */
const texts: readonly Format[] = [plainText, markdown, html, eml, sourcePage];
const formats: readonly Format[] = [...texts, pdf, docx, odt, rtf, epub];

/** Endings of the files that can be read, such as `.txt`. */
export const extensions: readonly string[] = formats.flatMap((format) => format.extensions);

/** Can a file of this name be read? */
export function isReadable(name: string): boolean {
  return extensions.includes(extensionOf(name));
}

/**
 * Is this text that is read at once and cannot stall? Everything else is better read apart.
 *
 * @param name Name of the file, with or without folders.
 */
export async function isPrompt(name: string, bytes: Uint8Array): Promise<boolean> {
  const claimed = name === '' ? plainText : byName(extensionOf(name));
  const isText = claimed === plainText || claimed === markdown || claimed === sourcePage;
  return isText && bytes.length < PROMPT && choose(claimed, await detect(bytes)) === claimed;
}

/** Bytes; the text of a thick book. */
const PROMPT = 4 * 2 ** 20;

/**
 * Read one file: as what its bytes are, or else as what its name says.
 *
 * @param name
 *   Name of the file, with or without folders; empty for what comes without a file.
 * @param resource
 *   Where readers find data that stands beside their libraries; without it, some Asian PDFs lose words.
 * @throws {Unreadable}
 *   When the format is unknown, the file is broken or hostile to reading, or there are no words.
 */
export async function readDocument(name: string, bytes: Uint8Array, resource?: Resource): Promise<Document> {
  const extension = extensionOf(name);
  const claimed = name === '' ? plainText : byName(extension);
  const detection = await detect(bytes);
  const format = choose(claimed, detection);
  if (!format) throw new Unreadable(unknownFormat(extension, detection.other));
  const stem = name.replace(/^.*[/\\]/, '').slice(0, extension === '' ? undefined : -extension.length);
  const document = await format.read({ stem, bytes, resource });
  if (document.passages.length === 0) throw wordless(bytes);
  const told = withFile(withLanguage(document), stem);
  if (format === claimed || name === '') return told;
  return { ...told, notes: [...(told.notes ?? []), mistaken(extension, format)] };
}

/** A title in other letters may make no good id; the name of the file may. */
function withFile(document: Document, stem: string): Document {
  const isLatin = /\p{Script=Latin}{2}/u.test(document.title);
  return isLatin || stem === '' ? document : { ...document, file: stem };
}

function wordless({ length }: Uint8Array): Unreadable {
  const fault =
    length === 0
      ? { found: 'end of file', expected: 'words' }
      : { found: 'document without words', expected: 'text' };
  return refusal({ ...fault, remedy: 'Choose a document that holds text.' });
}

/** The bytes decide, but between formats that are text the name does, unless it says plain text. */
function choose(claimed: Format | undefined, { format, other }: Detection): Format | undefined {
  if (claimed === sourcePage || claimed === markdown) return isTextual(format) ? claimed : byName(format);
  if (format === 'text') return claimed && (texts.includes(claimed) ? claimed : plainText);
  if (format !== undefined) return byName(format);
  return other === undefined || UNSURE.has(other) ? claimed : undefined;
}

/** Kinds that say little: readers of their formats tell better what is wrong with a file of such a kind. */
const UNSURE: ReadonlySet<string> = new Set(['zip', 'cfb', 'xml']);

function isTextual(format: Detection['format']): boolean {
  return format === undefined || format === 'text' || format === '.html' || format === '.eml';
}

function byName(extension = ''): Format | undefined {
  return formats.find((one) => one.extensions.includes(extension));
}

function extensionOf(name: string): string {
  return /[^/\\](\.[^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

function mistaken(extension: string, { name }: Format): string {
  const ending = extension === '' ? 'has no ending' : `ends in ${extension}`;
  return `The name of the file ${ending}, but by its bytes it is in the format ${name}; it was read as that.`;
}

function unknownFormat(extension: string, other?: string): string {
  const ending = extension === '' ? 'name without an ending' : `format \`${extension}\``;
  const found = other === undefined ? ending : `${other.toUpperCase()} file`;
  return `Unexpected ${found}, expected one of ${extensions.join(', ')}. Save the document as plain text (.txt).`;
}
