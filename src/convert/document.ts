/**
 * A **document** is what a reader makes of a file: a title and passages of plain words. From here on nobody
 * asks what format it came in.
 */

export interface DocumentPassage {
  /** Words with white space collapsed; never empty. */
  text: string;
  heading: boolean;
}

export interface Document {
  title: string;
  passages: DocumentPassage[];
  /** Id of the source page that the document is itself; absent for a document from outside. */
  page?: string;
  /** Metadata that the file itself states. */
  stated: { author?: string; publisher?: string; published?: string; url?: string; language?: string };
}

/** Why a file cannot be read, in one line that ends with the remedy. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}
