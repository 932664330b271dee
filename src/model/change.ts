/**
 * A **change** is what one commit did to one page, told in terms of pages: statements, names, text; not lines.
 */
import type { Kind } from './kind.ts';

export interface Change {
  kind: Kind;
  id: string;
  /** As the page called itself then; its id where it did not say. */
  name: string;
  /** Below the content folder. */
  path: string;
  deed: 'added' | 'changed' | 'renamed' | 'removed';
  /** In UTC: `2026-11-22`. */
  day: string;
  author: string;
  /** First ten digits of the commit. */
  revision: string;
  /** Absent when the texts cannot be compared. */
  difference?: Difference;
}

/** How two texts of a page differ; of a new page, how it differs from nothing. */
export interface Difference {
  claims: { added: number; changed: number; removed: number };
  /** Aliases, weak ones too. */
  names: { added: number; removed: number };
  /** A draft that somebody has read since. */
  reviewed: boolean;
  /** Anything else above the prose, such as the summary or the record of a source. */
  record: boolean;
  /** Below the front: prose, or the passages of a source. */
  text: boolean;
}
