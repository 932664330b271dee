/**
 * **Plain text** has no marks: what is a title, a heading or a paragraph shows only in how its lines stand.
 */
import type { Document, DocumentPassage } from '../document.ts';
import { segment } from '../segment.ts';
import { datelineDate, dateOf } from './date.ts';
import type { Format } from './format.ts';
import { withTitle } from './title.ts';
import { decodeUtf8 } from './utf8.ts';

export const plainText: Format = {
  extensions: ['.txt', '.text'],
  read({ stem, bytes }): Document {
    const { title, passages } = withTitle(segment(decodeUtf8(bytes)), stem);
    const published = printedDate(passages);
    return { title, passages, stated: published ? { published } : {} };
  },
};

/** A date that stands alone on one of the first lines, or in a dateline, says when the document was published. */
function printedDate(passages: readonly DocumentPassage[]): string | undefined {
  return passages
    .slice(0, 4)
    .map(({ text }) => dateOf(text) ?? datelineDate(text))
    .find((date) => date !== undefined);
}
