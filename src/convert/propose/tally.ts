/**
 * The **tally** counts what a conversion adds, page by page.
 */
import type { Archive } from './archive.ts';

export interface PageSummary {
  /** Below `content/`. */
  path: string;
  isNew: boolean;
  claims: number;
  /** Citations added to claims that stood there. */
  citations: number;
  /** Other names added to a page that existed. */
  names: number;
  /** Passages added to a source. */
  passages: number;
  /** Quotations that were found again, or passages that took other words. */
  corrected: number;
  /** How often a person is asked to look: claims, and the page itself. */
  uncertain: number;
}

/** Every page that changes, sorted by path. */
export function summariesOf(archive: Archive): PageSummary[] {
  const entities = [...archive.additions.values()].map(({ page, made, added, joined, ...rest }) => ({
    path: page.path,
    isNew: made,
    claims: added,
    citations: joined,
    names: rest.aliases.length + rest.weakAliases.length,
    passages: 0,
    corrected: rest.rewritten.size,
    uncertain:
      (made ? page.data.claims : rest.claims).filter(({ review }) => review === 'uncertain').length +
      (made && page.data.review === 'uncertain' ? 1 : 0),
  }));
  const sources = archive.shelf.sources.flatMap(({ id, page, touched, ...source }) => {
    const passages = page ? source.insertions.length : source.passages.length;
    const path = page?.path ?? `sources/${id}.mdx`;
    const corrected = source.corrections.length;
    const changes = touched && (passages + corrected > 0 || source.addedSha256.length > 0);
    return changes
      ? [{ path, isNew: !page, claims: 0, citations: 0, names: 0, passages, corrected, uncertain: 0 }]
      : [];
  });
  return [...entities, ...sources].sort((a, b) => (a.path < b.path ? -1 : 1));
}
