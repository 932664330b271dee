/**
 * Finds the **source** a document is: the one that holds its words already, or a new one.
 */
import { pathOf } from '../../model/page.ts';
import { slug } from '../../text/slug.ts';
import type { Document } from '../document.ts';
import { brokenPage } from './broken-page.ts';
import { newSource, passageKey, place, recordOf, type Shelf, type ShelfSource } from './shelf.ts';

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
  const known = shelf.bySha256.get(sha256) ?? sameWords(shelf, document);
  if (known) return known;
  const source = newSource(freeId(shelf, sourceId(document)), document);
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

/** `2022-02-03-nato-urges-de-escalation`; without a date the title alone. */
function sourceId(document: Document): string {
  const date = /^\d{4}(?:-\d{2}){0,2}$/.exec(document.stated.published ?? '')?.[0];
  return date ? `${date}-${slug(document.title)}` : slug(document.title);
}

function freeId(shelf: Shelf, wanted: string): string {
  const taken = (id: string) =>
    shelf.byId.has(id) || shelf.sources.some(({ page }) => page?.data.formerIds.includes(id));
  let id = wanted;
  for (let count = 2; taken(id); count++) id = `${wanted}-${count}`;
  return id;
}

/** The source that shares most of its words with the document, when it is the same text. */
function sameWords(shelf: Shelf, document: Document): ShelfSource | undefined {
  const shared = new Map<ShelfSource, number>();
  for (const [key, length] of lengths(document.passages)) {
    for (const source of shelf.byPassage.get(key) ?? []) {
      shared.set(source, (shared.get(source) ?? 0) + length);
    }
  }
  const candidates = [...shared].sort((a, b) => b[1] - a[1]);
  return candidates.find(([source, common]) => isSame(source, document, common))?.[0];
}

/**
 * Under one title and date, texts are the same when half of the smaller is common. Under two, three quarters
 * must be, and a third of the larger: the reports of two days share their closing paragraphs, and a dispatch
 * may be quoted in full by a longer article.
 *
 * @param common
 *   Characters of the passages that both have.
 */
function isSame(source: ShelfSource, document: Document, common: number): boolean {
  const ours = sum(lengths(document.passages));
  if (source.deleted) return common * 2 >= ours;
  const theirs = sum(lengths(source.passages));
  const smaller = Math.min(theirs, ours);
  if (isTitledAlike(source, document)) return common * 2 >= smaller;
  return common * 4 >= smaller * 3 && common * 3 >= Math.max(theirs, ours);
}

function isTitledAlike(source: ShelfSource, document: Document): boolean {
  const [ours, theirs] = [document.stated.published, recordOf(source).published];
  return source.title === document.title && (ours === undefined || theirs === undefined || ours === theirs);
}

/** Characters of each distinct passage, by key. */
function lengths(passages: readonly { text: string; key?: string }[]): Map<string, number> {
  return new Map(passages.map(({ text, key }) => [key ?? passageKey(text), text.length]));
}

function sum(numbers: ReadonlyMap<string, number>): number {
  return [...numbers.values()].reduce((total, number) => total + number, 0);
}
