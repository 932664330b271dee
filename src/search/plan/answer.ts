/**
 * An **answer** is all that search has to say to one question: what was found, why, where exactly, and what
 * was changed or left out to find it.
 */
import type { Kind } from '../../model/kind.ts';
import type { Facet } from '../facets/facet.ts';
import type { Query } from './query.ts';

/**
 * Why something is shown: how a name matched, or how words did.
 *
 * `words` all of them stand there; `beginning` as beginnings; `some-words` only some of them; `phrase` in this very order;
 * `other-name` under another name of the entity that was asked for; `field` a claim fits the fields.
 */
export type MatchReason =
  | 'name'
  | 'alias'
  | 'former-id'
  | 'designation'
  | 'spelling'
  | 'transliteration'
  | 'beginning'
  | 'words'
  | 'some-words'
  | 'phrase'
  | 'other-name'
  | 'field';

/** `name` a page found by its name, `claim` a statement on a page, `passage` of a source, `page` the rest. */
export type ResultGroup = 'name' | 'claim' | 'passage' | 'page';

export interface Result {
  group: ResultGroup;
  kind: Kind;
  title: string;
  /** Address with the site's base and the fragment of the very place: `/people/ada-lovelace/#s3`. */
  href: string;
  /** "statement 3", "passage 8"; absent for a whole page. */
  place?: string;
  /** Words around the match, or the summary of the page. */
  words: string;
  why: MatchReason;
  /** The same for a reader: "Also called NRF", "Spelling: Stoltenberg". */
  reason: string;
  /** Words to highlight here and on landing, as the index or the name has them. */
  marks: readonly string[];
  /** Comparable within a group only. */
  score: number;
  /** Of a statement, where it is known: who says so, and the title and date of the first source. */
  by?: string;
  source?: string;
  /** What the sources of a statement say in their own words. */
  quotation?: string;
  /** It may not be what was asked for, in words. */
  doubt?: string;
}

/** The page that the whole question names, shown as a card. */
export interface Card extends Result {
  id: string;
  summary: string;
  facts: readonly string[];
}

export interface Correction {
  from: string;
  to: string;
}

/** Another question that would have an answer. */
export interface Suggestion {
  query: string;
  /** The page that it would lead to, when it is a name. */
  title?: string;
  kind?: Kind;
  href?: string;
}

export interface Absence {
  /** Words of the question that stand on no page. */
  words: readonly string[];
  /** How many sources hold all words although no page bears the name; absent when none do. */
  namedIn?: number;
  /** There may be more sources than `namedIn`. */
  more?: boolean;
}

/** A field whose value several pages bear as a name: all are meant, and each choice is a question of its own. */
export interface FieldChoice {
  /** As it was typed: `by:smith`. */
  field: string;
  choices: readonly Suggestion[];
}

/** The steps of an answer, in order; after each, what is known can be shown. */
export type Stage = 'names' | 'text' | 'claims' | 'whole';

export interface Answer {
  query: Query;
  /** The last step that this answer holds. */
  stage: Stage;
  card?: Card;
  names: readonly Result[];
  claims: readonly Result[];
  passages: readonly Result[];
  pages: readonly Result[];
  /** The best of all groups, best first, each page once: what a short list shows, and what is measured. */
  best: readonly Result[];
  didYouMean: readonly Suggestion[];
  corrected: readonly Correction[];
  /** Words that the results were found without. */
  leftOut: readonly string[];
  absent?: Absence;
  /** Of claims when fields were asked for, else of pages; empty until all is known. */
  facets: readonly Facet[];
  /** Titles of speakers, countries and sources that facets name by id; there when fields were asked for. */
  titlesOf?(ids: readonly string[]): Promise<Map<string, string>>;
  /** Fields whose values name several pages. */
  ambiguous: readonly FieldChoice[];
  /** What was not understood, a sentence each. */
  mistakes: readonly string[];
  /** Pages found by any means, shown or not; claims, when fields were asked for. */
  total: number;
  /** There may be more than `total`. */
  more: boolean;
  /** Pages of `total` that hold only some of the words. */
  partial: number;
}
