/**
 * A **converted** document: the pages that the converter makes of it in an empty knowledge base, in memory.
 */
import { createHash } from 'node:crypto';
import { convert } from '../../src/convert/convert.ts';
import { documentOfText } from '../../src/convert/read/plain-text.ts';
import type { Knowledge } from '../../src/convert/recognise/knowledge.ts';
import { type EntityPage, readPage } from '../../src/model/page.ts';

const EMPTY = {
  pages: [],
  broken: new Map(),
  ledgers: [],
  identity: { sameAs: [], notSameAs: [], notAnEntity: [] },
};

export interface Whole {
  title: string;
  /** Paragraphs, a blank line between them. */
  text: string;
  published?: string | null | undefined;
}

/** Convert a document as a text file that begins with its title. */
export function pagesOfDocument({ title, text, published }: Whole, knowledge: Knowledge): EntityPage[] {
  const opened = title === '' || text.startsWith(title) ? text : `${title}\n\n${text}`;
  const document = documentOfText('document', opened);
  if (published) document.stated.published = published;
  const sha256 = createHash('sha256').update(opened).digest('hex');
  const { changes } = convert([{ document, sha256 }], EMPTY, knowledge);
  return changes.flatMap((change) => {
    const page = change.path.endsWith('.mdx') ? readPage(change).page : undefined;
    return page && page.kind !== 'source' ? [page] : [];
  });
}
