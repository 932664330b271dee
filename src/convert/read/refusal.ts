/**
 * A **refusal** says in one line what was found in a file, what belongs there, and what a person can do.
 */
import { Unreadable } from '../document.ts';

export interface Refusal {
  /** What is there: `encrypted archive`. */
  found: string;
  /** What belongs there: `a Word document`. */
  expected: string;
  /** What a person can do, a sentence. */
  remedy: string;
}

/** For a file that was cut short or changed on its way. */
export const FETCH_AGAIN = 'Download it again, or open it and save it anew.';
/** For a file that nobody's word processor would have written. */
export const OTHER_FORM = 'Open it in the program that made it and save it as PDF or plain text.';

/** For a document that is sound and too large. */
export const IN_PARTS = 'Part it into several files and convert each.';

export function refusal({ found, expected, remedy }: Refusal): Unreadable {
  return new Unreadable(`Unexpected ${found}, expected ${expected}. ${remedy}`);
}

/** A name out of a file, fit to stand in a message: one line, quoted, at most 60 characters. */
export function shown(name: string): string {
  const short = name.length > 60 ? `${name.slice(0, 59)}…` : name;
  return `\`${short.replace(/[\p{C}\s`]+/gu, ' ')}\``;
}
