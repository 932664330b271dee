/**
 * A **record** is what the search index gets of a page: whatever a searcher may call it.
 */
import { aliasName } from '../model/claim.ts';
import type { Entity, Library, Source } from './library.ts';
import type { SearchRecord } from './view.ts';

export function entityRecord(library: Library, entity: Entity): SearchRecord {
  const { name, summary = '', aliases, weakAliases, formerIds } = entity.data;
  const written = [name, ...aliases.map(aliasName), ...weakAliases, ...formerIds];
  const names = new Set(
    written.flatMap((one) => [one, ...designationSpellings(one), ...withoutAccents(one)]),
  );
  names.delete(name);
  const { href, kind } = library.link(entity);
  return { href, kind, title: name, summary, names: [...names] };
}

export function sourceRecord(library: Library, source: Source): SearchRecord {
  const { title, subtitle = '', publisher } = source.data;
  const { href, kind } = library.link(source);
  return { href, kind, title, summary: subtitle, names: publisher ? [publisher] : [] };
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

/** `Kovačevski` → `Kovacevski`; nothing for a name that has no accents. */
function withoutAccents(name: string): string[] {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare === name ? [] : [bare];
}
