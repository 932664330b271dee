/**
 * **Spellings** are whatever a searcher may write for the name of an entity: they stand on its page, where only
 * full text sees them.
 */
import { aliasName } from '../model/claim.ts';
import { foldedWords } from '../text/searched.ts';
import type { Entity } from './library.ts';

/** Other names, and all names as people type them; each once, and never the title itself. */
export function spellingsOf({ data }: Entity): string[] {
  const { name, aliases, weakAliases, formerIds } = data;
  const written = [name, ...aliases.map(aliasName), ...weakAliases, ...formerIds];
  const names = new Set(
    written.flatMap((one) => [one, ...designationSpellings(one), ...withoutAccents(one)]),
  );
  names.delete(name);
  return [...names];
}

/**
 * A designation as people type it.
 *
 * ```text
 * Su-35   →   SU-35, Su35, SU35, Su 35, SU 35
 * ```
 */
export function designationSpellings(name: string): string[] {
  const match = /^(\p{L}{1,6})[-‐‑–\s]?(\p{N}{1,4}\p{L}{0,3})$/u.exec(name.trim());
  const [letters, number] = [match?.[1], match?.[2]];
  if (!letters || !number) return [];
  const spellings = [letters, letters.toUpperCase()].flatMap((series) => [
    `${series}-${number}`,
    `${series}${number}`,
    `${series} ${number}`,
  ]);
  return [...new Set(spellings)].filter((spelling) => spelling !== name);
}

/** `Łódź` → `lodz`; nothing for a name that has no accents. */
function withoutAccents(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const folded = foldedWords(name).join(' ');
  return folded === words.join(' ') ? [] : [folded];
}
