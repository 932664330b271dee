/**
 * To **extend** a source is to put the new passages of a document where they belong, and to note the file
 * they came from.
 */
import type { Document } from '../document.ts';
import { newlineOf } from './append.ts';
import type { Comparison } from './compare.ts';
import { printPassage } from './print.ts';
import { place, type Shelf, type ShelfPassage, type ShelfSource } from './shelf.ts';

/** One document to convert. */
export interface Input {
  document: Document;
  /** SHA-256 of the bytes of the file, in hexadecimal. */
  sha256: string;
}

/** @returns The source, with what is new in it. */
export function extend(
  source: ShelfSource,
  { fresh, unread }: Comparison,
  { sha256, document }: Input,
  shelf: Shelf,
): ShelfSource {
  for (const { passage, after } of fresh) putBehind(source, passage, after);
  const isNewFile = document.page === undefined && !source.sha256.includes(sha256);
  if (isNewFile) {
    source.sha256.push(sha256);
    source.addedSha256.push(sha256);
  }
  if (unread.size > 0 || isNewFile) source.touched = true;
  source.ledger.sha256 = [...source.sha256];
  source.ledger.passages.push(...unread);
  place(shelf, source);
  return source;
}

function putBehind(source: ShelfSource, passage: ShelfPassage, after: ShelfPassage | undefined): void {
  const at = after ? source.passages.indexOf(after) + 1 : 0;
  source.passages.splice(at, 0, passage);
  if (!source.page) return;
  const { text, body, front } = source.page;
  const blank = newlineOf(text).repeat(2);
  const first = body.children[0]?.position?.start.offset;
  if (after?.end !== undefined) {
    passage.end = after.end;
    source.insertions.push({ offset: after.end, text: blank + printPassage(passage) });
  } else if (first !== undefined) {
    source.insertions.push({ offset: first, text: printPassage(passage) + blank });
  } else {
    passage.end = text.length;
    const lead = text.length > front.bodyStart || text.endsWith('\n') ? '' : newlineOf(text);
    source.insertions.push({
      offset: text.length,
      text: `${lead}${newlineOf(text)}${printPassage(passage)}`,
    });
  }
}
