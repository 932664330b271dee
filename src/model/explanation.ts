/**
 * An **explanation** is what a person is told of one thing that does not fit the schema, and what was meant by it.
 */
import type { z } from 'zod';
import type { Meant } from './meant.ts';

/** Keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

export interface Explanation {
  path: Path;
  reason: string;
  /** The mistake is in the name of the field, not in what it holds. */
  atKey: boolean;
  meant?: Meant | undefined;
  /** The field is not there at all. */
  missing?: true;
  /** Only because of another mistake, which is told: the field is named wrong, or stands in the wrong place. */
  follows?: boolean;
}

/** What a schema reports. */
export type Issue = z.core.$ZodIssue;

/** What is written in the file for a word, a number or the name of a field; nothing where that is not known. */
export type Written = (path: Path, atKey: boolean) => string | undefined;
