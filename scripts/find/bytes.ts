/**
 * The **bytes** of one document, wherever it is, and what its place tells beside them.
 */
import { readFileSync, statSync } from 'node:fs';
import { Unreadable } from '../../src/convert/document.ts';
import { bytesFrom, LARGEST, tooLarge } from './input.ts';
import type { Fetch } from './network/fetch-document.ts';
import type { Place } from './place.ts';
import { refuseClosed } from './reason.ts';

export interface Bytes {
  /** As they are at the place. */
  bytes: Uint8Array;
  /** For the reader: its ending says what the document should be; empty where nothing does. */
  name: string;
  /** As they are to be read, where that differs. */
  readable?: Uint8Array;
  /** Where it was on the network in the end. */
  address?: URL;
  notes?: string[];
}

/** @throws {Unreadable} or an error of the system. */
export async function bytesAt(place: Place, fetch: Fetch): Promise<Bytes> {
  if (place.kind === 'address') return await fetch(place);
  if (place.kind === 'input') return { bytes: await bytesFrom('-'), name: '' };
  return { bytes: readChecked(place.path), name: place.path };
}

function readChecked(path: string): Buffer {
  const stats = statSync(path);
  if (stats.isDirectory())
    throw new Unreadable('Unexpected folder, expected a document. Name the files in it.');
  if (!stats.isFile())
    throw new Unreadable(
      'Unexpected pipe or device, expected a file. Hand the document over on standard input, as -.',
    );
  refuseClosed(stats);
  if (stats.size > LARGEST) throw tooLarge(`file of ${Math.round(stats.size / 1024 / 1024)} MB`);
  return readFileSync(path);
}
