/**
 * A **folder** stands for the documents in it and below. Names that begin with a dot, ledgers and the files by
 * which Word notes that a document is open are not documents, and a link to a folder is not followed.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { refuseClosed } from './reason.ts';

/** Is it the name of a file that may be a document? */
export function mayBeDocument(name: string): boolean {
  return !/^\.|^~\$|\.ledger\.json$/.test(name);
}

export interface Told {
  /** A folder cannot be opened; the others are looked into all the same. */
  failed: (path: string, error: unknown) => void;
  /** A folder is looked into. */
  opened?: (path: string) => void;
}

/** Paths of the files below a folder, in no order that can be relied on. */
export function filesBelow(folder: string, told: Told): string[] {
  return entriesOf(folder, told).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path, told);
    return entry.isFile() || leadsToFile(entry, path) ? [path] : [];
  });
}

function entriesOf(folder: string, { failed, opened }: Told) {
  try {
    refuseClosed(statSync(folder));
    const entries = readdirSync(folder, { withFileTypes: true });
    opened?.(folder);
    return entries.filter(({ name }) => mayBeDocument(name));
  } catch (error) {
    failed(folder, error);
    return [];
  }
}

/** A link that leads nowhere counts as one that leads to a file: whoever reads it will be told. */
function leadsToFile(entry: { isSymbolicLink: () => boolean }, path: string): boolean {
  if (!entry.isSymbolicLink()) return false;
  const target = targetOf(path);
  return target === undefined || target.isFile();
}

function targetOf(link: string) {
  try {
    return statSync(link);
  } catch {
    return undefined;
  }
}
