/**
 * Finds the **documents** that paths on a command line name, and reads them, all at once.
 */
import { listDocuments, type Ways } from './find/list-documents.ts';
import { type FoundDocument, readDocuments } from './find/read-documents.ts';

export type { FoundDocument } from './find/read-documents.ts';

export interface Found {
  documents: FoundDocument[];
  /** One line each, `path: Unexpected X, expected Y. remedy`. */
  problems: string[];
  /** Files in named folders that are in no format that is read. */
  skipped: string[];
}

/** Find and read every document, sorted by path; each file once. */
export async function findDocuments(paths: readonly string[], ways: Ways = {}): Promise<Found> {
  const { places, problems, skipped } = await listDocuments(paths, ways);
  const found: Found = { documents: [], problems, skipped };
  for await (const outcome of readDocuments(places)) {
    if ('found' in outcome) found.documents.push(outcome.found);
    if ('problem' in outcome) found.problems.push(outcome.problem);
  }
  return found;
}
