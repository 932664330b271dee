/**
 * A **source page** can be converted, too: a person has told a document in their own words and wants the
 * pages and claims that follow from it. Nothing is added to the source itself.
 */
import { type Passage, readPage } from '../../model/page.ts';
import { isExcerpt } from '../../model/source-marks.ts';
import { type Document, type DocumentPassage, type HeadingLevel, Unreadable } from '../document.ts';
import { decodeUtf8 } from './encoding/utf8.ts';
import type { PromptFormat } from './format.ts';

export const sourcePage: PromptFormat = {
  name: 'source page',
  extensions: ['.mdx'],
  read({ stem, bytes }): Document {
    const { page, messages } = readPage({ path: `sources/${stem}.mdx`, text: decodeUtf8(bytes) });
    if (page?.kind !== 'source') throw new Unreadable(reasonOf(messages[0]));
    const { title, published, language } = page.data;
    const stated = published ? { published } : {};
    const words = page.data.text === 'full' || isExcerpt(page) ? language : undefined;
    const passages = page.passages.map(passageOf);
    return { title, passages, stated, page: page.id, ...(words && { language: words }) };
  },
};

/** What a reader makes of a passage that stands in a source. */
export function passageOf({ text, heading, level, form, page }: Passage): DocumentPassage {
  return {
    text,
    heading,
    ...(level && { level: level as HeadingLevel }),
    ...(form && { form }),
    ...(page && { page }),
  };
}

function reasonOf(message: { line: number; column: number; reason: string } | undefined): string {
  const place = message ? `line ${message.line}, column ${message.column}: ${message.reason}` : '';
  return `Unexpected page, expected a source of this knowledge base. ${place}`.trim();
}
