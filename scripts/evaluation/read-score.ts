/**
 * A **read score** says how near a reader came to the gold text of one document.
 */
import type { Document } from '../../src/convert/document.ts';
import { nameOf, type ReaderGold } from './reader-gold.ts';
import { SHINGLE, sharedShingles } from './shingle.ts';
import { ratesOf, type Tally } from './tally.ts';

export interface ReadScore {
  gold: ReaderGold;
  words: Tally;
  shingles: Tally;
  milliseconds: number;
  /** Why it was not read; absent when it was. */
  refusal?: string;
}

export type Reader = (name: string, bytes: Uint8Array) => Promise<Document>;

/** Read a document and compare; a refusal counts as an empty text. */
export async function scoreOf(gold: ReaderGold, reader: Reader): Promise<ReadScore> {
  const bytes = gold.bytes();
  const before = performance.now();
  const { document, refusal } = await attempt(() => reader(nameOf(gold), bytes));
  const milliseconds = performance.now() - before;
  const text = document ? wordsOf(document, gold.format) : '';
  return {
    gold,
    words: sharedShingles(gold.text(), text, 1),
    shingles: sharedShingles(gold.text(), text, SHINGLE),
    milliseconds,
    ...(refusal === undefined ? {} : { refusal }),
  };
}

async function attempt(work: () => Promise<Document>): Promise<{ document?: Document; refusal?: string }> {
  try {
    return { document: await work() };
  } catch (error) {
    return { refusal: (error as Error).message };
  }
}

/**
 * The text to compare. A title that was the first line or heading belongs to the text; that of a web page
 * stands apart, and so do its captions, which the gold of articles leaves out.
 */
export function wordsOf({ title, basis, passages }: Document, format: string): string {
  const isArticle = format === 'html';
  const kept = passages.filter(({ form }) => !isArticle || form !== 'caption').map(({ text }) => text);
  return [...(!isArticle && basis?.title && IN_TEXT.test(basis.title) ? [title] : []), ...kept].join('\n');
}

/** Where a title was found that was then taken out of the passages. */
const IN_TEXT = /^(?:first (?:line|heading)|title paragraph)$/;

/** From 0 to 1. */
export function f1Of({ shingles }: ReadScore): number {
  return ratesOf(shingles).f1;
}
