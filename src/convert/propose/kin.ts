/**
 * The **kin** of a document are the sources that carry its text: the one that it is, or one that it reprints.
 */
import type { Document } from '../document.ts';
import { alikeOf, lengths, sharing, wordedPassages } from './alike.ts';
import { isAddressedAlike, type Kinship, kinshipOf, type Shares, type TextRecord } from './kinship.ts';
import { type Stand, standsIn, type WordedText } from './overlap.ts';
import type { Shelf, ShelfSource } from './shelf.ts';
import { titledOrAt } from './titled.ts';

export interface Kin {
  source: ShelfSource;
  kinship: Exclude<Kinship, 'apart'>;
  /** The record of the document, and that of the source. */
  ours: TextRecord;
  theirs: TextRecord;
}

/** The source that the document is; else the one whose text it carries, of several the one that has most of it. */
export function kinOf(shelf: Shelf, document: Document): Kin | undefined {
  const text = wordedPassages(document.passages);
  const keys = lengths(document.passages);
  const ours = recordOfDocument(document);
  const candidates = new Set([
    ...sharing(shelf, document.passages, LEAST_SHARED),
    ...alikeOf(shelf, text),
    ...addressedAlike(shelf, ours),
  ]);
  const found = [...candidates].map((source) => {
    const theirs = recordOfSource(source);
    const shares = sharesOf(source, text, keys);
    return { source, ours, theirs, shares, kinship: kinship(source, ours, theirs, shares) };
  });
  found.sort((one, other) => sum(other.shares) - sum(one.shares));
  const kin = found.find((one) => one.kinship === 'same') ?? found.find((one) => one.kinship === 'reprint');
  return kin && kin.kinship !== 'apart' ? { ...kin, kinship: kin.kinship } : undefined;
}

/** Sources that a document is likely to be, by title and day or by address; such are few. */
function addressedAlike(shelf: Shelf, ours: TextRecord): ShelfSource[] {
  if (ours.published === undefined && ours.url === undefined) return [];
  return titledOrAt(shelf, ours).filter((source) => isAddressedAlike(ours, recordOfSource(source)));
}

/** Fewest characters in whole passages that are a reason to look: a sentence. */
const LEAST_SHARED = 20;

/** Of a source that was deleted nothing is known but its passages: it is the same when half of ours are there. */
function kinship(source: ShelfSource, ours: TextRecord, theirs: TextRecord, shares: Shares): Kinship {
  if (source.deleted) return shares.ours >= 0.5 ? 'same' : 'apart';
  return kinshipOf(ours, theirs, shares);
}

/** Where the words themselves are not kept, whole passages are counted by their keys. */
function sharesOf(source: ShelfSource, text: WordedText, keys: ReadonlyMap<string, number>): Shares {
  if (source.deleted || source.excerpt) return sharesByKey(source, keys);
  const theirs = wordedPassages(source.passages);
  const [here, there] = [standsIn(text, theirs), standsIn(theirs, text)];
  const alike = Math.min(common(here), common(there));
  return { ours: copied(here), theirs: copied(there), alike };
}

function sharesByKey(source: ShelfSource, keys: ReadonlyMap<string, number>): Shares {
  const held = new Set([...source.ledger.passages, ...source.passages.map(({ key }) => key)]);
  const total = [...keys.values()].reduce((all, length) => all + length, 0);
  const common = [...keys].reduce((all, [key, length]) => all + (held.has(key) ? length : 0), 0);
  const found = [...held].filter((key) => keys.has(key)).length;
  return { ours: common / Math.max(1, total), theirs: found / Math.max(1, held.size) };
}

/** Share of the words of a text in passages that stand in the other. */
function copied(stands: readonly Stand[]): number {
  return wordsIn(stands, ({ isCopy, words }) => (isCopy ? words : 0));
}

/** Share of the words of a text that stand in the other. */
function common(stands: readonly Stand[]): number {
  return wordsIn(stands, (stand) => stand.common);
}

function wordsIn(stands: readonly Stand[], count: (stand: Stand) => number): number {
  const total = stands.reduce((all, { words }) => all + words, 0);
  return stands.reduce((all, stand) => all + count(stand), 0) / Math.max(1, total);
}

function sum({ ours, theirs }: Shares): number {
  return ours + theirs;
}

/** Passages at either end in which a first publisher or an agency may be named. */
const MARGIN = 4;

function recordOfDocument({ title, basis, stated, passages }: Document): TextRecord {
  return { ...stated, title, titled: basis?.title, margins: marginsOf(passages) };
}

function recordOfSource({ title, basis, page, stated, passages }: ShelfSource): TextRecord {
  const { published, publisher, author, url } = page?.data ?? stated;
  const titled = page ? page.data.basis?.title : basis?.title;
  return { title, titled, published, publisher, author, url, margins: marginsOf(passages) };
}

function marginsOf(passages: readonly { text: string }[]): string[] {
  return [...passages.slice(0, MARGIN), ...passages.slice(-MARGIN)].map(({ text }) => text);
}
