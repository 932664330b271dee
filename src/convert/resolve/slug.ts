/**
 * A **slug** is an id made of a name: ASCII letters, digits and hyphens.
 */
import { foldPlain } from './plain.ts';

const LONGEST = 80;

/**
 * ```text
 * Dimitar Kovačevski → dimitar-kovacevski      Russia’s exercise → russias-exercise
 * ```
 *
 * @returns
 *   `undefined` when nothing of the name can be written so.
 */
export function slugOf(name: string): string | undefined {
  const slug = foldPlain(name)
    .toLowerCase()
    .replace(/['’‘ʼ.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return (slug.length > LONGEST ? slug.slice(0, LONGEST).replace(/-[^-]*$/, '') : slug) || undefined;
}

/** An id that nobody has yet: the slug, or the slug with a number from 2. */
export function freeId(slug: string, taken: Pick<ReadonlySet<string>, 'has'>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}
