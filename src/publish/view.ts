/**
 * A **view** is everything one page of the site shows, worked out beforehand: components only lay it out.
 * Strings named `html` are safe HTML made here from checked trees; all others are plain words.
 *
 * In that HTML the name of an entity is `<a class="name" data-kind="person" href>`, a citation is
 * `<a class="cite" href>1:8</a>`, cited words are `<mark>`.
 */
import type { EntityKind, Kind } from '../model/kind.ts';
import type { PropertyId } from '../model/properties.ts';
import type { Modality } from '../model/schema.ts';

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
  /** The passage in its source. */
  href: string;
  source: NameLink;
  quote: string;
  /** Words of the same sentence around the quotation, cut at word boundaries; `…` marks a cut. */
  before: string;
  after: string;
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
  /** The short value to set side by side, and the claim it comes from. */
  positions: { value: string; claim: ClaimView }[];
}

/** A page that speaks of this one, with the words that make the connection. */
export interface Backlink {
  from: NameLink;
  /** "operates", "deployed in", "mentions". */
  relation: string;
  /** Sentence or claim in which the link stands. */
  sentence: string;
  /** Address of the very claim or paragraph. */
  href: string;
  citation?: CitationView;
}

export interface SourceUse {
  number: number;
  source: NameLink;
  /** "News · World Bulletin · 3 February 2022". */
  facts: string;
  /** How many of its passages this page cites, of how many. */
  cited: number;
  passages: number;
}

export interface EntityView extends NameLink {
  kind: EntityKind;
  summary: string;
  summaryHtml: string;
  aliases: { name: string; kind?: string }[];
  weakAliases: string[];
  categories: { id: string; name: string }[];
  status: 'draft' | 'reviewed';
  /** The program was not sure that there is such a thing, and nobody has looked yet. */
  uncertain: boolean;
  claimCount: number;
  record: RecordRow[];
  sections: LedgerSection[];
  disagreements: Disagreement[];
  /** Prose by people; empty when there is none. */
  proseHtml: string;
  /** What this page's own claims connect it to. */
  connections: { relation: string; to: NameLink; claim: ClaimView }[];
  backlinks: Backlink[];
  sources: SourceUse[];
  distinctFrom: NameLink[];
  formerIds: string[];
  sameAs: string[];
  /** Path below `content/`, for edit links. */
  path: string;
}

export interface PassageView {
  number: number;
  anchor: string;
  heading: boolean;
  /** Names linked, cited words in `<mark>`. */
  html: string;
  text: string;
  /** Claims that rest on this passage. */
  backs: { entity: NameLink; claimNumber: number; href: string }[];
}

export interface SourceView extends NameLink {
  kind: 'source';
  subtitle?: string;
  text: 'full' | 'digest';
  record: { label: string; value?: string; href?: string; note?: string }[];
  /** Entities named most, with how many passages name them. */
  namesMost: { entity: NameLink; passages: number }[];
  passages: PassageView[];
  citedPassages: number;
  claimCount: number;
  /** "News · World Bulletin · 3 February 2022". */
  facts: string;
  path: string;
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

export interface HomeView {
  counts: { kind: Kind; count: number }[];
  claims: number;
  passages: number;
  /** One claim with its words, as the explanation of the whole site. */
  example?: { entity: NameLink; claim: ClaimView };
  /** First rows of each kind, most cited first. */
  indexes: IndexView[];
  disagreements: { entity: NameLink; disagreement: Disagreement }[];
}

/** What the search index gets for one page. */
export interface SearchRecord {
  href: string;
  kind: Kind;
  title: string;
  summary: string;
  /** Aliases, weak aliases, former ids and other spellings of designations. */
  names: string[];
}
