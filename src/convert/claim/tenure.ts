/**
 * The **tenure** of an office: since when and until when, from the words beside it alone.
 *
 * ```text
 * On 4 May 2010, she became director of …      served as director of … from 2010 until March 2012
 * ^^^^^^^^^^^^^^                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
import { isDay } from '../../model/meant.ts';
import { MONTHS } from '../../text/month.ts';
import { pattern } from './pattern.ts';

export interface Tenure {
  from?: string;
  to?: string;
  asOf?: string;
}

/** What a verb says about the dates beside it: they begin, end, or lie within the tenure. */
export type Phase = 'begins' | 'ends' | 'lasts';

const MONTH = `(?:${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3) || '(?![\\p{L}])'}|\\.)?`).join('|')}|Sept\\.?)`;
const DAY = '(?:\\d{1,2}(?:st|nd|rd|th)?)';
/** A calendar date with its year, for patterns. */
export const DATE = `(?:${DAY}(?: of)? ${MONTH},? \\d{4}|${MONTH} ${DAY}, ?\\d{4}|${MONTH},? (?:of )?\\d{4}|(?:early |late |mid-)?(?:1[5-9]|20)\\d{2})(?!\\d|,\\d)`;
const WORDS = {
  DATE,
  TILL: '(?:to|until|till|through|and|-| - )',
  SHORT: '(?:{DATE}|\\d{2}(?!\\d)|(?:the )?present|now|today|his death|her death)',
};
const SPAN =
  '(?:(?:[Ff]rom|[Bb]etween|[Ii]n) )?(?<from>{DATE}) ?{TILL} ?(?:in |on )?(?<to>{SHORT})|[Uu]ntil (?<until>{DATE})|[Ss]ince (?:early |late )?(?<since>{DATE})|(?:[Ff]rom|[Ss]tarting|[Bb]eginning|[Ee]ffective) (?:in |on )?(?<start>{DATE})|(?:[Ii]n|[Oo]n|[Aa]s of|[Dd]uring|[Bb]y) (?:the )?(?:early |late |mid-)?(?<at>{DATE})(?: (?:to|until|till) (?<ending>{DATE}))?';
const BEHIND = pattern(
  `^(?<gap>[^,;.()"\\uE000-\\uE3FF]{0,32}?(?: \\((?=\\d|[A-Z][a-z]+ \\d)|,? ))(?:${SPAN})(?![\\p{L}\\d])`,
  WORDS,
);
const BEFORE = pattern(`(?:^|[,;] |\\b(?:and|but) )(?:${SPAN}),? (?:when |that )?$`, WORDS);

/** Words between an office and a date that mean something else happened then. */
const OTHER =
  /\b(?:and|but|when|before|after|while|who|which|to|was|were|is|said|killed|died|born|met|won)\b/;

/**
 * Tenure and the length of its words behind an office.
 *
 * @param behind
 *   Masked text from the end of the office on.
 */
export function tenureBehind(behind: string, phase: Phase): (Tenure & { length: number }) | undefined {
  BEHIND.lastIndex = 0;
  const found = BEHIND.exec(behind);
  if (!found || OTHER.test(found.groups?.gap ?? '')) return undefined;
  const closing = behind.startsWith(')', found[0].length) ? 1 : 0;
  return read(found, phase, found[0].length + closing);
}

/** Tenure and the length of its words directly before the one who holds the office. */
export function tenureBefore(before: string, phase: Phase): (Tenure & { length: number }) | undefined {
  const near = before.slice(-60);
  BEFORE.lastIndex = 0;
  const found = BEFORE.exec(near);
  return found ? read(found, phase, found[0].replace(/^[,;] |^(?:and|but) /, '').length) : undefined;
}

function read(found: RegExpExecArray, phase: Phase, length: number) {
  const { from, to, until, since, start, at, ending } = found.groups ?? {};
  const day = isoDate(at);
  const tenure: Record<string, string | undefined> = {
    from: isoDate(from ?? since ?? start) ?? (phase === 'begins' ? day : undefined),
    to: endOf(to, from) ?? isoDate(until ?? ending) ?? (phase === 'ends' ? day : undefined),
    asOf: phase === 'lasts' && !ending ? day : undefined,
  };
  const known = Object.entries(tenure).filter(([, date]) => date !== undefined);
  return known.length === 0 ? undefined : { ...(Object.fromEntries(known) as Tenure), length };
}

/** "1999–04" ends in 2004. */
function endOf(to: string | undefined, from: string | undefined): string | undefined {
  if (to === undefined) return undefined;
  if (/^\d{2}$/.test(to)) {
    const begin = Number(/\d{4}/.exec(from ?? '')?.[0]);
    const end = begin - (begin % 100) + Number(to);
    return Number.isNaN(end) ? undefined : String(end < begin ? end + 100 : end);
  }
  return isoDate(to);
}

/** "4 May 2010" → `2010-05-04`, "May 2010" and "31 June 2010", which no calendar has, → the month, "2010" → `2010`. */
export function isoDate(words: string | undefined): string | undefined {
  const year = /\d{4}/.exec(words ?? '')?.[0];
  if (words === undefined || year === undefined) return undefined;
  const name = /[A-Z][a-z]{2}/.exec(words)?.[0];
  const month = MONTHS.findIndex((one) => name !== undefined && one.startsWith(name));
  if (month < 0) return year;
  const day = Number(/(?<!\d)\d{1,2}(?!\d)/.exec(words)?.[0]);
  const iso = `${year}-${String(month + 1).padStart(2, '0')}`;
  const full = `${iso}-${String(day).padStart(2, '0')}`;
  return isDay(full) ? full : iso;
}
