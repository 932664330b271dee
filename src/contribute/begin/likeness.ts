/**
 * The **likeness** of two names of one kind of thing: the same name however it is written; so near that it may be a
 * slip, or a version of the same; or only kin, as two people of one surname are.
 */
import { distance } from 'fastest-levenshtein';
import { acronymsOf, isAcronym, lettersOf } from '../../convert/resolve/acronym.ts';
import { spellingKey } from '../../convert/resolve/spelled-alike.ts';
import { spellings } from '../../convert/resolve/spelling.ts';
import { isDesignation, nameKey } from '../../gazetteer/name.ts';
import type { EntityKind } from '../../model/kind.ts';
import { latinLetters } from '../../text/latin.ts';
import type { Likeness } from './degree.ts';
import { personLikeness } from './person-likeness.ts';

/** Shortest name, in folded characters, for which a letter or two may be a slip. */
const LONG_ENOUGH = 6;
/** Shortest acronym that is held against the first letters of other names. */
const TELLING = 3;

/** How alike a wished name is to one that stands on a page. */
export function likenessOf(wished: string, known: string, kind: EntityKind): Likeness | undefined {
  const [one, other] = [plainKey(wished), plainKey(known)];
  if (one === '' || other === '') return undefined;
  if (one === other) return { degree: 'same', why: sameHow(wished, known) };
  const foreign = isForeign(wished) === isForeign(known) ? undefined : inOtherLetters(one, other);
  if (foreign) return foreign;
  if (kind === 'person') return personLikeness(plainLatin(wished), plainLatin(known));
  const keys = spellings(kind, [wished]);
  if (!isDesignation(wished) || kind === 'equipment')
    for (const key of spellings(kind, [known]))
      if (keys.has(key)) return { degree: 'same', why: 'in another spelling' };
  return nearly(wished, known, one, other);
}

/** The name as people know it: short names of countries written out, no article. */
function plainLatin(name: string): string {
  const latin = isForeign(name) ? capitalised(latinLetters(name)) : name;
  return STATES.reduce((words, [short, long]) => words.replace(short, long), latin).replace(/^the\s+/i, '');
}

function plainKey(name: string): string {
  return nameKey(plainLatin(name)) || name.trim();
}

/** Only in capitals: "us" is another word. */
const STATES: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])(?:U\.\s?S\.(?:\s?A\.)?|USA?)(?![\p{L}\p{N}])/gu, 'United States'],
  [/(?<=United States) of America/gu, ''],
  [/(?<![\p{L}\p{N}])(?:U\.\s?K\.|UK)(?![\p{L}\p{N}])/gu, 'United Kingdom'],
  [/(?<![\p{L}\p{N}])(?:U\.\s?N\.|UN)(?![\p{L}\p{N}])/gu, 'United Nations'],
  [/(?<![\p{L}\p{N}])(?:E\.\s?U\.|EU)(?![\p{L}\p{N}])/gu, 'European Union'],
];

function isForeign(name: string): boolean {
  return /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]/u.test(name);
}

function capitalised(words: string): string {
  return words.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Words that were put into Latin letters in two ways share it. */
export function soundKey(key: string): string {
  return key.split(' ').map(spellingKey).join(' ');
}

function sameHow(wished: string, known: string): string {
  if (wished.trim() === known.trim()) return 'in the same words';
  return isForeign(wished) === isForeign(known) ? 'in another spelling' : 'in other letters';
}

function nearly(wished: string, known: string, one: string, other: string): Likeness | undefined {
  if (isVersion(one, other)) return { degree: 'near', why: 'which may be a version of the same' };
  if (isSpelled(wished, known)) return { degree: 'near', why: 'whose first letters they are' };
  const isLong = Math.min(one.length, other.length) >= LONG_ENOUGH;
  if (isLong && soundKey(one) === soundKey(other)) return { degree: 'near', why: 'spelled nearly so' };
  return isLong && isSlip(one.split(' '), other.split(' '))
    ? { degree: 'near', why: 'but for a letter or two' }
    : undefined;
}

/** Arabic writes few of its vowels, so its consonants are held together. */
function inOtherLetters(one: string, other: string): Likeness | undefined {
  if (soundKey(one) === soundKey(other)) return { degree: 'same', why: 'in other letters' };
  const [mine, theirs] = [one, other].map((key) => soundKey(key).replace(/[aeiouy]/g, ''));
  return mine === theirs && mine !== ''
    ? { degree: 'near', why: 'in other letters, as it seems' }
    : undefined;
}

/** One word differs, in a letter or, of a long word, in two; not in the first: Gambia, Zambia. */
function isSlip(one: readonly string[], other: readonly string[]): boolean {
  const differing = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at] ?? ''] as const]));
  const [[mine, theirs] = ['', ''], another] = differing;
  if (one.length !== other.length || another || /\p{N}/u.test(mine + theirs)) return false;
  const length = Math.min(mine.length, theirs.length);
  return length >= 5 && mine[0] === theirs[0] && distance(mine, theirs) <= (length >= 9 ? 2 : 1);
}

/** `su 35` and `su 35 s`, `iskander` and `iskander m`: the same but for what marks a version. */
function isVersion(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const rest = long.startsWith(`${short} `) ? long.slice(short.length + 1) : '';
  return /^(?:\p{L}{1,3}|\p{N}{1,2})(?: (?:\p{L}{1,2}|\p{N}{1,2}))?$/u.test(rest) && /\p{N}/u.test(long);
}

/** Is one the acronym of the other? */
function isSpelled(wished: string, known: string): boolean {
  for (const [short, long] of [
    [wished, known],
    [known, wished],
  ] as const) {
    const letters = lettersOf(short);
    if (isAcronym(short) && letters.length >= TELLING && acronymsOf(long).includes(letters)) return true;
  }
  return false;
}
