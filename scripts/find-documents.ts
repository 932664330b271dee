/**
 * Finds the documents that paths on a command line name, and reads them.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Unreadable } from '../src/convert/document.ts';
import type { Input } from '../src/convert/propose/extend.ts';
import { extensions, isReadable } from '../src/convert/read/read.ts';
import { openReaders, type Readers } from './read-apart.ts';

export interface FoundDocument extends Input {
  /** Path as the person wrote it, or below the folder they named. */
  path: string;
}

export interface Found {
  documents: FoundDocument[];
  /** One line each, `path: Unexpected X, expected Y. remedy`. */
  problems: string[];
  /** Files in named folders that are in no format that is read. */
  skipped: string[];
}

/** Larger files are no documents, in bytes. */
const LARGEST = 32 * 1024 * 1024;

/** Find and read every document, sorted by path; each file once. */
export async function findDocuments(paths: readonly string[]): Promise<Found> {
  const found: Found = { documents: [], problems: [], skipped: [] };
  const files = new Map<string, string>();
  for (const path of paths) {
    await collect(path, found, (file) => files.set(file === '-' ? file : resolve(file), file));
  }
  await readAll([...files.values()].sort(), found);
  return found;
}

/** Several at a time; what is found stands in the order of the paths all the same. */
async function readAll(paths: readonly string[], found: Found): Promise<void> {
  const readers = openReaders();
  const results: Found[] = [];
  const queue = paths.entries();
  const work = async () => {
    for (const [at, path] of queue) {
      const result: Found = { documents: [], problems: [], skipped: [] };
      await attempt(path, result, async () => result.documents.push(await load(path, readers)));
      results[at] = result;
    }
  };
  await Promise.all(Array.from({ length: 2 * readers.count }, work));
  readers.close();
  for (const { documents, problems } of results) {
    found.documents.push(...documents);
    found.problems.push(...problems);
  }
}

async function attempt(path: string, found: Found, work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    found.problems.push(`${path}: ${reasonOf(error)}`);
  }
}

/** A file stands for itself, a folder for the documents in it and below. */
function collect(path: string, found: Found, add: (file: string) => void): Promise<void> {
  return attempt(path, found, () => {
    if (path === '-' || !statSync(path).isDirectory()) {
      add(path);
      return;
    }
    const files = filesBelow(path);
    const documents = files.filter(isReadable);
    found.skipped.push(...files.filter((file) => !isReadable(file)));
    if (documents.length === 0) throw new Unreadable(noDocuments(files.length));
    documents.forEach(add);
  });
}

function noDocuments(others: number): string {
  const there = others === 0 ? 'empty folder' : `folder of ${others} files in other formats`;
  return `Unexpected ${there}, expected files that end in ${extensions.join(', ')}. Name a folder that holds some.`;
}

/** Names that begin with a dot and ledgers are not documents, and a link to a folder is not followed. */
function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => !/^\.|\.ledger\.json$/.test(name),
  );
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
  });
}

async function load(path: string, readers: Readers): Promise<FoundDocument> {
  const bytes = path === '-' ? readFileSync(0) : readChecked(path);
  return {
    path,
    document: await readers.read(path === '-' ? '' : path, bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

function readChecked(path: string): Buffer {
  const stats = statSync(path);
  if (stats.isDirectory())
    throw new Unreadable('Unexpected folder, expected a document. Name the files in it.');
  if (isClosed(stats)) throw Object.assign(new Error('closed'), { code: 'EACCES' });
  if (stats.size > LARGEST) {
    const size = Math.round(stats.size / 1024 / 1024);
    throw new Unreadable(`Unexpected file of ${size} MB, expected at most 32 MB. Split the document.`);
  }
  return readFileSync(path);
}

/** Nobody may read the file. The system would let the administrator; a person who ran as one would not be told. */
function isClosed({ mode }: Stats): boolean {
  return process.platform !== 'win32' && (mode & 0o444) === 0;
}

const WORDS: Record<string, string> = {
  ENOENT: 'Unexpected path, expected a file or folder that exists. Check the spelling.',
  ENOTDIR: 'Unexpected path, expected a file or folder that exists. Check the spelling.',
  EACCES: 'Unexpected refusal, expected permission to read. Change the permissions of the file.',
  EPERM: 'Unexpected refusal, expected permission to read. Change the permissions of the file.',
  ELOOP: 'Unexpected link that leads in a circle, expected a file. Name the file itself.',
};

function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const unknown = `Unexpected error ${code || String(error)}, expected to read the file. Try again.`;
  return WORDS[code] ?? unknown;
}
