/**
 * How a text **describes a person** where it names one: the office before the name, the apposition behind it,
 * and the land of either.
 *
 * ```text
 * Norwegian foreign minister Ann Lee      Ann Lee, a plumber from Texas, …      Ann Lee is the mayor of Oslo.
 * ```
 */

import type { Around } from './around.ts';
import { type Land, landsIn } from './lands.ts';
import { type Office, officeIn } from './office.ts';
import { walkOfLife } from './walks.ts';

export interface Description {
  offices: Office[];
  lands: Land[];
}

export function describedAs({ before, after }: Around): Description {
  const parts = [titleBefore(before), appositionBehind(after)].flatMap((words) =>
    words === undefined ? [] : words,
  );
  const offices = parts.flatMap((words) => officeIn(words) ?? []);
  return { offices, lands: parts.flatMap((words) => landOf(words) ?? []) };
}

/** Words before the name up to the last mark that parts them from it; stops belong to short titles. */
const STRETCH = /(?:[\p{L}\p{N}][\p{L}\p{N}.'’-]* ){1,9}$/u;
/** What ends a description that is read backwards: verbs of saying, conjunctions, pronouns. */
const NO_PART =
  /^(?:and|or|but|that|when|while|as|by|with|from|at|after|before|said|says|told|met|meets|is|was|were|are|has|had|have|who|which|where|asked|called|named|saw|thanked|elected|appointed|between|against|than|about|like|because|if|between)$/i;
/** "envoy to Norway": not whose office it is. */
const ABROAD = /(?<=\p{Ll}) (?:to|for|in|on|at|against) .*$/u;

/** The office right before the name, with the land before or behind it; nothing where none stands there. */
function titleBefore(before: string): string | undefined {
  const words = (STRETCH.exec(before)?.[0] ?? '').trim().split(' ');
  const from = words.findLastIndex((word) => NO_PART.test(word) || isEnd(word)) + 1;
  const all = words.slice(from);
  const head = all.findLastIndex((word) => isHead(word));
  if (head < 0) return undefined;
  const rest = all.slice(head + 1);
  const stretch = rest.length > 0 ? all : all.slice(all.findLastIndex((word) => LINK.test(word)) + 1);
  const last = stretch.length - 1 - rest.length;
  const isBeside = rest.length === 0 || /^(?:of|general|general's|to|for|in|at)$/i.test(rest[0] ?? '');
  return isBeside && !isFarFrom(stretch, last) ? stretch.join(' ') : undefined;
}

const LINK = /^(?:of|in|for|to|on|under|over|into)$/;

/** The last word of a sentence; "Capt." is none. */
function isEnd(word: string): boolean {
  return /\p{Ll}{3}[.!?]$/u.test(word) && !isHead(word);
}

function isHead(word: string): boolean {
  return walkOfLife(plainWord(word)) !== undefined;
}

const SHORT: Readonly<Record<string, string>> = {
  gen: 'general',
  col: 'colonel',
  lt: 'lieutenant',
  maj: 'major',
  capt: 'captain',
  adm: 'admiral',
  sgt: 'sergeant',
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
};

function plainWord(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/[.'’]s?$/, '')
    .replace(/(?<=spokes|chair|congress|business)(?:woman|person)$/, 'man')
    .replace(/-general$/, '');
  return SHORT[plain] ?? plain;
}

/** So many words without capitals, and that name no office, part no land from its office. */
const MOST_UNKNOWN = 3;

function isFarFrom(stretch: readonly string[], last: number): boolean {
  return (
    stretch.slice(0, last).filter((word) => /^\p{Ll}{4,}$/u.test(word) && !isHead(word)).length > MOST_UNKNOWN
  );
}

const BEHIND = [
  /^, (?:(?:who|which) (?:is|was) )?((?:an?|the|its|former|then|now|acting) [^,;:()?!—–]{3,110})/u,
  /^, ((?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?(?:['’]s?)? )?(?:\p{Ll}[\p{L}-]* ){0,4}\p{Ll}[\p{L}-]*[^,;:()?!—–]{0,70})/u,
  /^ (?:is|was|became|works as|worked as|serves as|served as) ((?:an?|the) [^,;:()?!—–]{3,110})/u,
  /^( (?:of|from) (?:the )?\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,2})/u,
  /^ \(([^)]{3,60})\)/u,
];

function appositionBehind(after: string): string | undefined {
  for (const [at, shape] of BEHIND.entries()) {
    const words = shape.exec(after)?.[1]?.replace(/(?<=\p{Ll}{3})\. .*$/u, '');
    if (words === undefined) continue;
    const main = words.replace(
      / (?:who|which|that|said|told|when|where|whose|because|and was|and has) .*$/u,
      '',
    );
    if (at === 3 || officeIn(main)) return main.trim();
  }
  return undefined;
}

/** The land that leads ("Norwegian", "Norway’s") before the one behind "of", "from", "in"; none behind "to". */
function landOf(words: string): Land | undefined {
  const own = words.replace(ABROAD, '');
  const isAbroad =
    /\b(?:ambassador|envoy|representative|correspondent|consul|delegate|expert|specialist)\b/i.test(words);
  const [lead] = landsIn(own);
  if (lead || isAbroad) return lead;
  const [, tail = ''] = /(?<=\p{Ll}) (?:from|of|in|at) (.*)$/u.exec(words) ?? [];
  return landsIn(tail)[0];
}
