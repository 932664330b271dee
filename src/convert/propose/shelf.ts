/**
 * The **shelf** holds the sources that exist and those about to be made, so that a document that comes again
 * is found again: by its words, whatever its file is called now.
 */
import type { Page, Passage, SourcePage } from '../../model/page.ts';
import type { Citation } from '../../model/schema.ts';
import { isExcerpt } from '../../model/source-marks.ts';
import type { Correction } from '../../text/correction.ts';
import { type Folded, fold } from '../../text/fold.ts';
import { hash } from '../../text/hash.ts';
import type { Document, DocumentPassage } from '../document.ts';
import { emptyLedger, type Ledger, ledgerPath, readLedger } from '../ledger.ts';
import { passageOf } from '../read/source-page.ts';
import { ledgersOf } from './ledger-of.ts';

/** A passage of a source, with the hash by which equal passages are known. */
export interface ShelfPassage extends DocumentPassage {
  key: string;
  /** The words folded, while quotations are looked for in them. */
  folded?: Folded | undefined;
  /** Where its words begin in the file; absent while they are not written. */
  start?: number | undefined;
  /** Where the block that holds it ends in the file; absent while it is not written. */
  end?: number | undefined;
}

/** A passage that is to be added to a page, and the white space around it. */
export interface PassageInsertion {
  offset: number;
  before: string;
  passage: ShelfPassage;
  after: string;
  /** Another page of the original begins with it. */
  opensPage: boolean;
}

/** What the reader tells of the document besides its words. */
type Record = Pick<Document, 'subtitle' | 'stated' | 'basis' | 'accessed' | 'language' | 'notes'>;

export interface ShelfSource extends Record {
  id: string;
  title: string;
  passages: ShelfPassage[];
  sha256: string[];
  ledger: Ledger;
  ledgerFile: { path: string; before?: string | undefined };
  /** The page; absent while it is about to be made, or when a person deleted it. */
  page?: SourcePage | undefined;
  /** There is a ledger but no page: a person took the source away. */
  deleted: boolean;
  /** The ledger could not be read, or there is none: what is on pages is all that is known. */
  forgotten: boolean;
  /** Only the words that are quoted may be kept. */
  excerpt: boolean;
  /** What this run quotes of it. */
  quoted: Citation[];
  /** What is to be added to the page. */
  insertions: PassageInsertion[];
  /** Passages of the machine that take other words. */
  corrections: Correction[];
  addedSha256: string[];
  /** Id of the source whose text it carries, where this run found that out. */
  reprintOf?: string | undefined;
  /** Id of a source that should say that it is a reprint of this one, and that a person has changed. */
  reprintedAs?: string | undefined;
  /** Something was added to the source or its ledger. */
  touched: boolean;
}

export interface Shelf {
  sources: ShelfSource[];
  byId: Map<string, ShelfSource>;
  /** Sources by the key of each of their passages. */
  byPassage: Map<string, Set<ShelfSource>>;
  bySha256: Map<string, ShelfSource>;
}

/** Key by which a passage is known: the same words, however they are set. */
export function passageKey(text: string): string {
  return hash(fold(text));
}

export function shelfPassage(passage: DocumentPassage, end?: number): ShelfPassage {
  return { ...passage, key: passageKey(passage.text), end };
}

/** A passage as it stands in a source; of an excerpt the page itself knows the hash of the whole. */
function storedPassage(source: SourcePage, passage: Passage): ShelfPassage {
  return {
    ...passageOf(passage),
    key: passage.hash ?? passageKey(passage.text),
    start: passage.offset,
    end: blockEnd(source, passage.offset),
  };
}

