/**
 * **When** something was said or happened: the words of the source, and a calendar date only where the words
 * give one or the day of publication makes it certain.
 */
import type { When } from '../../model/schema.ts';
import { MONTHS } from '../../text/month.ts';
import { pattern } from './pattern.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTH = `(?:${MONTHS.join('|')}|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)`;
const DATE = `(?:\\d{1,2} ${MONTH}(?: \\d{4})?|${MONTH} \\d{1,2}(?:, \\d{4})?(?!\\d|,\\d))`;

const TIME = pattern(
  `(?<![\\p{L}])(?:(?:on |late |early |by |until |since |before |after )?(?:${DAYS.join('|')})(?: (?:morning|afternoon|evening|night))?(?:, ${DATE})?|today|yesterday|tomorrow|(?:by |until |since |over |in |during |for )?(?:the )?(?:earlier |early |late |mid-?)?(?:this|last|past|next|coming|recent) (?:\\w+ )?(?:days?|weeks?|months?|years?|decades?)|(?:on |by |until |since |from )?${DATE}|(?:in |by |since |until )(?:early |late |mid-)?(?:${MONTH}(?: \\d{4})?|\\d{4})(?![\\d,-]))(?![\\p{L}])`,
);

/** First words of time in a stretch of text, or `undefined`. */
export function timeIn(words: string): string | undefined {
  TIME.lastIndex = 0;
  return TIME.exec(words)?.[0].trim();
}

/**
 * Words of time with the dates that follow from them.
 *
 * @param published
 *   Day of publication, `2022-02-03`, where it is known.
 * @param past
 *   Whether what is dated had happened when the source was published.
 */
export function whenOf(text: string, published: string | undefined, past: boolean): When {
  const full = fullDate(text);
  if (full) return { text, from: full, to: full };
  const weekday = DAYS.findIndex((day) => text.includes(day));
  if (
    weekday < 0 ||
    !past ||
    !published ||
    !/^\d{4}-\d{2}-\d{2}$/.test(published) ||
    /\b(?:next|last|since|until|by|before|after)\b/.test(text)
  )
    return { text };
  const date = onOrBefore(published, weekday);
  return { text, from: date, to: date, basis: `the last ${DAYS[weekday]} up to publication on ${published}` };
}

function fullDate(text: string): string | undefined {
  const found = /(\d{1,2}) ([A-Z][a-z]+)\.? (\d{4})$|([A-Z][a-z]+)\.? (\d{1,2}), (\d{4})$/.exec(text);
  if (!found || /\b(?:since|until|by|from)\b/.test(text)) return undefined;
  const [, dayFirst, month = found[4] ?? '', year = found[6] ?? ''] = found;
  const index = MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3)));
  const day = Number(dayFirst ?? found[5]);
  return index < 0 || day < 1 || day > 31 ? undefined : `${year}-${two(index + 1)}-${two(day)}`;
}

function onOrBefore(published: string, weekday: number): string {
  const day = new Date(`${published}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() - weekday + 7) % 7));
  return day.toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
