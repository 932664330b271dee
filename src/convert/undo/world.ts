/**
 * The **world** of an undoing: pages as they stand, the ledger that is undone, and those of all other sources.
 */
import type { EntityPage } from '../../model/page.ts';
import type { Citation } from '../../model/schema.ts';
import { type Ledger, writtenAs } from '../ledger.ts';
import type { Content } from '../propose/archive.ts';
import type { ShelfSource } from '../propose/shelf.ts';

export interface World {
  source: ShelfSource;
  /** Other sources that have a ledger. */
  others: readonly ShelfSource[];
  content: Content;
  entities: readonly EntityPage[];
  /** The page that a ledger names, wherever it has moved since. */
  pageAt: (path: string) => EntityPage | undefined;
  /** Did another source put this citation to a claim that stood there? */
  isJoined: (citation: Citation) => boolean;
}

export type LedgerClaim = Ledger['claims'][number];

export function worldOf(content: Content, source: ShelfSource, sources: readonly ShelfSource[]): World {
  const entities = content.pages.filter((page) => page.kind !== 'source');
  const others = sources.filter((other) => other !== source && other.ledgerFile.before !== undefined);
  const byPath = new Map(entities.map((page) => [page.path, page]));
  for (const page of entities) {
    const folder = page.path.replace(/[^/]*$/, '');
    for (const id of page.data.formerIds)
      if (!byPath.has(`${folder}${id}.mdx`)) byPath.set(`${folder}${id}.mdx`, page);
  }
  const joined = new Set(
    others.flatMap(({ ledger }) => ledger.claims.flatMap(({ into, as }) => (into && as ? [as] : []))),
  );
  return {
    source,
    others,
    content,
    entities,
    pageAt: (path) => byPath.get(path),
    isJoined: (citation) => citation.source !== source.id && joined.has(writtenAs(citation)),
  };
}
