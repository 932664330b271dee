/**
 * A **name** is folded into tokens before it is compared, so that spellings which mean the same thing meet:
 * accents and typographic marks are dropped, and letters and digits part company, which makes `Su-35`,
 * `SU-35`, `Su35` and `SU 35` one name.
 */
import { plainLetters } from '../text/letter.ts';

export interface Token {
  /** Lower case, without accents. */
  folded: string;
  start: number;
  end: number;
}

/**
 * Split text into runs of letters and runs of digits.
 *
 * ```text
 * Su-35S   →   su 35 s
 * Thomas‑Greenfield’s   →   thomas greenfield s
 * ```
 */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu), (match) => ({
    folded: plainLetters(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The key under which equal names meet: tokens joined by a space.
 *
 * `Su-35` and `SU 35` share one; so do `Kovačevski` and `Kovacevski`.
 */
export function nameKey(name: string): string {
  return tokens(name)
    .map((token) => token.folded)
    .join(' ');
}

/** Does a name hold a designation: letters next to digits, perhaps with a hyphen or space between? */
export function isDesignation(name: string): boolean {
  return /\p{L}[-‐‑–\s]?\p{N}|\p{N}[-‐‑–\s]?\p{L}/u.test(name);
}
