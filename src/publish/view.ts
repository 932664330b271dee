/**
 * A **view** is everything one page of the site shows, worked out beforehand: components only lay it out.
 * Strings named `html` are safe HTML made here from checked trees; all others are plain words.
 *
 * In that HTML the name of an entity is `<a class="name" data-kind="person" href>`, a citation is
 * `<a class="cite" href>1:8</a>`, cited words are `<mark>`.
 */

import type { Nature } from '../model/compare-claims.ts';
import type { Kind } from '../model/kind.ts';
import type { PropertyId } from '../model/properties.ts';
import type { Modality } from '../model/schema.ts';
import type { Stretch } from './scale.ts';

export interface NameLink {
  kind: Kind;
  id: string;
  name: string;
  href: string;
}

/** One citation of a claim or of prose. */
export interface CitationView {
  /** Source number on this page and passage number, like chapter and verse: `1:8`. */
  mark: string;
  /** Number of the source in this page's list of sources, from 1. */
  sourceNumber: number;
  passageNumber: number;
  /** Page of the original on which the passage begins, where the source tells. */
  page?: number;
  /** The passage in its source. */
  href: string;
  source: NameLink;
  /** Language of the quotation, where it is not the site's. */
  lang?: string;
  quote: string;
  /** Words of the same sentence around the quotation, cut at word boundaries; `…` marks a cut. */
  before: string;
  after: string;
  /** It was added to a claim that a person had read, and nobody has read it. */
  unread?: true;
}

export interface ClaimView {
  /** Computed id of the claim. */
  id: string;
  /** From 1, in the order of the page; its address is `#s<number>`. */
  number: number;
  property: PropertyId;
  label: string;
  /** The claim as a sentence, first mentions of entities linked. */
  html: string;
  /** The same as plain words. */
  text: string;
  modality: Modality;
  /** Whose claim it is; absent when the source itself says so. */
  by?: NameLink;
  /** "direct quote", "reported speech", "the source’s own words". */
  voice: string;
  /** "since 1 October 2014", "as of February 2022", "Thursday [3 February 2022]". */
  time?: string;
  /** Day on which the first source that says so was published: "3 February 2022". */
  published?: string;
  derived?: string;
  /** `uncertain`: the program was not sure. `unread`: added to a page after a person had read it. */
  doubt?: 'uncertain' | 'unread';
  citations: CitationView[];
}

/** One line of the record card. */
export interface RecordRow {
  label: string;
  /** Empty: no source here says. */
  items: { html: string; time?: string; modality?: string; by?: NameLink; citations: CitationView[] }[];
  /** How many more there are, and where. */
  more?: { count: number; href: string };
}

export interface LedgerSection {
  id: string;
  title: string;
  claims: ClaimView[];
}

/** The same property, claimed differently. */
export interface Disagreement {
  id: string;
  title: string;
  /** Whether both cannot hold, or they speak of two days, or one is a plan. */
  nature: Nature;
  /** The short value to set side by side, and the claim it comes from. */
  positions: { value: string; claim: ClaimView; stretch?: Stretch }[];
}

export interface SourceUse {
  number: number;
  source: NameLink;
  /** "News · World Bulletin · 3 February 2022". */
  facts: string;
  /** Numbers of its passages that this page cites, and how many it has. */
  cited: number[];
  passages: number;
}

export interface IndexRow extends NameLink {
  summary: string;
  /** The most telling fact: office, type, place, date. */
  fact: string;
  claims: number;
  sources: number;
  status?: 'draft' | 'reviewed';
}

export interface IndexView {
  kind: Kind;
  rows: IndexRow[];
}
