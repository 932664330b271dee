/**
 * A text is split into **tokens** before names are compared, so that spellings which mean the same thing meet:
 * accents and typographic marks are dropped, and letters and digits part company, which makes `Su-35`,
 * `SU-35`, `Su35` and `SU 35` one name.
 */
import { everyMatch } from './every-match.ts';
import { plainLetters } from './letter.ts';

export interface Token {
  /** Lower case, without accents. */
  folded: string;
  start: number;
  end: number;
}

const TOKEN = /[\p{L}\p{M}]+|\p{N}+/gu;

/**
 * Split text into runs of letters and runs of digits.
 *
 * ```text
 * Su-35S   →   su 35 s
 * Thomas‑Greenfield’s   →   thomas greenfield s
 * ```
 */
export function tokens(text: string): Token[] {
  return everyMatch(text, TOKEN).map(({ 0: word, index }) => ({
    folded: plainLetters(word),
    start: index,
    end: index + word.length,
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
