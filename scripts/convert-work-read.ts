/**
 * **Reading** all documents of a command line, in the order of their paths.
 */
import type { Options } from './convert-options.ts';
import { type Stop, unless } from './convert-stop.ts';
import { type Listing, listDocuments } from './find/list-documents.ts';
import type { Place } from './find/place.ts';
import { type FoundDocument, type Outcome, readDocuments } from './find/read-documents.ts';
import type { Progress } from './progress.ts';

export interface Read {
  documents: FoundDocument[];
  /** One line each: what could not be read, and why. */
  problems: string[];
}

export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** @throws {Interrupted} on Ctrl-C. */
export async function readAll(options: Options, stop: Stop, progress: Progress): Promise<Read> {
  const { places, problems } = await list(options);
  const outcomes = await readPlaces(places, stop, progress);
  const read: Read = { documents: [], problems };
  for (const outcome of outcomes) {
    if ('found' in outcome) read.documents.push(outcome.found);
    if ('problem' in outcome) read.problems.push(outcome.problem);
  }
  read.problems.forEach(say);
  return read;
}

/** Find the documents, and say which files are none. */
export async function list({ paths, lists, fetch }: Options): Promise<Listing> {
  const listing = await listDocuments(paths, { lists, fetch });
  saySkipped(listing);
  return listing;
}

export function saySkipped({ skipped }: Pick<Listing, 'skipped'>): void {
  if (skipped.length > 0) say(`${skipped.length} files are in no format that is read, such as ${skipped[0]}`);
}

/** @throws {Interrupted} on Ctrl-C. */
export async function readPlaces(
  places: readonly Place[],
  stop: Stop,
  progress: Progress,
): Promise<Outcome[]> {
  const read: Outcome[] = [];
  const outcomes = readDocuments(places, { signal: stop.first });
  // Not by name: what cannot be read is told in one line.
  const watch = { phase: 'Reading', nameOf: () => 'documents', sizeOf: ({ size }: Place) => size };
  try {
    for (const _ of progress(places, watch)) {
      const { value } = await unless(stop.first, outcomes.next());
      if (value) read.push(value);
    }
  } finally {
    void outcomes.return(undefined);
  }
  return read;
}
