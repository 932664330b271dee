/**
 * A **name** is folded into tokens before it is compared, so that spellings which mean the same thing meet.
 */
export { nameKey, type Token, tokens } from '../text/token.ts';

/** Does a name hold a designation: letters next to digits, perhaps with a hyphen or space between? */
export function isDesignation(name: string): boolean {
  return /\p{L}[-‐‑–\s]?\p{N}|\p{N}[-‐‑–\s]?\p{L}/u.test(name);
}
