/**
 * A **mention** is a span of a passage that names something; an **entity** here is what the mentions of one
 * document were resolved to: a page that exists, or one that is about to.
 */
import type { EntityKind } from '../model/kind.ts';
import type { EntityPage } from '../model/page.ts';

/** Which kind of evidence found a mention. */
export type Finder =
  | 'gazetteer'
  | 'tagger'
  | 'titled-person'
  | 'designation'
  | 'organisation-pattern'
  | 'hypernym'
  | 'acronym'
  | 'place'
  | 'event-pattern'
  | 'document';

export interface Mention {
  /** Index of the passage in the document, from 0. */
  passage: number;
  /** Place inside the passage's text, in UTF-16 code units from 0; `end` is exclusive. */
  start: number;
  end: number;
  /** The words themselves. */
  surface: string;
  kind: EntityKind;
  finder: Finder;
  /** From 0 to 1. */
  confidence: number;
  /** One line for a person: why this is a mention of this kind. */
  reason: string;
  /** The usual name, where the finder knows one: "United States" for "US". */
  canonical?: string;
  /** The words stand for something else in this use only: "Moscow" for Russia, "the Alliance" for NATO. */
  metonym?: true;
  /** A short name that several things of the document bear: taken for one of them, which may be wrong. */
  shared?: true;
}

/** A page that a name may mean. */
export interface Candidate {
  id: string;
  /** Below `content/`; of a page that is about to be made, where it will be. */
  path: string;
  name: string;
  /** That this page is meant, from 0 to 1; those of all candidates together are at most 1. */
  confidence: number;
  /** One line each for a person: first `for: …`, then `against: …`. */
  reasons: string[];
}

/** What the mentions of one document resolve to. */
export interface ResolvedEntity {
  /** Id of the page: an existing one, or the one that will be made. */
  id: string;
  kind: EntityKind;
  /** Name as the page has it, or the fullest form in the document. */
  name: string;
  /** Other forms in this document that always mean it (acronym, spelling), without surnames. */
  aliases: string[];
  /** Forms that mean it only in context: surnames, epithets, metonyms. */
  weakAliases: string[];
  /** The page, when there is one. */
  page?: EntityPage;
  /** A person gave the id in `identity.yml` before there was a page: it is made at the next reading, claims or none. */
  decided?: true;
  mentions: Mention[];
  /** Why the mentions were taken together, or for this page. */
  reason: string;
  /** Lowest confidence that decides whether a page is made without a doubt. */
  confidence: number;
  /** Pages that its names may mean, the likeliest first; of a new entity those it was not taken for. */
  candidates?: readonly Candidate[];
}

/** A name of which nothing shows what it means: never resolved by guessing, listed for a person. */
export interface AmbiguousName {
  surface: string;
  kind: EntityKind;
  mentions: Mention[];
  /** The likeliest first. */
  candidates: readonly Candidate[];
  /** One line for a person: why nothing was decided. */
  reason?: string;
}

export interface Resolution {
  entities: ResolvedEntity[];
  ambiguous: AmbiguousName[];
}
