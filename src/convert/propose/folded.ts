/**
 * **Folded** passages are kept while quotations are looked for in them, with a concordance of those that are searched
 * again and again: a quotation of a long book is then looked for in the few passages that may hold it.
 */
import { type Concordance, concordanceOf } from '../../text/concordance.ts';
import { type Folded, fold, foldWithOffsets } from '../../text/fold.ts';
import type { ShelfPassage, ShelfSource } from './shelf.ts';

/** The words of a passage folded, once for many quotations. */
export function foldedOf(passage: ShelfPassage): Folded {
  passage.folded ??= foldWithOffsets(passage.text);
  return passage.folded;
}

interface Searched {
  /** How often these passages were asked for, and how many they were. */
  times: number;
  length: number;
  concordance?: Concordance;
}

const searched = new WeakMap<readonly ShelfPassage[], Searched>();

/** Passages that are asked for more often get a concordance. */
const OFTEN = 3;
/** So few are looked through. */
const FEW = 16;

/** Those of the passages that may hold a quotation, in their order. */
export function mayHold(passages: readonly ShelfPassage[], quote: string): readonly ShelfPassage[] {
  if (passages.length <= FEW) return passages;
  const known = searched.get(passages);
  const search = known?.length === passages.length ? known : { times: 0, length: passages.length };
  searched.set(passages, search);
  if (++search.times <= OFTEN) return passages;
  search.concordance ??= concordanceOf(passages.map((passage) => foldedOf(passage).text));
  return search.concordance.holding(fold(quote)).flatMap((at) => passages[at] ?? []);
}

/** A passage says something else now: what is known of its words, and of all of them together, is forgotten. */
export function refold(passages: readonly ShelfPassage[], passage: ShelfPassage): void {
  passage.folded = undefined;
  searched.delete(passages);
}

/** A source that is done needs its words folded no longer: of a thousand sources they fill the memory. */
export function putAway({ passages }: ShelfSource): void {
  for (const passage of passages) passage.folded = undefined;
  searched.delete(passages);
}
