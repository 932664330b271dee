/**
 * A **lexicon from lists**: word clusters, counts of capitals and lists of names, as plain files.
 */
import { readFileSync } from 'node:fs';
import type { LexiconColumns, NameList } from '../../src/convert/recognise/tagger/lexicon.ts';

export interface LexiconFiles {
  /** A word in lower case, its fine, middle and coarse cluster a line. */
  clusters: string;
  /** A word in lower case and how often it is written small, with a capital, in capitals a line, most frequent first. */
  capitals: string;
  /** JSON: names by the name of their list. */
  lists: string;
}

export interface LexiconParts {
  columns: LexiconColumns;
  lists: NameList[];
}

/** Rarer words are no evidence. */
const LEAST_COUNT = 6;
const MOST_WORDS = 60_000;

export function lexiconFromLists(files: LexiconFiles): LexiconParts {
  const clusters = readClusters(files.clusters);
  const capitals = readCapitals(files.capitals);
  const words = [...new Set([...clusters.of.keys(), ...capitals.keys()])].sort();
  const listed = Object.entries(JSON.parse(readFileSync(files.lists, 'utf8')) as Record<string, string[]>);
  return {
    columns: {
      words,
      fine: Uint16Array.from(words, (word) => (clusters.of.get(word) ?? -1) + 1),
      capitals: Uint8Array.from(words, (word) => (capitals.get(word) ?? -1) + 1),
      middleOf: clusters.middleOf,
      coarseOf: clusters.coarseOf,
    },
    lists: listed
      .filter(([, names]) => names.length > 0)
      .map(([name, names]) => ({ name, names: new Set(names) })),
  };
}

interface Clusters {
  of: Map<string, number>;
  middleOf: number[];
  coarseOf: number[];
}

function readClusters(path: string): Clusters {
  const clusters: Clusters = { of: new Map(), middleOf: [], coarseOf: [] };
  for (const [word = '', fine, middle, coarse] of rowsOf(path)) {
    clusters.of.set(word, Number(fine));
    clusters.middleOf[Number(fine)] = Number(middle);
    clusters.coarseOf[Number(fine)] = Number(coarse);
  }
  return {
    ...clusters,
    middleOf: Array.from(clusters.middleOf, (group) => group ?? -1),
    coarseOf: Array.from(clusters.coarseOf, (group) => group ?? -1),
  };
}

/** Up to these shares of small letters a word counts as 0, 1, 2, 3, 4; above, as 5. */
const STEPS = [0.02, 0.15, 0.5, 0.85, 0.98];
const MOSTLY_CAPITALS = 10;

function readCapitals(path: string): Map<string, number> {
  const capitals = new Map<string, number>();
  for (const [word = '', ...counts] of rowsOf(path)) {
    const [small = 0, , loud = 0] = counts.map(Number);
    const all = counts.reduce((sum, count) => sum + Number(count), 0);
    if (all < LEAST_COUNT) continue;
    const step = STEPS.filter((share) => small / all >= share).length;
    capitals.set(word, step + (loud / all > 0.5 ? MOSTLY_CAPITALS : 0));
    if (capitals.size >= MOST_WORDS) break;
  }
  return capitals;
}

function rowsOf(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}