/** Put every source that exists on a shelf, with its ledger. */
export function shelve(content: {
  pages: readonly Page[];
  ledgers: readonly { path: string; text: string }[];
}): Shelf {
  const shelf: Shelf = { sources: [], byId: new Map(), byPassage: new Map(), bySha256: new Map() };
  const sources = content.pages.filter((page) => page.kind === 'source');
  const { of, left } = ledgersOf(sources, content.ledgers);
  for (const [page, { ledger, file }] of of) place(shelf, sourceOf(page, ledger, file));
  for (const file of left) {
    const ledger = readLedger(file);
    if (ledger) place(shelf, deletedSource(ledger, file));
  }
  return shelf;
}

/** Add a source, or what has been added to one, to the ways in which it is found. */
export function place(shelf: Shelf, source: ShelfSource): void {
  if (shelf.byId.get(source.id) !== source) {
    shelf.sources.push(source);
    shelf.byId.set(source.id, source);
  }
  for (const sha of source.sha256) shelf.bySha256.set(sha, source);
  for (const key of [...source.passages.map((passage) => passage.key), ...source.ledger.passages]) {
    const holders = shelf.byPassage.get(key) ?? new Set();
    shelf.byPassage.set(key, holders.add(source));
  }
}

/**
 * A source that a person deleted, or tells in their own words, is not added to; its own page may still be
 * read for claims. Of an excerpt it is the other way round: its page holds too little to be read.
 */
export function isLeftAlone({ deleted, page, excerpt }: ShelfSource, document: Document): boolean {
  if (excerpt) return deleted || document.page !== undefined;
  return deleted || (page?.data.text === 'digest' && document.page === undefined);
}

/** What claims must know of the source they rest on. */
export function recordOf({ id, page, stated }: ShelfSource): { sourceId: string; published?: string } {
  const published = page?.data.published ?? stated.published;
  return published === undefined ? { sourceId: id } : { sourceId: id, published };
}

/** A source that is about to be made; its passages come with the first reading. */
export function newSource(id: string, document: Document): ShelfSource {
  return {
    id,
    title: document.title,
    passages: [],
    sha256: [],
    ledger: emptyLedger(id),
    ledgerFile: { path: ledgerPath(id) },
    deleted: false,
    forgotten: false,
    ...recordIn(document),
    excerpt: false,
    quoted: [],
    insertions: [],
    corrections: [],
    addedSha256: [],
    touched: false,
  };
}

function recordIn({ subtitle, stated, basis, accessed, language, notes }: Document): Record {
  return {
    stated,
    ...(basis && { basis }),
    ...(subtitle && { subtitle }),
    ...(accessed && { accessed }),
    ...(language && { language }),
    ...(notes && { notes }),
  };
}

function sourceOf(
  page: SourcePage,
  ledger: Ledger | undefined,
  ledgerFile: ShelfSource['ledgerFile'],
): ShelfSource {
  return {
    id: page.id,
    title: page.data.title,
    passages: page.passages.map((passage) => storedPassage(page, passage)),
    sha256: [...new Set([...page.data.sha256, ...(ledger?.sha256 ?? [])])],
    ledger: ledger ?? emptyLedger(page.id),
    ledgerFile,
    page,
    deleted: false,
    forgotten: ledger === undefined,
    stated: {},
    excerpt: isExcerpt(page),
    quoted: [],
    insertions: [],
    corrections: [],
    addedSha256: [],
    touched: false,
  };
}

function deletedSource(ledger: Ledger, file: { path: string; text: string }): ShelfSource {
  const nothing = newSource(ledger.source, { title: '', passages: [], stated: {} });
  const ledgerFile = { path: file.path, before: file.text };
  return { ...nothing, sha256: ledger.sha256, ledger, ledgerFile, deleted: true };
}

/** End of the outermost block around an offset: a paragraph is not put into the middle of a list. */
function blockEnd(page: SourcePage, offset: number): number | undefined {
  const block = page.body.children.find(
    ({ position }) => (position?.start.offset ?? 0) <= offset && offset < (position?.end.offset ?? 0),
  );
  return block?.position?.end.offset;
}
