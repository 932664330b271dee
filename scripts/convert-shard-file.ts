/**
 * A **part** is the file that `--shard` writes: one JSON object a line, compressed. The first says of which
 * documents it is a part and which version made it, each of the others is one document, prepared, or why it
 * cannot be read. It holds the text of the documents.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip, gzipSync } from 'node:zlib';
import type { Document } from '../src/convert/document.ts';
import type { Prepared } from '../src/convert/recognise/prepare.ts';
import type { Share } from './convert-options.ts';
import { writeWhole } from './write-whole.ts';

export interface PartHead {
  part: Share;
  /** Of what prepared the documents: another may find other things. */
  version: string;
  /** Fingerprint of the paths of all documents, those of the other parts included. */
  list: string;
  /** Number of all documents. */
  documents: number;
  /** Number of those in this part. */
  here: number;
  /** What cannot be found, and how many files are no documents: the same in every part. */
  problems: string[];
  skipped: string[];
}

/** One document; `at` is its place among all, from 0. */
export type PartEntry = { at: number; path: string } & (
  | { document: Document; sha256: string; prepared?: Prepared | undefined }
  | { problem: string }
);

export interface Part extends PartHead {
  entries: PartEntry[];
}

/** Why a file is no part, in one line. */
export class NoPart extends Error {
  override name = 'NoPart';
}

/** Lines that are compressed together: more would have to be one string, fewer would have less in common. */
const TOGETHER = 64;

/** @throws {Unwritable} and leaves what stood there when it cannot be written. */
export function writePart(path: string, { entries, ...head }: Part): void {
  const pieces: Buffer[] = [];
  for (let from = 0; from <= entries.length; from += TOGETHER) {
    const lines = [...(from === 0 ? [head] : []), ...entries.slice(from, from + TOGETHER)];
    pieces.push(gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join('')));
  }
  writeWhole(path, Buffer.concat(pieces));
}

/** @throws {NoPart} when the file is missing, damaged or something else. */
export async function readPart(path: string): Promise<Part> {
  const lines: unknown[] = [];
  try {
    const text = createReadStream(path).on('error', (error) => plain.destroy(error));
    const plain = text.pipe(createGunzip());
    for await (const line of createInterface({ input: plain })) lines.push(JSON.parse(line));
  } catch (error) {
    throw new NoPart(`${path}: ${reasonOf(error)}`);
  }
  const [head, ...entries] = lines;
  if (!isHead(head) || entries.length !== head.here || !entries.every(isEntry))
    throw new NoPart(`${path}: ${DAMAGED}`);
  return { ...head, entries };
}

const DAMAGED =
  'Unexpected content, expected a whole file that --shard wrote. Make this part again, or copy it again.';

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'Unexpected path, expected a file that --shard wrote. Make this part first.';
  if (code === 'EACCES' || code === 'EISDIR')
    return `Unexpected refusal (${code}), expected a file that may be read. Change its permissions or the path.`;
  return DAMAGED;
}

function isHead(line: unknown): line is PartHead {
  const { part, version, list, documents, here, problems, skipped } = (line ?? {}) as Partial<PartHead>;
  return (
    [part?.number, part?.of, documents, here].every(Number.isInteger) &&
    typeof version === 'string' &&
    typeof list === 'string' &&
    Array.isArray(problems) &&
    Array.isArray(skipped)
  );
}

function isEntry(line: unknown): line is PartEntry {
  const entry = (line ?? {}) as Partial<PartEntry>;
  return (
    Number.isInteger(entry.at) &&
    typeof entry.path === 'string' &&
    ('problem' in entry || 'document' in entry)
  );
}
