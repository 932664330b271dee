/**
 * A **search entity** is what search knows of a page: how it may be called and what an answer card shows.
 * Sources are entities of kind `source` here, too: their publisher and date are the summary.
 */
import type { Kind } from '../model/kind.ts';

/**
 * Why a name leads to a page: it always means it, means it only in context, was its id once, is its
 * designation written otherwise, is its name in other letters, or is what another language calls it.
 */
export type NameReason = 'alias' | 'weak-alias' | 'former-id' | 'designation' | 'transliteration' | 'exonym';

/** A name besides the title. */
export interface SearchName {
  text: string;
  why: NameReason;
}

export interface SearchEntity {
  kind: Kind;
  /** Unique within its kind: `kind/id` is unique in all. */
  id: string;
  title: string;
  /** One line for the answer card; may be empty. */
  summary: string;
  names: readonly SearchName[];
  /** How many pages link here, from 0: breaks ties between names that agree equally well. */
  weight: number;
  /** At most 3 top facts, in words, for the answer card. */
  facts: readonly string[];
}
