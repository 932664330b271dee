/**
 * **Letters** split a long index into pages: under each its names, in pages of a bounded number of rows.
 */

import type { Base } from '../../model/href.ts';
import type { Kind } from '../../model/kind.ts';
import { folders } from '../../model/kind.ts';

/** Rows that one page of an index shows at most. */
export const FULL = 300;

/** A way to the names of one letter. */
export interface LetterLink {
  /** "A", or "A 2" for its second page. */
  letter: string;
  href: string;
  count: number;
  current: boolean;
}

export interface Part<Thing> {
  /** `a`, `a-2` for the next page of the same letter, `u0416` for a letter of another script, `other`. */
  id: string;
  /** "A", "Ж", "0–9". */
  letter: string;
  things: Thing[];
}

/** The letter under which a name stands, without its accents. */
export function letterOf(name: string): { id: string; letter: string } {
  const [first = ''] = name.normalize('NFD').toUpperCase();
  if (/[A-Z]/.test(first)) return { id: first.toLowerCase(), letter: first };
  if (!/\p{L}/u.test(first)) return { id: 'other', letter: '0–9' };
  return { id: `u${first.codePointAt(0)?.toString(16).padStart(4, '0')}`, letter: first };
}

/** @param things In alphabetical order. */
export function partsOf<Thing extends { name: string }>(things: readonly Thing[]): Part<Thing>[] {
  const letters = new Map<string, { letter: string; things: Thing[] }>();
  for (const thing of things) {
    const { id, letter } = letterOf(thing.name);
    const known = letters.get(id);
    if (known) known.things.push(thing);
    else letters.set(id, { letter, things: [thing] });
  }
  return [...letters].flatMap(([id, { letter, things: all }]) =>
    pagesOf(all).map((page, at) => ({ id: at === 0 ? id : `${id}-${at + 1}`, letter, things: page })),
  );
}

/** Cut into pages; nothing still makes one page. */
export function pagesOf<Thing>(things: readonly Thing[], size = FULL): Thing[][] {
  const count = Math.max(1, Math.ceil(things.length / size));
  return Array.from({ length: count }, (_, at) => things.slice(at * size, (at + 1) * size));
}

/** Address of the part of an index. */
export function partHref(base: Base, kind: Kind, part: string): string {
  return `${base}letters/${folders[kind]}/${part}/`;
}

/**
 * Links to the parts; while all is on one page, to the first name of each letter.
 *
 * @param current
 *   The part that links lead from.
 */
export function letterLinks<Thing extends { name: string }>(
  {
    things,
    parts,
    current,
  }: { things: readonly Thing[]; parts: readonly Part<Thing>[]; current?: string | undefined },
  hrefOf: (part: string) => string,
): LetterLink[] {
  if (parts.length === 0) {
    const counts = new Map<string, { letter: string; count: number }>();
    for (const { name } of things) {
      const { id, letter } = letterOf(name);
      counts.set(id, { letter, count: (counts.get(id)?.count ?? 0) + 1 });
    }
    return [...counts].map(([id, one]) => ({ ...one, href: `#letter-${id}`, current: false }));
  }
  return parts.map(({ id, letter, things: own }) => ({
    letter: /-\d+$/.test(id) ? `${letter} ${id.replace(/^.*-/, '')}` : letter,
    href: hrefOf(id),
    count: own.length,
    current: id === current,
  }));
}
