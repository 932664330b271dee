/**
 * A **claim record** is what search knows of one claim: the words to show, and every field by which it may be
 * asked for.
 */
import type { EntityKind } from '../../model/kind.ts';
import type { PropertyId } from '../../model/properties.ts';
import type { Modality, Quantity } from '../../model/schema.ts';

export interface Titled {
  id: string;
  title: string;
}

/** The page on which a claim stands. */
export interface ClaimPage extends Titled {
  kind: EntityKind;
  categories: readonly string[];
  countries: readonly Titled[];
}

export interface ClaimSource extends Titled {
  /** Day, month or year it came out; empty when not known. */
  date: string;
  publisher?: string;
}

export interface ClaimRecord {
  page: ClaimPage;
  /** From 1, in the order of the page; its address is `#s<number>`. */
  number: number;
  property: PropertyId;
  /** What it says, in at most some 160 characters. */
  words: string;
  modality: Modality;
  /** Whose claim it is; absent when the source itself says so. */
  by?: Titled;
  /** What it rests on: one at least. */
  sources: readonly ClaimSource[];
  /** Its value as a reader sees it, such as "more than 30,000 troops"; empty when it has none. */
  value: string;
  /** Id of the other entity. */
  object?: string;
  quantity?: Quantity;
  /** Its value, when that is a date. */
  day?: string;
  /** When it was or is said to happen, else when its first source came out; empty when neither is known. */
  date: string;
  /** Ids of the places it is about, and of those in which they lie. */
  places: readonly string[];
  /** Ids of those who operate what its page is about, and of those whose part they are. */
  operators: readonly string[];
  /** Another claim of the page does not agree. */
  disputed: boolean;
}

/** Unique name of a page: `person/jens-stoltenberg`. */
export function pageKey({ kind, id }: { kind: string; id: string }): string {
  return `${kind}/${id}`;
}
