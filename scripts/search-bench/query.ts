/**
 * A **query** of the bench is words as a person would type them, and the pages that answer them by a rule.
 */
import { createHash } from 'node:crypto';

export const queryKinds = [
  'alias',
  'typo',
  'two-typos',
  'designation',
  'transliteration',
  'one-word',
  'beginning',
  'beginning-typo',
  'exact-among-longer',
  'multiword',
  'multiword-typo',
  'phrase',
  'absent',
  'absent-among',
  'word-order',
  'run-together',
  'torn-apart',
  'number-word',
  'question',
  'other-english',
  'phrase-typo',
] as const;
export type QueryKind = (typeof queryKinds)[number];

/** Made queries that count as realistic. */
const realisticKinds: readonly QueryKind[] = [
  'alias',
  'typo',
  'two-typos',
  'designation',
  'transliteration',
  'multiword',
  'phrase',
];
/** Hand-written kinds besides those above always are. */
export function isRealistic(kind: string): boolean {
  return (
    (realisticKinds as readonly string[]).includes(kind) || !(queryKinds as readonly string[]).includes(kind)
  );
}

export const absentKinds: readonly QueryKind[] = ['absent', 'absent-among'];

export interface Query {
  kind: string;
  text: string;
  /** Addresses of pages that answer it; nothing when no page does. */
  right: string[];
  /** Addresses with places, where the words stand in one passage. */
  places?: string[];
  /** Words of an `absent-among` query that stand nowhere. */
  absent?: string[];
}

/** Half of all queries may be looked at while tuning; the other half is told in totals only. */
export function isUnseen({ kind, text }: Query): boolean {
  return ((createHash('sha256').update(`${kind}\n${text}`).digest()[0] ?? 0) & 1) === 1;
}

/** As typed in haste: lower case, no accents, no punctuation but what designations and genitives need. */
export function typed(words: string): string {
  const bare = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare
    .replace(/[’‘]/g, "'")
    .replace(/[`“”"«».,;:!?()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
