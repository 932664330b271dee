/**
 * **Compares** a document with the source it is: which passages are new, which stand there with other words,
 * which have gone from the document. What has gone stays in the source; what was changed is only reported.
 */
import { words } from '../../text/nearest.ts';
import type { Document } from '../document.ts';
import { type ShelfPassage, type ShelfSource, shelfPassage } from './shelf.ts';

export interface Comparison {
  /** Passages that are not in the source, with the one that goes before each in the document. */
  fresh: { passage: ShelfPassage; after: ShelfPassage | undefined }[];
  /** Passages of the document that stand in the source in nearly the same words. */
  changed: ShelfPassage[];
  /** Passages of the source that the document has no longer. */
  gone: ShelfPassage[];
  /** Keys of the document's passages that were never read for claims. */
  unread: Set<string>;
}

/** Share of words from which on two passages count as one that was edited. */
const SIMILAR = 0.6;

export function compare(source: ShelfSource, document: Document): Comparison {
  const stored = new Map(source.passages.map((passage) => [passage.key, passage]));
  const read = new Set(source.ledger.passages);
  const passages = document.passages.map((passage) => shelfPassage(passage));
  const present = new Set(passages.map(({ key }) => key));
  const result: Comparison = {
    fresh: [],
    changed: [],
    gone: source.passages.filter(({ key }) => !present.has(key)),
    unread: new Set([...present].filter((key) => !read.has(key))),
  };
  let after: ShelfPassage | undefined;
  const placed = new Set<string>();
  for (const passage of passages) {
    const known = stored.get(passage.key);
    const edited = known ? undefined : takeSimilar(result.gone, passage);
    if (edited) result.changed.push(passage);
    else if (!known && (source.page === undefined || !(read.has(passage.key) || placed.has(passage.key)))) {
      result.fresh.push({ passage, after });
      placed.add(passage.key);
    }
    const here = known ?? edited ?? (placed.has(passage.key) ? passage : undefined);
    after = here ?? after;
  }
  return result;
}

/** The stored passage that this one is an edit of; it is no longer counted as gone. */
function takeSimilar(gone: ShelfPassage[], passage: ShelfPassage): ShelfPassage | undefined {
  const at = gone.findIndex((other) => similarity(other.text, passage.text) >= SIMILAR);
  return at === -1 ? undefined : gone.splice(at, 1)[0];
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
