/**
 * **Plain text** has no marks: what is a title, a heading or a paragraph shows only in how its lines stand.
 */
import type { Document, DocumentPassage } from '../document.ts';
import { segment } from '../segment.ts';
import { datelineDate, dateOf } from './date.ts';
import { decodeText } from './encoding/decode.ts';
import type { Format } from './format.ts';
import { withTitle } from './title.ts';

export const plainText: Format = {
  name: 'plain text',
  extensions: ['.txt', '.text'],
  async read({ stem, bytes }): Promise<Document> {
    const { text, notes } = await decodeText(bytes);
    return { ...documentOfText(stem, text), notes };
  },
};

/** The document that a text is, once its bytes are decoded. */
export function documentOfText(stem: string, text: string): Document {
  const { title, passages, basis } = withTitle(segment(text), stem);
  const date = printedDate(passages);
  return {
    title,
    passages,
    stated: date ? { published: date.published } : {},
    basis: { title: basis, ...(date ? { published: date.basis } : {}) },
  };
}

interface PrintedDate {
  published: string;
  basis: string;
}

/** A date that stands alone on one of the first lines, or in a dateline, says when the document was published. */
export function printedDate(passages: readonly DocumentPassage[]): PrintedDate | undefined {
  for (const { text } of passages.slice(0, 4)) {
    const line = dateOf(text);
    if (line !== undefined) return { published: line, basis: 'line with a date' };
    const dateline = datelineDate(text);
    if (dateline !== undefined) return { published: dateline, basis: 'dateline' };
  }
  return undefined;
}
