/**
 * A **slug** is words made fit for an address: lower-case letters, digits, single hyphens.
 */
import { plainLetters } from './letter.ts';

/** Slug of words without a Latin letter or digit. */
export const UNTITLED = 'untitled';

/**
 * ```text
 * Stevo Pendarovski’s visit, 2022   →   stevo-pendarovskis-visit-2022
 * ```
 *
 * @param longest
 *   Cut at a word so that no more characters than these are left.
 * @returns
 *   `untitled` when the words hold neither a Latin letter nor a digit.
 */
export function slug(words: string, longest = 60): string {
  const parts = plainLetters(words)
    .replace(/['’ʼ]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  let whole = parts.shift()?.slice(0, longest) ?? UNTITLED;
  for (const part of parts) {
    if (whole.length + 1 + part.length > longest) break;
    whole += `-${part}`;
  }
  return whole;
}
