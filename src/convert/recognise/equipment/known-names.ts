/**
 * **Known names** are those of the catalogue, ready to be looked up in a sentence: in every spelling, in the
 * plural, the longest first.
 *
 * ```text
 * the Lockheed Martin F-16 Fighting Falcons
 *                     ^^^^^^^^^^^^^^^^^^^^^   F-16 Fighting Falcon
 * ```
 */

import { nameKey } from '../../../gazetteer/name.ts';
import { remembering } from '../../../text/remembering.ts';
import type { EquipmentRow } from './catalogue.ts';

export interface KnownName {
  row: EquipmentRow;
  /** As the catalogue spells it. */
  spelled: string;
  /** Also an ordinary word, or a code so short that it means many things. */
  weak: boolean;
}

export interface FoundName {
  /** Index after the last word. */
  to: number;
  /** Rows that bear the name; a strong bearer leaves weak ones out. */
  bearers: KnownName[];
}

export interface KnownNames {
  /** The longest known name that begins at a word. */
  longestAt(words: readonly string[], from: number): FoundName | undefined;
  /** Bearers of a name as it is written; none when nobody bears it. */
  bearersOf(name: string): readonly KnownName[];
}

/** "A320", "M3", "G3"; "A-1", "K-5": roads, vitamins, summits and grades are written alike. */
const SHORT_CODE = /^(?:\p{Lu}\d{1,3}[A-Z]?|\p{Lu}-\d|\p{Lu}\p{Lu}?-[IVX]+)$/u;
const MOST_WORDS = 6;

export function makeKnownNames(rows: Iterable<EquipmentRow>): KnownNames {
  const byKey = new Map<string, KnownName[]>();
  for (const row of rows) for (const name of namesOf(row)) enter(byKey, quickKey(name.spelled), name);
  const keyOf = remembering(quickKey);
  const openings = new Set(byKey.keys().map(openingOf));
  const opens = remembering((word: string) =>
    [word, word.replace(/s$/, '')].some((one) => openings.has(openingOf(keyOf(one)))),
  );
  const bearersOf = (words: readonly string[]): KnownName[] => {
    const found = byKey
      .get(words.map(keyOf).join(' '))
      ?.filter(({ spelled }) => isSpelledLike(words.join(' '), spelled));
    return preferred(found?.length ? found : inSingular(words, byKey, keyOf));
  };
  return {
    longestAt(words, from) {
      if (!/^[\p{Lu}\p{N}]/u.test(words[from] ?? '') && !/^(?:de|vz)$/.test(words[from] ?? ''))
        return undefined;
      // Most words open no name: that is asked first.
      if (!opens(words[from] ?? '')) return undefined;
      for (let to = Math.min(words.length, from + MOST_WORDS); to > from; to--) {
        const bearers = bearersOf(words.slice(from, to));
        if (bearers.length > 0) return { to, bearers };
      }
      return undefined;
    },
    bearersOf: (name) => bearersOf(name.split(' ')),
  };
}

/** `f 16 fighting falcon` → `f` */
function openingOf(key: string): string {
  return key.split(' ', 1)[0] ?? '';
}

/** The same as `nameKey`, three times as fast for names without accents, which nearly all are. */
export function quickKey(name: string): string {
  if (!/^[ -~]*$/.test(name)) return nameKey(name);
  return name
    .toLowerCase()
    .replace(/[a-z](?=\d)|\d(?=[a-z])/g, '$& ')
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}

function namesOf(row: EquipmentRow): KnownName[] {
  const weakKeys = new Set(row.weak.map(quickKey));
  const isStrong = (name: string): boolean => weakKeys.size === 0 || !weakKeys.has(quickKey(name));
  const strong = [row.name, ...row.designations, ...row.aliases].filter(isStrong);
  return [
    ...strong.map((spelled) => ({ row, spelled, weak: SHORT_CODE.test(spelled) })),
    ...row.weak.map((spelled) => ({ row, spelled, weak: true })),
    ...row.reporting.map((spelled) => ({ row, spelled, weak: !/\d/.test(spelled) })),
  ];
}

function enter(byKey: Map<string, KnownName[]>, key: string, name: KnownName): void {
  const alike = byKey.get(key);
  if (!alike) byKey.set(key, [name]);
  else if (!alike.some(({ row }) => row === name.row)) alike.push(name);
}

function inSingular(
  words: readonly string[],
  byKey: ReadonlyMap<string, KnownName[]>,
  keyOf: (word: string) => string,
): KnownName[] {
  const last = words.at(-1) ?? '';
  if (!/[^s]s$/.test(last)) return [];
  const single = [...words.slice(0, -1), last.slice(0, -1)];
  const found = byKey.get(single.map(keyOf).join(' ')) ?? [];
  return found.filter(({ spelled }) => isSpelledLike(single.join(' '), spelled));
}

function preferred(names: KnownName[]): KnownName[] {
  const strong = names.filter(({ weak }) => !weak);
  return strong.length > 0 ? strong : names;
}

/** Capitals say which words are a name: "MILAN" is no Milan, and "javelin" is no missile. */
function isSpelledLike(words: string, spelled: string): boolean {
  const capitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
  if (capitals(spelled) && !/\d/.test(spelled)) return !/\p{Lu}\p{Ll}{2}/u.test(words);
  return !/^\p{Lu}/u.test(spelled) || /^\p{Lu}/u.test(words);
}
