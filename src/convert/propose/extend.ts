/**
 * To **extend** a source is to put the new passages of a document where they belong, and to note the file
 * they came from.
 */
import type { Document } from '../document.ts';
import type { Ledger } from '../ledger.ts';
import type { Prepared } from '../recognise/prepare.ts';
import { RULES } from '../rules-version.ts';
import { newlineOf } from './append.ts';
import type { Comparison } from './compare.ts';
import { place, type Shelf, type ShelfPassage, type ShelfSource } from './shelf.ts';

/** One document to convert. */
export interface Input {
  document: Document;
  /** SHA-256 of the bytes of the file, in hexadecimal. */
  sha256: string;
  /** How much of its text a new source may keep; all of it when nothing is said. */
  rights?: Rights | undefined;
  /** The document, prepared beforehand; it saves time and changes nothing. */
  prepared?: Prepared | undefined;
  /** Passages that were read before are read again. */
  again?: boolean | undefined;
}

/** `full`: the text as published. `digest`: only the words that are quoted. */
export type Rights = 'full' | 'digest';

/** Is the document read as a whole, though it is known? So it is on demand, and when the rules have changed. */
export function readsAgain({ ledger, page, forgotten }: ShelfSource, { again = false }: Input): boolean {
  return page !== undefined && (again || (!forgotten && ledger.rules !== RULES));
}

/** @returns The source, with what is new in it. */
export function extend(
  source: ShelfSource,
  { fresh, unread, copies = new Set() }: Comparison,
  { sha256, document }: Input,
  shelf: Shelf,
): ShelfSource {
  for (const { passage, after } of fresh) putBehind(source, passage, after);
  const isNewFile =
    document.page === undefined &&
    !source.sha256.includes(sha256) &&
    !isAnotherVisit(source, document, { fresh, unread });
  if (isNewFile) {
    source.sha256.push(sha256);
    source.addedSha256.push(sha256);
  }
  if (unread.size > 0 || isNewFile) source.touched = true;
  source.ledger.sha256 = [...source.sha256];
  source.ledger.passages.push(...unread);
  source.ledger.rules = RULES;
  noteCopies(source.ledger, unread, copies);
  place(shelf, source);
  return source;
}

/** A web page has other bytes at every visit; that is no other file while its words are known. */
function isAnotherVisit(
  { sha256, ledger }: ShelfSource,
  { accessed }: Document,
  { fresh, unread }: Pick<Comparison, 'fresh' | 'unread'>,
): boolean {
  const isKnown = unread.isSubsetOf(new Set(ledger.passages)) && fresh.length === 0;
  return accessed !== undefined && sha256.length > 0 && isKnown;
}

/** A passage that was read again, and is nobody else's any more, is a copy no longer. */
function noteCopies(ledger: Ledger, unread: ReadonlySet<string>, copies: ReadonlySet<string>): void {
  const noted = [...new Set(ledger.copies).difference(unread), ...copies];
  if (noted.length > 0) ledger.copies = noted;
  else delete ledger.copies;
}

function putBehind(source: ShelfSource, passage: ShelfPassage, after: ShelfPassage | undefined): void {
  const at = after ? source.passages.indexOf(after) + 1 : 0;
  source.passages.splice(at, 0, passage);
  if (!source.page) return;
  const { text, body, front } = source.page;
  const newline = newlineOf(text);
  const first = body.children[0]?.position?.start.offset;
  const hasPages = source.passages.some((other) => other !== passage && other.page !== undefined);
  const opensPage = hasPages && passage.page !== undefined && passage.page !== after?.page;
  const insert = (offset: number, space: { before?: string; after?: string }) =>
    source.insertions.push({ offset, passage, opensPage, before: '', after: '', ...space });
  if (after?.end !== undefined) {
    passage.end = after.end;
    insert(after.end, { before: newline.repeat(2) });
  } else if (first !== undefined) insert(first, { after: newline.repeat(2) });
  else {
    passage.end = text.length;
    const lead = text.length > front.bodyStart || text.endsWith('\n') ? '' : newline;
    insert(text.length, { before: lead + newline });
  }
}
