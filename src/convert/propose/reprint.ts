/**
 * A **reprint** is a source that carries the text of an earlier one: it has a page and a record of its own, and
 * is no second witness for what the text says.
 */
import type { Shelf, ShelfSource } from './shelf.ts';

/** The source whose text a source carries, however often it was printed; itself when it is nobody's reprint. */
export function rootOf(shelf: Shelf, source: ShelfSource): ShelfSource {
  const seen = new Set<ShelfSource>();
  let root = source;
  while (!seen.has(root)) {
    seen.add(root);
    const earlier = shelf.byId.get(reprintOf(root) ?? '');
    if (!earlier) break;
    root = earlier;
  }
  return root;
}

/** Id of the source that a source says it is a reprint of. */
export function reprintOf({ page, reprintOf: noted }: ShelfSource): string | undefined {
  return noted ?? page?.data.reprintOf;
}
