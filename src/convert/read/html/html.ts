/**
 * A **web page** holds an article and much besides; the article is kept, with what the page states of itself.
 */
import type { Document } from '../../document.ts';
import { decodeText } from '../encoding/decode.ts';
import type { Format } from '../format.ts';
import { statedInPrint } from '../printed-date.ts';
import { findArticle } from './article.ts';
import { cleanArticle } from './clean.ts';
import { declaredIn } from './declared.ts';
import { parsePage } from './dom.ts';
import { guardPage, guardSize } from './guard.ts';
import { statedBy } from './metadata.ts';
import { passagesIn } from './passages.ts';
import { trimPassages } from './trim.ts';
import { HEADLINE, headlineOf } from './visible.ts';

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
  const stated = statedBy(page, stem);
  const isSeen = stated.basis.title === HEADLINE;
  const { root, is, isOneOfMany, lead } = findArticle(page, text, (one) =>
    isSeen ? headlineOf(one, stated.title) : undefined,
  );
  const metadata = { ...stated, ...(lead && { subtitle: lead }) };
  const notes = isOneOfMany ? [NOTES.others] : is === 'article' ? [] : [NOTES[is]];
  if (is === 'whole page') return withPrintedDate({ ...metadata, passages: passagesIn(root), notes });
  cleanArticle(root);
  return withPrintedDate({ ...metadata, passages: trimPassages(passagesIn(root), metadata.title), notes });
}

/** A date that the page does not state may stand in its first lines. */
function withPrintedDate(document: Document): Document {
  const { stated, basis } = statedInPrint(document.passages, document.stated);
  if (stated.published === undefined) return document;
  return {
    ...document,
    stated: { ...document.stated, ...stated },
    basis: { ...document.basis, ...basis },
  };
}

const NOTES = {
  others: 'Other articles of the page were left out: each stands below a headline of its own.',
  'main content': 'All text around the headline was taken: no part of it stands out as the article.',
  'whole page': 'All text of the page was taken: no part of it stands out as the article.',
};
