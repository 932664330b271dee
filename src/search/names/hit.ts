/**
 * A **hit** is a page one of whose names fits what was typed.
 */
import type { Kind } from '../../model/kind.ts';

/** Why a name fits: it is the name, another name, what its page was called, or nearly one of these. */
export type HitReason =
  | 'name'
  | 'alias'
  | 'former-id'
  | 'designation'
  | 'spelling'
  | 'transliteration'
  | 'beginning';

export interface NameHit {
  /** Summary and facts are empty until `details` has been asked for them; see `find`. */
  entity: { kind: Kind; id: string; title: string; summary: string; facts: readonly string[] };
  /** From 0 to 1: 1 is the very title; from 0.72 on a person would call it the same name. */
  score: number;
  /** The name that fits. */
  name: string;
  why: HitReason;
  /** Whether all of the name was typed, but for case, accents, hyphens and spaces. */
  exact: boolean;
}

/** What a card shows of a page besides its name. */
export interface Details {
  summary: string;
  facts: readonly string[];
  /** Names besides the title that are filed, so that pages which use those can be found, too. */
  others: readonly string[];
}
