/**
 * To **link a reprint** is to note in its record whose text it carries. The record of a source that a person has
 * changed is left as it is: then a person is told what could be written there.
 */
import { hash } from '../../text/hash.ts';
import type { Kin } from './kin.ts';
import { isEarlier } from './kinship.ts';
import { reprintOf, rootOf } from './reprint.ts';
import type { Shelf, ShelfSource } from './shelf.ts';

/** @param source A source that is about to be made, and that carries the text of its kin. */
export function linkReprint(shelf: Shelf, source: ShelfSource, { source: kin, ours, theirs }: Kin): void {
  const root = rootOf(shelf, kin);
  const isOriginal = root === kin && isEarlier(ours, theirs);
  if (!isOriginal) source.reprintOf = root.id;
  else if (mayLink(root)) {
    root.reprintOf = source.id;
    root.touched = true;
  } else source.reprintedAs = root.id;
}

/** The converter wrote the page and nobody has changed it since. */
function mayLink(source: ShelfSource): boolean {
  if (reprintOf(source) !== undefined || source.deleted) return false;
  return source.page === undefined || hash(source.page.text) === source.ledger.as;
}
