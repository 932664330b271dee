/**
 * **When** something was said or happened: the words of the source, and calendar dates only where the words
 * give them, or the day of publication together with the words makes them certain.
 */
import type { When } from '../../model/schema.ts';
import { MONTHS } from '../../text/month.ts';
import { pattern } from './pattern.ts';
import type { Reading, Tense } from './time-parts.ts';
import { rangeOf } from './time-range.ts';

const WORDS = {
  DAY: '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)',
  MONTH: `(?:${MONTHS.join('|')}|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)`,
  NUMBER: '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)',
  DATE: '(?:\\d{1,2}(?:st|nd|rd|th)? {MONTH}(?:,? \\d{4})?|{MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?(?!\\d|,\\d))(?: (?:this|last|next) year)?',
  DATES:
    '(?:(?:[Ff]rom |[Bb]etween )?(?:\\d{1,2} ?(?:to|and|-|–|until) ?\\d{1,2} {MONTH}(?: \\d{4})?|{MONTH} \\d{1,2} ?(?:to|and|-|–|until) ?\\d{1,2}(?:, \\d{4})?(?!\\d|,\\d))|(?:[Ff]rom|[Bb]etween) {DATE} (?:to|and|until) {DATE}|(?:[Ff]rom|[Bb]etween) \\d{4} (?:to|and|until) \\d{4}(?![\\d,-]))',
  LED: '(?:(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Bb]efore|[Aa]fter|[Ff]rom) )?',
};

const TIME = pattern(
  [
    '(?<![\\p{L}\\d])(?:{DATES}',
    '{LED}(?:late |early |earlier )?(?:on )?(?:last |next |this )?(?:past )?{DAY}(?: (?:morning|afternoon|evening|night))?(?:, {DATE})?',
    '(?:earlier )?today|yesterday|tomorrow|(?:{NUMBER} |a )(?:days?|weeks?|months?|years?) ago',
    '(?:by |until |since |over |in |during |for )?(?:the )?(?:earlier |later |early |late |mid-?)?(?:this|last|past|next|coming|recent) (?:\\w+ )?(?:days?|weeks?|months?|years?|decades?)',
    '{LED}{DATE}',
    '(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil) (?:early |late |mid-)?(?:{MONTH}(?: \\d{4})?|\\d{4})(?![\\d,-]))(?![\\p{L}])',
  ].join('|'),
  WORDS,
);
/** A cheap look before the long one. */
const HINT =
  /\d|days?\b|\bago\b|week|month|year|decade|tomorrow|\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil) (?:early |late |mid-)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** First words of time in a stretch of text, or `undefined`. */
export function timeIn(words: string): string | undefined {
  if (!HINT.test(words)) return undefined;
  TIME.lastIndex = 0;
  return TIME.exec(words)?.[0].trim();
}

/**
 * Words of time with the dates that follow from them. Words that leave the range open stay words.
 *
 * @param published
 *   Day of publication, `2022-02-03`, where it is known.
 * @param tense
 *   Whether what is dated lies before or after publication; `true` is the past, `false` unknown.
 */
export function whenOf(
  text: string,
  published: string | undefined,
  tense: boolean | Tense | undefined,
): When {
  const reading: Reading = {
    published: /^\d{4}-\d{2}-\d{2}$/.test(published ?? '') ? published : undefined,
    tense: tense === true ? 'past' : tense === false ? undefined : tense,
  };
  if (!reading.published && !/\d{4}/.test(text)) return { text };
  const lead = /^(on|in|during|over|for|by|until|since|from|between|before|after) /i
    .exec(text)?.[1]
    ?.toLowerCase();
  if (lead === 'before' || lead === 'after' || lead === 'for') return { text };
  const range = rangeOf(withoutWeekday(lead ? text.slice(lead.length + 1) : text), {
    ...reading,
    ...(reading.tense === 'past' && (lead === 'until' || lead === 'by') && { tense: undefined }),
  });
  if (!range) return { text };
  const { from, to, basis } = range;
  return {
    text,
    ...(from && !(lead === 'until' || lead === 'by') && { from }),
    ...(to && !(lead === 'since' || (lead === 'from' && from === to)) && { to }),
    ...(basis && { basis }),
  };
}

/** "Wednesday, 2 February 2022" is dated by its date. */
function withoutWeekday(words: string): string {
  return words.replace(/^[A-Z][a-z]+day, (?=.*\d)/, '');
}
