/**
 * **Plain text** has no marks: what is a title, a heading or a paragraph shows only in how its lines stand.
 */
import type { Document } from '../document.ts';
import { segment } from '../segment.ts';
import { decodeText } from './encoding/decode.ts';
import type { Format } from './format.ts';
import { statedInPrint } from './printed-date.ts';
import { IN_PARTS, refusal } from './refusal.ts';
import { withTitle } from './title.ts';

export const plainText: Format = {
  name: 'plain text',
  extensions: ['.txt', '.text'],
  async read({ stem, bytes }): Promise<Document> {
    guardLength(bytes);
    const { text, notes } = await decodeText(bytes);
    return { ...documentOfText(stem, text), notes };
  },
};

/** Bytes: ten times the longest novels. More takes more memory than a reader may have. */
const LONGEST = 16 * 2 ** 20;

/** @throws {Unreadable} when a text is longer than any that a person reads. */
export function guardLength({ length }: Uint8Array): void {
  if (length <= LONGEST) return;
  const found = `text of ${Math.ceil(length / 2 ** 20)} MB`;
  throw refusal({ found, expected: `at most ${LONGEST / 2 ** 20} MB`, remedy: IN_PARTS });
}

/** The document that a text is, once its bytes are decoded. */
export function documentOfText(stem: string, text: string): Document {
  const { title, passages, basis } = withTitle(segment(text), stem);
  const printed = statedInPrint(passages);
  return { title, passages, stated: printed.stated, basis: { title: basis, ...printed.basis } };
}
