/**
 * **Copies** are passages of a document that another source holds in the same words, and that were read for
 * claims there: read again they would make the same claims, and prove nothing.
 */
import type { Document } from '../document.ts';
import { alikeOf, sharing, wordedPassages } from './alike.ts';
import type { Comparison } from './compare.ts';
import { type Stand, standsIn } from './overlap.ts';
import { rootOf } from './reprint.ts';
import { passageKey, type Shelf, type ShelfSource } from './shelf.ts';

/** Fewest words in a row that are no chance, and no phrase that everybody uses. */
const LEAST_WORDS = 30;

/**
 * Find the copies among what was not read yet.
 *
 * @returns
 *   The comparison with the copies among what is unread. They are noted in the ledger of the source, so that it is
 *   known who read them.
 */
export function withoutCopies(
  comparison: Comparison,
  { source, document, shelf }: { source: ShelfSource; document: Document; shelf: Shelf },
): Comparison {
  if (comparison.unread.size === 0) return comparison;
  const own = new Set(source.ledger.passages).difference(new Set(source.ledger.copies));
  const copies = new Set<string>();
  for (const other of holders(shelf, document, source)) {
    for (const key of copiesFrom(other, document, rootOf(shelf, other) === rootOf(shelf, source))) {
      if (comparison.unread.has(key) && !own.has(key)) copies.add(key);
    }
  }
  for (const key of comparison.copies ?? []) copies.add(key);
  return copies.size === 0 ? comparison : { ...comparison, copies };
}

/** Keys of the passages that are to be read for claims. */
export function toRead({ unread, copies }: Comparison): Set<string> {
  return copies ? unread.difference(copies) : unread;
}

/** Fewest characters in whole passages that are a reason to look: shorter ones are no run, but among kin. */
const LEAST_SHARED = 100;

/** Other sources that may hold passages of the document: its kin, and those that share much with it. */
function holders(shelf: Shelf, { passages }: Document, source: ShelfSource): Set<ShelfSource> {
  const alike = alikeOf(shelf, wordedPassages(passages));
  const sources = new Set([...sharing(shelf, passages, LEAST_SHARED), ...alike, rootOf(shelf, source)]);
  sources.delete(source);
  return sources;
}

/** Keys of the passages that a source holds and has read; of another text only those that make up a longer run. */
function copiesFrom(other: ShelfSource, { passages }: Document, isKin: boolean): string[] {
  const keys = passages.map(({ text }) => passageKey(text));
  const stands = readIn(other, passages, keys);
  const runs = runsOf(stands).filter((run) => isKin || wordsIn(stands, run) >= LEAST_WORDS);
  return runs.flatMap(({ from, to }) => keys.slice(from, to));
}

/** How each passage stands among those that the source was the first to read. */
function readIn(other: ShelfSource, passages: Document['passages'], keys: readonly string[]): Stand[] {
  const read = new Set(other.ledger.passages).difference(new Set(other.ledger.copies));
  const text = wordedPassages(passages);
  const first = other.passages.filter(({ key }) => read.has(key));
  const whole = first.length === other.passages.length ? other.passages : first;
  const stands = standsIn(text, wordedPassages(other.excerpt ? [] : whole));
  return stands.map((stand, at) => ({ ...stand, isCopy: stand.isCopy || read.has(keys[at] ?? '') }));
}

interface Run {
  from: number;
  to: number;
}

/** Passages in a row that are copies. */
function runsOf(stands: readonly Stand[]): Run[] {
  const runs: Run[] = [];
  stands.forEach(({ isCopy }, at) => {
    const last = runs.at(-1);
    if (!isCopy) return;
    if (last?.to === at) last.to++;
    else runs.push({ from: at, to: at + 1 });
  });
  return runs;
}

function wordsIn(stands: readonly Stand[], { from, to }: Run): number {
  return stands.slice(from, to).reduce((sum, { words }) => sum + words, 0);
}
