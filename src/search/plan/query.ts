/**
 * A **query** is what a reader typed, taken apart: words, phrases in quotes, words to be without, and fields
 * such as `by:stoltenberg` or `troops>10000`. Each part knows its place, so that it can be marked where it
 * was typed.
 */
import type { Span } from '../../text/quote.ts';

export type FieldOperator = ':' | '>' | '>=' | '<' | '<=' | '=' | '..';

export interface QueryWord extends Span {
  text: string;
}

export interface QueryPhrase extends Span {
  /** Without its quotes. */
  text: string;
}

export interface QueryField extends Span {
  /** `kind`, `by`, `source`, `in`, `operator`, or the id of a property. */
  name: string;
  op: FieldOperator;
  /** As typed, without quotes; for `..` the lower bound. */
  value: string;
  /** The upper bound of `..`. */
  to?: string;
}

/** What could not be understood, in words for the reader; the search goes on without it or with it as words. */
export interface QueryMistake extends Span {
  message: string;
}

export interface Query {
  /** As it was typed. */
  text: string;
  words: readonly QueryWord[];
  phrases: readonly QueryPhrase[];
  /** Words that no result may hold: `-draft`. */
  without: readonly QueryWord[];
  fields: readonly QueryField[];
  mistakes: readonly QueryMistake[];
}
