/**
 * A **document** is what a reader makes of a file: a title and passages of plain words. From here on nobody
 * asks what format it came in.
 */

import type { PassageForm } from '../model/source-marks.ts';

export type { PassageForm };

/** Rank of a heading, 1 the highest, as in HTML. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface DocumentPassage {
  /** Words with white space collapsed; never empty. */
  text: string;
  heading: boolean;
  /** Only of headings, and only where the format tells. */
  level?: HeadingLevel;
  /** Absent for a paragraph or a heading. */
  form?: PassageForm;
  /** Of preformatted text: the same words in their lines. */
  lines?: string;
  /** Page of the original on which the passage begins, from 1; absent where the format has no pages. */
  page?: number;
}

/** Metadata that the file itself states. */
export interface Stated {
  author?: string;
  publisher?: string;
  /** A calendar date, `2022-02-03`. */
  published?: string;
  /** The address that the publisher calls the right one. */
  url?: string;
  /** BCP 47: `en`, `pt-BR`. */
  language?: string;
}

/** In words where each was found: `og:title`, `JSON-LD datePublished`, `PDF information`, `first line`. */
export type Basis = Partial<Record<'title' | keyof Stated, string>>;

export interface Document {
  title: string;
  /** What stands below the headline and tells what it is about, where it is no part of the text. */
  subtitle?: string;
  passages: DocumentPassage[];
  /** Name of the file without folder and ending; only where the title is not in Latin letters. */
  file?: string;
  /** Id of the source page that the document is itself; absent for a document from outside. */
  page?: string;
  stated: Stated;
  basis?: Basis;
  /** Day on which it was fetched, `2022-02-03`; only of documents from the network. */
  accessed?: string;
  /** The language that the words are in, as recognised or else as stated: BCP 47. */
  language?: string;
  /** What a person should know, a sentence each: `3 pages hold only pictures.` */
  notes?: string[];
}

/** Why a file cannot be read, in one line that ends with the remedy. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}
