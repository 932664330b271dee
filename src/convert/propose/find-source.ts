/**
 * Finds the **source** a document is: the one that holds its words already, or a new one.
 */
import { pathOf } from '../../model/page.ts';
import type { Document } from '../document.ts';
import { brokenPage } from './broken-page.ts';
import { kinOf } from './kin.ts';
import { linkReprint } from './link-reprint.ts';
import { newSource, place, type Shelf, type ShelfSource } from './shelf.ts';
import { sourceId } from './source-id.ts';

/**
 * @param sha256
 *   Of the bytes of the file.
 * @returns
 *   A source on the shelf; a new one is put there.
 * @throws {BrokenPage}
 *   When the document is a source page that does not lie among the sources.
 */
export function findSource(shelf: Shelf, document: Document, sha256: string): ShelfSource {
  if (document.page !== undefined) return ownPage(shelf, document.page);
  const known = shelf.bySha256.get(sha256);
  if (known) return known;
  const kin = kinOf(shelf, document);
  if (kin?.kinship === 'same') return kin.source;
  const source = newSource(freeId(shelf, sourceId(document)), document);
  if (kin) linkReprint(shelf, source, kin);
  place(shelf, source);
  return source;
}

function ownPage(shelf: Shelf, id: string): ShelfSource {
  const source = shelf.byId.get(id);
  if (source?.page) return source;
  const path = pathOf('source', id);
  throw brokenPage({ path, line: 1, column: 1, reason: NOT_HERE });
}

const NOT_HERE =
  'Unexpected source page from elsewhere, expected one of this knowledge base. Put it into the folder of sources, or convert the document itself.';

function freeId(shelf: Shelf, wanted: string): string {
  const taken = (id: string) =>
    shelf.byId.has(id) || shelf.sources.some(({ page }) => page?.data.formerIds.includes(id));
  let id = wanted;
  for (let count = 2; taken(id); count++) id = `${wanted}-${count}`;
  return id;
}
