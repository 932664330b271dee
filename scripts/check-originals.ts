/**
 * Finds the **originals** of digests in a folder, by their fingerprints and whatever they are called, and holds the
 * digests against them.
 */
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { checkOriginals, type Original } from '../src/check/originals.ts';
import { Unreadable } from '../src/convert/document.ts';
import { isReadable } from '../src/convert/read/read.ts';
import type { Message } from '../src/model/message.ts';
import type { Page } from '../src/model/page.ts';
import { openReaders, type Readers } from './read-apart.ts';

/** Why a folder cannot hold originals; `undefined` when it can be opened. */
export function noFolder(folder: string): string | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return undefined;
  const there = found ? 'file' : 'path';
  return `${folder}: Unexpected ${there}, expected the folder in which the originals are. Check the spelling.`;
}

/** @throws When the folder, or a file in it, cannot be opened. */
export async function againstOriginals(folder: string, pages: readonly Page[]): Promise<Message[]> {
  const wanted = new Set(
    pages.flatMap((page) => (page.kind === 'source' && page.data.text === 'digest' ? page.data.sha256 : [])),
  );
  const originals = new Map<string, Original>();
  const readers = openReaders();
  try {
    for (const path of filesIn(folder)) {
      const sha256 = await fingerprint(path);
      if (wanted.has(sha256) && !originals.has(sha256)) originals.set(sha256, await read(path, readers));
    }
  } finally {
    readers.close();
  }
  return checkOriginals(pages, originals);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A file may be of any size: it is never in memory as a whole. */
async function fingerprint(path: string): Promise<string> {
  const sum = createHash('sha256');
  await pipeline(createReadStream(path), sum);
  return sum.digest('hex');
}

async function read(path: string, readers: Readers): Promise<Original> {
  try {
    const { passages } = await readers.read(isReadable(path) ? path : '', readFileSync(path));
    return { texts: passages.map(({ text }) => text) };
  } catch (error) {
    if (error instanceof Unreadable) return { unreadable: `${error.message} (${path})` };
    throw error;
  }
}
