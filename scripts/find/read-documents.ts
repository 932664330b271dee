/**
 * To **read** the documents that were listed is to open them one after the other, a few ahead of whoever takes
 * them: their number does not matter to the memory.
 */
import { createHash } from 'node:crypto';
import type { Document } from '../../src/convert/document.ts';
import type { Input } from '../../src/convert/propose/extend.ts';
import { openReaders, type Readers } from '../read-apart.ts';
import { recorded } from './address.ts';
import { type Bytes, bytesAt } from './bytes.ts';
import { type Fetch, openNetwork } from './network/fetch-document.ts';
import { type Place, problemAt } from './place.ts';
import { reasonOf } from './reason.ts';
import { VERSION } from './version.ts';

export interface FoundDocument extends Input {
  /** Path as the person wrote it, or below the folder they named. */
  path: string;
}

/** What became of one place: its document, the SHA-256 of one that is known, or why there is none, in one line. */
export type Outcome = { path: string } & ({ found: FoundDocument } | { known: string } | { problem: string });

export interface Means {
  /** Asked before a document is read, with the SHA-256 of its bytes; one that is known is not read. */
  isKnown?: (sha256: string) => boolean;
  /** Stay open afterwards; without them there are some for the time. */
  readers?: Readers;
  /** Most documents that are in memory at once. */
  ahead?: number;
  fetch?: Fetch;
  /** Once it is given no further document is begun. */
  signal?: AbortSignal;
}

/** Read documents in the order of their places. */
export async function* readDocuments(places: Iterable<Place>, means: Means = {}): AsyncGenerator<Outcome> {
  const readers = means.readers ?? openReaders();
  const { ahead = 2 * readers.count, fetch = openNetwork(VERSION) } = means;
  const begun: Promise<Outcome>[] = [];
  try {
    for (const place of places) {
      if (means.signal?.aborted) break;
      begun.push(outcomeAt(place, { ...means, readers, fetch }));
      const first = begun.length < ahead ? undefined : begun.shift();
      if (first) yield await first;
    }
    for (const outcome of begun) yield await outcome;
  } finally {
    if (!means.readers) readers.close();
  }
}

type Given = Means & Required<Pick<Means, 'readers' | 'fetch'>>;

/** Never fails: what goes wrong is the problem of the place. */
async function outcomeAt(place: Place, { readers, fetch, isKnown }: Given): Promise<Outcome> {
  const { path } = place;
  try {
    const taken = await bytesAt(place, fetch);
    const sha256 = createHash('sha256').update(taken.bytes).digest('hex');
    if (isKnown?.(sha256)) return { path, known: sha256 };
    const document = await readers.read(taken.name, taken.readable ?? taken.bytes);
    return { path, found: { path, document: withPlace(document, taken), sha256 } };
  } catch (error) {
    return { path, problem: problemAt(place, reasonOf(error)) };
  }
}

/** What a document from the network cannot know of itself: where it was, and on which day. */
function withPlace(document: Document, { address, notes = [] }: Bytes): Document {
  if (!address) return document;
  const { stated, basis } = document;
  const url = recorded(address, stated.url);
  return {
    ...document,
    stated: { ...stated, url },
    ...(url !== stated.url && { basis: { ...basis, url: 'address' } }),
    accessed: new Date().toISOString().slice(0, 10),
    notes: [...(document.notes ?? []), ...notes],
  };
}
