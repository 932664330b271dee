/**
 * Recognise acronyms by the long form beside them: "Syrian Democratic Forces (SDF)". Both are mentions of one
 * thing, and every later "SDF" is, too.
 */
import { everyMatch } from '../../../text/every-match.ts';
import type { Mention } from '../../mention.ts';
import { titleAt } from '../person/title.ts';
import { mentionIn, type Reading, type ReadPassage } from '../reading.ts';

export interface Definition {
  short: string;
  long: string;
}

const WORD = "(?:[\\p{Lu}\\d][\\p{L}\\p{M}\\d'’.-]{0,30}|of|the|and|for|in|on|&|de|–|-)";
const SHORT = '(?:\\p{Lu}|\\p{Lu}\\.|[a-z&-](?=[\\p{Lu}])){2,10}s?';
const DEFINED = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${WORD}(?:,?\\s${WORD}){0,11})\\s\\(["“]?(${SHORT})["”]?\\)`,
  'gu',
);

/** Exercises and treaties have acronyms, too. */
const NO_BODY =
  /^(?:Operation|Exercise|Bachelors?|Masters?|Doctor)\b|(?:Agreement|Treaty|Act|Accord|Convention|Charter|Protocol|System|Vehicle|Aircraft|Missile|Launcher|Medal|Award|Zone|Facility|Plan|Syndrome|Disease)$/;

/** "Member of Parliament (MP)", "Chief Executive Officer (CEO)". */
function isOffice(long: string): boolean {
  return long.startsWith('Member of') || titleAt(long.split(' '), 0)?.address === true;
}

/** Definitions in a text, with where both forms stand. */
function definitionsIn(
  text: string,
): { short: string; long: string; start: number; end: number; at: number }[] {
  return everyMatch(text, DEFINED).flatMap((match) => {
    const [, run = '', short = ''] = match;
    const long = longFormOf(run, short);
    if (!long || NO_BODY.test(long) || /[A-Z]s$/.test(short) || isOffice(long)) return [];
    const start = match.index + run.length - long.length;
    const at = text.indexOf(short, match.index + run.length);
    return { short, long, start, end: start + long.length, at };
  });
}

/** The last words of a run whose initials spell the acronym; small words may be left out. */
function longFormOf(run: string, short: string): string | undefined {
  const letters = short.replace(/[^\p{Lu}]/gu, '');
  const words = run.split(/\s+/);
  for (let from = words.length - 1; from >= 0; from--) {
    const stretch = words.slice(from);
    if (!/^[\p{Lu}\d]/u.test(stretch[0] ?? '') || stretch.length < 2) continue;
    if (initials(stretch, false) === letters || initials(stretch, true) === letters) return stretch.join(' ');
  }
  return undefined;
}

export function initials(words: readonly string[], small: boolean): string {
  return words
    .flatMap((word) => word.split(/[-–]/))
    .filter((word) => small || /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

const COMMON = /(?<![\p{L}-])((?:\p{Ll}[\p{Ll}-]{0,30}\s){1,8})\(["“]?(\p{Lu}{2,8})s?["”]?\)/gu;

/** Acronyms of common nouns, such as "improvised explosive device (IED)": names of nothing. */
export function commonAcronyms({ passages }: Pick<Reading, 'passages'>): ReadonlySet<string> {
  const common = passages.flatMap(({ text }) =>
    everyMatch(text, COMMON).flatMap(([, run = '', short = '']) =>
      initials(run.trim().split(/\s+/), true).endsWith(short) ? [short, `${short}s`] : [],
    ),
  );
  return new Set([...common, ...passages.flatMap(({ text }) => offices(text))]);
}

/** Acronyms of offices, degrees and treaties. */
function offices(text: string): string[] {
  return everyMatch(text, DEFINED).flatMap(([, run = '', short = '']) => {
    const long = longFormOf(run, short);
    return long && (isOffice(long) || NO_NAME.test(long)) ? [short] : [];
  });
}

const NO_NAME = /^(?:Bachelors?|Masters?|Doctor|Diploma)\b|(?:Agreement|Treaty|Act|Medal|Award)$/;

/** Every definition in a document, the first of each acronym. */
export function definitions({ passages }: Pick<Reading, 'passages'>): Definition[] {
  const found = passages.flatMap(({ text }) => definitionsIn(text));
  return [...new Map(found.reverse().map(({ short, long }) => [short, { short, long }])).values()];
}

/** Mentions of the long form and of the acronym; the kind is an organisation's unless another finder knows better. */
export function acronyms({ passages }: Reading): Mention[] {
  return passages.flatMap((passage) =>
    definitionsIn(passage.text).flatMap((found) => bothForms(passage, found)),
  );
}

const IN_BRACKETS = /^ \(["“]?(\p{Lu}[\p{Lu}\d-]{1,7})["”]?[),;]/u;
/** The long form must have been read with this confidence. */
const SURE_ENOUGH = 0.6;

/**
 * Recognise an acronym that stands in brackets behind an organisation and does not spell it: other languages
 * make their own.
 *
 * ```text
 * the Revolutionary Armed Forces of Colombia (FARC)
 *                                             ^^^^
 * ```
 */
export function foreignAcronyms(
  mentions: readonly Mention[],
  { passages }: Pick<Reading, 'passages'>,
): Mention[] {
  return mentions.flatMap(({ kind, confidence, end, surface, passage: index }) => {
    const passage = passages[index];
    if (kind !== 'organisation' || confidence < SURE_ENOUGH || !passage || !surface.includes(' ')) return [];
    const short = IN_BRACKETS.exec(passage.text.slice(end, end + 14))?.[1];
    if (!short) return [];
    const start = passage.text.indexOf(short, end);
    const evidence = { kind: 'organisation', finder: 'acronym', confidence: 0.75 } as const;
    return mentionIn(passage, start, start + short.length, {
      ...evidence,
      reason: `in brackets behind ${surface}`,
    });
  });
}

function bothForms(passage: ReadPassage, found: ReturnType<typeof definitionsIn>[number]): Mention[] {
  const evidence = { kind: 'organisation', finder: 'acronym', confidence: 0.7 } as const;
  return [
    mentionIn(passage, found.start, found.end, { ...evidence, reason: `long form of ${found.short}` }),
    mentionIn(passage, found.at, found.at + found.short.length, {
      ...evidence,
      reason: `acronym of ${found.long}`,
    }),
  ];
}
