/**
 * A **web page** holds an article and much besides; the article is kept, with what the page states of itself.
 */
import type { Document } from '../../document.ts';
import { decodeText } from '../encoding/decode.ts';
import type { Format } from '../format.ts';
import { printedDate } from '../plain-text.ts';
import { findArticle } from './article.ts';
import { cleanArticle } from './clean.ts';
import { declaredIn } from './declared.ts';
import { parsePage } from './dom.ts';
import { guardPage, guardSize } from './guard.ts';
import { statedBy } from './metadata.ts';
import { passagesIn } from './passages.ts';
import { trimPassages } from './trim.ts';

export const html: Format = {
  name: 'web page',
  extensions: ['.html', '.htm', '.xhtml'],
  async read({ stem, bytes }): Promise<Document> {
    guardSize(bytes);
    const { text, notes } = await decodeText(bytes, declaredIn(bytes));
    const document = documentOfPage(stem, text);
    return { ...document, notes: [...notes, ...(document.notes ?? [])] };
  },
};

/**
 * The document that a web page holds, once its bytes are decoded.
 *
 * @throws {Unreadable} when the page would stall a parser.
 */
export function documentOfPage(stem: string, text: string): Document {
  guardPage(text);
  const page = parsePage(text);
  const metadata = statedBy(page, stem);
  const { root, isFound } = findArticle(page, text);
  if (!isFound) return withPrintedDate({ ...metadata, passages: passagesIn(root), notes: [NO_ARTICLE] });
  cleanArticle(root);
  return withPrintedDate({ ...metadata, passages: trimPassages(passagesIn(root), metadata.title) });
}

/** A date that the page does not state may stand in its first lines. */
function withPrintedDate(document: Document): Document {
  const date = document.stated.published === undefined ? printedDate(document.passages) : undefined;
  if (!date) return document;
  const { published, basis } = date;
  return {
    ...document,
    stated: { ...document.stated, published },
    basis: { ...document.basis, published: basis },
  };
}

const NO_ARTICLE = 'All text of the page was taken: no part of it stands out as the article.';
