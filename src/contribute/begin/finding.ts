/**
 * A **finding** says of one page, or of one decision, why a new page may be one too many.
 */
import { toPoint } from '../../text/point.ts';
import type { Likeness } from './degree.ts';

export interface Finding extends Likeness {
  /** Below `content/`, with line and column: `people/ada-lee.mdx:3:7`. */
  place: string;
  /** The name as it stands there. */
  name: string;
  /** Id of the page that is meant; absent where a decision speaks of none. */
  id?: string;
  /** What to do, when it is not the common advice. */
  remedy?: string;
}

/** What somebody wants to begin. */
export interface Wished {
  name: string;
  id: string;
  aliases: readonly string[];
  url?: string | undefined;
  published?: string | undefined;
  publisher?: string | undefined;
}

/** Where something stands, as a message says it. */
export function placeIn(path: string, text: string, offset: number): string {
  const { line, column } = toPoint(text, offset);
  return `${path}:${line}:${column}`;
}

const ORDER = { same: 0, near: 1, kin: 2 } as const;

/** The gravest first, and of one page the gravest alone. */
export function gravest(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted((one, other) => ORDER[one.degree] - ORDER[other.degree]);
  const seen = new Set<string>();
  return sorted.filter(({ id, place }) => {
    const key = id ?? place;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
