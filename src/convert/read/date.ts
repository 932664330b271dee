/**
 * A **date** as documents print it, made into `2022-02-03`.
 */

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** `Published: Thursday, ` and the like may stand before a date on its line. */
const LEAD =
  /^(?:(?:published|posted|updated|released|date|issued)\s*(?:on\b|:)?\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?/i;

/**
 * Read words that are a date and nothing else.
 *
 * @returns
 *   A calendar date, or `undefined`: also for forms such as 02/03/2022, which mean two things.
 */
export function dateOf(words: string): string | undefined {
  const text = words.trim().replace(LEAD, '').replace(/\.$/, '');
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  if (iso) return calendarDate(iso[1], Number(iso[2]), iso[3]);
  const american = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  if (american) return calendarDate(american[3], monthOf(american[1]), american[2]);
  const european = /^(\d{1,2})(?:st|nd|rd|th)? (\p{L}+)\.?,? (\d{4})$/u.exec(text);
  if (european) return calendarDate(european[3], monthOf(european[2]), european[1]);
  return undefined;
}

function monthOf(word = ''): number {
  const start = word.toLowerCase();
  return start.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(start.slice(0, 4))) + 1;
}

function calendarDate(year = '', month = 0, day = ''): string | undefined {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  if (month < 1 || date.getUTCMonth() !== month - 1) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
