/**
 * A **date** as documents print it, made into `2022-02-03`.
 */
import { isDay } from '../../model/meant.ts';
import { MONTHS } from '../../text/month.ts';

/** `Published: Thursday, ` and the like may stand before a date on its line. */
const LEAD =
  /^(?:for immediate release\s*[:|–—-]?\s*)?(?:(?:first )?(?:published|posted|updated|released|date|issued|dated)(?: on\b|\s*:|\s)\s*)?(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,?\s+)?/i;
/** The time of day, the zone and what some sites add behind a bar. */
const TRAIL =
  /(?:,? (?:at |[-–—|] ?)?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?(?:\(?[A-Z]{2,4}\)?|[+-]\d{2}:?\d{2}))?)?(?:\s*\|.{0,60})?\.?$/i;
/** Town, date and perhaps an agency before the first words of a report. */
const DATELINE =
  /^\p{Lu}[\p{Lu}\p{L}.,’' ]{1,40}?, ((?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?),? \d{4})(?: ?\([^)]{2,25}\))? ?(?:—|–|--|-|:) /u;

/**
 * Read words that are a date and nothing else.
 *
 * @returns
 *   A calendar date, or `undefined`: also for forms such as 02/03/2022, which mean two things.
 */
export function dateOf(words: string): string | undefined {
  const text = words.trim().replace(LEAD, '').replace(TRAIL, '');
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  if (iso) return calendarDate(iso[1], Number(iso[2]), iso[3]);
  const american = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  if (american) return calendarDate(american[3], monthOf(american[1]), american[2]);
  const european = /^(\d{1,2})(?:st|nd|rd|th)? (\p{L}+)\.?,? (\d{4})$/u.exec(text);
  if (european) return calendarDate(european[3], monthOf(european[2]), european[1]);
  return undefined;
}

/**
 * The date in the dateline that a passage opens with.
 *
 * ```text
 * BRUSSELS, Feb. 3, 2022 (Reuters) — NATO said
 *           ^^^^^^^^^^^^
 * ```
 *
 * @returns
 *   `undefined` also where the dateline has no year.
 */
export function datelineDate(passage: string): string | undefined {
  const date = DATELINE.exec(passage.slice(0, 120))?.[1];
  return date === undefined ? undefined : dateOf(date);
}

function monthOf(word = ''): number {
  const start = word.toLowerCase().slice(0, 4);
  return start.length < 3 ? 0 : MONTHS.findIndex((month) => month.toLowerCase().startsWith(start)) + 1;
}

function calendarDate(year = '', month = 0, day = ''): string | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? date : undefined;
}
