/**
 * **Compares** a document with the source it is: which passages are new, which stand there with other words,
 * which have gone from the document. What has gone stays in the source; what becomes of an edited passage is
 * decided when the source is corrected.
 */
import { fold } from '../../text/fold.ts';
import { words } from '../../text/nearest.ts';
import { sentences } from '../../text/sentence.ts';
import type { Document } from '../document.ts';
import { RULES } from '../rules-version.ts';
import { type ShelfPassage, type ShelfSource, shelfPassage } from './shelf.ts';

/** A passage of the source and the document's words for it. */
export interface Edit {
  was: ShelfPassage;
  now: ShelfPassage;
}

/** What the correction of a source came to. */
export interface Corrected {
  /** Passages that took the new words. */
  taken: string[];
  /** Claims that rest on words the document has no longer. */
  stranded: Stranded[];
}

export interface Stranded {
  /** Below `content/`. */
  page: string;
  /** Of the claim; absent for prose. */
  property?: string;
  quote: string;
  /** Words of the document in the place of the quotation, where there are any. */
  now?: string;
}

export interface Comparison {
  /** Passages that are not in the source, with the one that goes before each in the document. */
  fresh: { passage: ShelfPassage; after: ShelfPassage | undefined }[];
  /** Passages of the document that stand in the source in nearly the same words. */
  changed: ShelfPassage[];
  /** The same with what each was. */
  edits: Edit[];
  /** Passages of the source that the document has no longer. */
  gone: ShelfPassage[];
  /** Keys of the document's passages that are to be read for claims. */
  unread: Set<string>;
  /** Those of them that were read before, in these words or others: only what is new enters. */
  again: ReadonlySet<string>;
  /** Those that were read in these very words by these very rules: names alone are nothing new. */
  settled: ReadonlySet<string>;
  /** What became of the edits; absent until the source was corrected. */
  corrected?: Corrected;
  /** Those of them that another source holds: they are not read for claims. */
  copies?: ReadonlySet<string>;
}

/** Share of words from which on two passages count as one that was edited. */
const SIMILAR = 0.6;

/** @param again Passages that were read before are read again. */
export function compare(source: ShelfSource, document: Document, again = false): Comparison {
  const stored = new Map(source.passages.map((passage) => [passage.key, passage]));
  const read = new Set(source.ledger.passages);
  const passages = document.passages.map((passage) => shelfPassage(passage));
  const present = new Set(passages.map(({ key }) => key));
  const result: Comparison = {
    fresh: [],
    changed: [],
    edits: [],
    gone: source.passages.filter(({ key }) => !present.has(key)),
    unread: again ? new Set(present) : present.difference(read),
    again: again ? present.intersection(read) : new Set(),
    settled: again && source.ledger.rules === RULES ? present.intersection(read) : new Set(),
  };
  let after: ShelfPassage | undefined;
  const placed = new Set<string>();
  for (const passage of passages) {
    const known = stored.get(passage.key);
    // Of an excerpt nobody knows which words of a passage were corrected.
    const edited = known || source.excerpt ? undefined : takeSimilar(result.gone, passage);
    if (edited) {
      result.changed.push(passage);
      result.edits.push({ was: edited, now: passage });
    } else if (!known && (source.page === undefined || !(read.has(passage.key) || placed.has(passage.key)))) {
      result.fresh.push({ passage, after });
      placed.add(passage.key);
    }
    const here = known ?? edited ?? (placed.has(passage.key) ? passage : undefined);
    after = here ?? after;
  }
  return { ...result, gone: result.gone.filter((passage) => !holds(document, passage)) };
}

/** Does the document have every sentence of a passage, in other paragraphs? */
function holds({ passages }: Document, { text }: ShelfPassage): boolean {
  const theirs = passages.map((passage) => fold(passage.text));
  return sentences(text).every(({ start, end }) =>
    theirs.some((words) => words.includes(fold(text.slice(start, end)))),
  );
}

/** The stored passage that this one is an edit of; it is no longer counted as gone. */
function takeSimilar(gone: ShelfPassage[], passage: ShelfPassage): ShelfPassage | undefined {
  const alike = gone.map((other) => similarity(other.text, passage.text));
  const best = Math.max(...alike, 0);
  return best < SIMILAR ? undefined : gone.splice(alike.indexOf(best), 1)[0];
}

/** Share of words that two texts have in common, from 0 to 1. */
export function similarity(left: string, right: string): number {
  const rest = new Map<string, number>();
  const theirs = words(left);
  for (const { folded } of theirs) rest.set(folded, (rest.get(folded) ?? 0) + 1);
  const ours = words(right);
  let common = 0;
  for (const { folded } of ours) {
    const count = rest.get(folded) ?? 0;
    if (count > 0) common++;
    rest.set(folded, count - 1);
  }
  return (2 * common) / Math.max(1, theirs.length + ours.length);
}
