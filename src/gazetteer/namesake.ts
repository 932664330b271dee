/**
 * A **namesake** is a page that bears the name somebody wants to give to a new one.
 */
import { distance } from 'fastest-levenshtein';
import { aliasName } from '../model/claim.ts';
import type { Page } from '../model/page.ts';
import { nameKey } from './name.ts';

export interface Namesake {
  page: Page;
  /** The name as that page writes it. */
  name: string;
  /** `same`: the two fold to one name. `near`: they differ by a letter or two. */
  likeness: 'same' | 'near';
}

/** Shortest name, in folded characters, for which a letter or two may be a slip. */
const LONG_ENOUGH = 6;

/**
 * Find the pages that bear a name, whatever its accents, hyphens and capitals.
 *
 * ```text
 * SU 35 → Su-35 (same)      Jens Stoltenburg → Jens Stoltenberg (near)
 * ```
 *
 * @returns
 *   The same first, then the near; at most one a page.
 */
export function namesakes(pages: readonly Page[], name: string): Namesake[] {
  const key = nameKey(name);
  const found = pages.flatMap((page) => {
    const likely = namesOf(page).map((known) => ({ page, name: known, likeness: likenessOf(key, known) }));
    const best =
      likely.find(({ likeness }) => likeness === 'same') ?? likely.find(({ likeness }) => likeness);
    return best?.likeness ? [{ ...best, likeness: best.likeness }] : [];
  });
  return found.sort((a, b) => Number(a.likeness === 'near') - Number(b.likeness === 'near'));
}

function namesOf(page: Page): string[] {
  return page.kind === 'source'
    ? [page.data.title]
    : [page.data.name, ...page.data.aliases.map(aliasName), ...page.data.weakAliases];
}

function likenessOf(key: string, known: string): Namesake['likeness'] | undefined {
  const other = nameKey(known);
  if (key === other && key !== '') return 'same';
  if (/\p{N}/u.test(key) || Math.min(key.length, other.length) < LONG_ENOUGH) return undefined;
  return Math.abs(key.length - other.length) <= 2 && distance(key, other) <= 2 ? 'near' : undefined;
}
