/**
 * A name is **written out** where a source puts its short form behind it in brackets, or the other way round.
 *
 * ```text
 * the North Atlantic Treaty Organization (NATO)
 *     ^long form                          ^short form
 * ```
 */
import { isAcronym, lettersOf, spelledBy } from '../../convert/resolve/acronym.ts';
import type { SourcePage } from '../../model/page.ts';
import { placeIn } from './finding.ts';

/** Shortest acronym that is looked for in sources. */
const TELLING = 2;

/** What sources call the same thing, and where. */
export function calledIn(sources: readonly SourcePage[], name: string): { name: string; place: string }[] {
  const isShort = isAcronym(name) && lettersOf(name).length >= TELLING;
  if (!isShort && !/\s/.test(name.trim())) return [];
  const words = name
    .trim()
    .replace(/^the\s+/i, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  const pattern = isShort
    ? new RegExp(`((?:[\\p{L}\\p{N}'’.-]+\\s+){1,9}?[\\p{L}\\p{N}'’.-]+)\\s+\\(${words}[),;]`, 'gu')
    : new RegExp(`(?<![\\p{L}\\p{N}])${words}\\s+\\(([\\p{L}\\p{N}.&-]{2,12})[),;]`, 'giu');
  return sources.flatMap((source) =>
    source.passages.flatMap(({ text, offset }) =>
      [...text.matchAll(pattern)].flatMap(([, found = '']) =>
        namesIn(found, name, isShort).map((one) => ({
          name: one,
          place: placeIn(source.path, source.text, offset),
        })),
      ),
    ),
  );
}

/** Of the words before the brackets those that the short form is spelled by. */
function namesIn(found: string, name: string, isShort: boolean): string[] {
  if (!isShort) return isAcronym(found) || spelledBy(found, name) ? [found] : [];
  const words = found.split(/\s+/);
  return words.flatMap((_, at) => {
    const long = words.slice(at).join(' ');
    return /^\p{Lu}/u.test(long) && spelledBy(name, long) ? [long] : [];
  });
}
