/**
 * A **gold set** is what is scored together: one file of lines, or all documents that have a file each.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Annotated } from './annotated.ts';
import type { DocumentGold } from './document-gold.ts';
import { readGold } from './read-gold.ts';

export interface GoldSet {
  name: string;
  annotated: Annotated[];
  documents: DocumentGold[];
}

/** Read files, and the gold files directly in folders; what is wrong in them is in `mistakes`. */
export function readGoldSets(paths: readonly string[]): { sets: GoldSet[]; mistakes: string[] } {
  const mistakes: string[] = [];
  const sets: GoldSet[] = [];
  const single: GoldSet = { name: '', annotated: [], documents: [] };
  for (const path of paths.flatMap((one) => filesAt(one, mistakes))) {
    const text = readText(path, mistakes);
    if (text === undefined) continue;
    const gold = readGold(path, text);
    mistakes.push(...gold.mistakes);
    if (!path.endsWith('.json')) {
      if (gold.annotated.length + gold.documents.length > 0) sets.push({ ...gold, name: basename(path) });
    } else {
      single.annotated.push(...gold.annotated);
      single.documents.push(...gold.documents);
    }
  }
  const count = single.annotated.length + single.documents.length;
  if (count > 0) sets.push({ ...single, name: `${count} document${count === 1 ? '' : 's'}` });
  return { sets, mistakes };
}

function filesAt(path: string, mistakes: string[]): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const files = readdirSync(path).filter((name) => /\.jsonl?$/.test(name));
  if (files.length === 0) {
    mistakes.push(
      `${path}: Unexpected folder without gold, expected files that end in .json or .jsonl. Name another.`,
    );
  }
  return files.sort().map((name) => join(path, name));
}

function readText(path: string, mistakes: string[]): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    mistakes.push(`${path}: Unexpected path, expected a file that can be read. Check the spelling.`);
    return undefined;
  }
}
