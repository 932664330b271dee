/**
 * A **source page** can be converted, too: a person has told a document in their own words and wants the
 * pages and claims that follow from it. Nothing is added to the source itself.
 */
import { readPage } from '../../model/page.ts';
import { type Document, Unreadable } from '../document.ts';
import { decodeUtf8 } from './encoding/utf8.ts';
import type { PromptFormat } from './format.ts';

export const sourcePage: PromptFormat = {
  name: 'source page',
  extensions: ['.mdx'],
  read({ stem, bytes }): Document {
    const { page, messages } = readPage({ path: `sources/${stem}.mdx`, text: decodeUtf8(bytes) });
    if (page?.kind !== 'source') throw new Unreadable(reasonOf(messages[0]));
    const { title, published } = page.data;
    const passages = page.passages.map(({ text, heading }) => ({ text, heading }));
    return { title, passages, stated: published ? { published } : {}, page: page.id };
  },
};

function reasonOf(message: { line: number; column: number; reason: string } | undefined): string {
  const place = message ? `line ${message.line}, column ${message.column}: ${message.reason}` : '';
  return `Unexpected page, expected a source of this knowledge base. ${place}`.trim();
}
