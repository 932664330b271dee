/**
 * A **message** tells a person about one mistake: where it is, which rule found it, what is there, what
 * belongs there, and what to do. Same parts as a message in unified.
 */
import { type Point, toPoint } from '../text/point.ts';

export interface Message extends Point {
  /** Below `content/`, with forward slashes: `people/jens-stoltenberg.mdx`. */
  path: string;
  /** Offset in the file, in UTF-16 code units from 0. */
  offset: number;
  /** Name of the rule, such as `citation-matches-source`. */
  rule: string;
  /** `Unexpected X, expected Y`, then the remedy. */
  reason: string;
  /** An `error` fails the check and the build; a `warning` is for a person to decide. */
  severity: 'error' | 'warning';
  /** What mends it without a doubt: these words in the place of those, in the same file. Absent: a person must. */
  fix?: readonly Replacement[];
}

/** Words to stand in the place of others; offsets in UTF-16 code units of the file from 0. */
export interface Replacement {
  start: number;
  /** After the last character that goes; the same as `start` where nothing does. */
  end: number;
  text: string;
}

/** Where a mistake is: a file, its text, and an offset in it. */
export interface Place {
  path: string;
  text: string;
  offset: number;
}

export function errorAt(place: Place, rule: string, reason: string): Message {
  return messageAt(place, rule, reason, 'error');
}

export function warningAt(place: Place, rule: string, reason: string): Message {
  return messageAt(place, rule, reason, 'warning');
}

/** The same message with what mends it; as it is without one. */
export function mendedBy(message: Message, fix: readonly Replacement[] | undefined): Message {
  return fix ? { ...message, fix } : message;
}

function messageAt(place: Place, rule: string, reason: string, severity: Message['severity']): Message {
  const { path, text } = place;
  const offset = Math.min(Math.max(place.offset, 0), text.length);
  return { path, offset, ...toPoint(text, offset), rule, reason, severity };
}

/** Sorted as a person reads: by file, then from top to bottom. */
export function sortMessages(messages: readonly Message[]): Message[] {
  return [...messages].sort(
    (a, b) =>
      (a.path < b.path ? -1 : a.path > b.path ? 1 : a.offset - b.offset) || a.rule.localeCompare(b.rule),
  );
}
