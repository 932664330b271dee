/**
 * A **YAML fault** is one way in which fields are written that YAML reads otherwise than a person meant it, or not
 * at all.
 */
import type { Span } from '../../text/quote.ts';
import type { Replacement } from '../message.ts';

export interface YamlFault {
  /** Offset in the YAML. */
  offset: number;
  /** `Unexpected X, expected Y`, then the remedy. */
  reason: string;
  /** How reading goes on as if nothing were wrong. */
  rewrite: readonly Replacement[];
  /** That is what the person meant, without a doubt. */
  certain: boolean;
  /** What cannot be known, and is read as nothing. */
  lost?: Span;
}

/** The value in double quotes, its own quotation marks and backslashes escaped. */
export function quoted(words: string): string {
  return `"${words.replace(/["\\]/g, '\\$&').replace(/\t/g, '\\t')}"`;
}

/** Words as they are shown in a message. */
export function shown(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
