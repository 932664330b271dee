/**
 * What is **meant** by a field that is wrong: the right name of the field, or what it should hold. Where it is
 * `certain`, writing it changes nothing of what the page says.
 */
import { MONTHS } from '../text/month.ts';
import { slug } from '../text/slug.ts';
import { meantWord, nearWord } from './near-word.ts';
import { OTHER_NAMES } from './other-words.ts';

export type Meant = { certain: boolean } & (
  | { is: 'name'; name: string }
  | { is: 'value'; value: string }
  /** What stands there, but as words: in quotes. */
  | { is: 'words' }
  /** What stands there, but as the only entry of a list. */
  | { is: 'list' }
  /** The only entry of the list that stands there. */
  | { is: 'entry' }
  /** Nothing: the field is left out. */
  | { is: 'nothing' }
);

/** The field that a name which is not known stands for; `present` are the other fields that stand beside it. */
export function meantField(
  name: string,
  known: readonly string[],
  present: readonly string[],
): Meant | undefined {
  const free = known.filter((one) => !present.includes(one));
  const sure = meantWord(name, known);
  if (sure && free.includes(sure)) return { is: 'name', name: sure, certain: true };
  const other =
    OTHER_NAMES.get(name.toLowerCase())?.find((one) => free.includes(one)) ?? nearWord(name, free);
  return other ? { is: 'name', name: other, certain: false } : undefined;
}

/** The word of a list of choices that was meant. */
export function meantChoice(written: string, choices: readonly string[]): Meant | undefined {
  const value = meantWord(written.trim(), choices);
  return value === undefined ? undefined : { is: 'value', value, certain: true };
}

/**
 * ```text
 * 2022-2-3, 2022/02/03, 3 Feb 2022, February 3, 2022, 20/02/2022   →   2022-02-03, 2022-02-20
 * Feb 2022                                                         →   2022-02
 * ```
 *
 * @returns
 *   `undefined` for anything else, such as `03/02/2022`, where nobody knows which is the month.
 */
export function meantDate(written: string): string | undefined {
  const [only, other] = dateReadings(written);
  return other === undefined ? only : undefined;
}

/** Every date that words may stand for: two for `03/02/2022`. */
export function dateReadings(written: string): string[] {
  const words = written.trim();
  const [, left = '', right = '', year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(words) ?? [];
  const all = year
    ? [dateOf(year, Number(right), left), dateOf(year, Number(left), right)]
    : [yearFirst(words) ?? dayFirst(words) ?? monthFirst(words)];
  return [...new Set(all.filter((one) => one !== undefined))];
}

function yearFirst(words: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(words) ?? [];
  return year && month ? dateOf(year, Number(month), day) : undefined;
}

function dayFirst(words: string): string | undefined {
  const [, day, month, year] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([A-Z][a-z]{2,8})\.?,? (\d{4})$/i.exec(words) ?? [];
  return month && year ? dateOf(year, monthOf(month), day) : undefined;
}

function monthFirst(words: string): string | undefined {
  const [, month, day, year] =
    /^([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(words) ?? [];
  return month && year ? dateOf(year, monthOf(month), day) : undefined;
}

/** From 1; 0 when it is no month. */
function monthOf(name: string): number {
  const begin = name.toLowerCase().replace(/^sept$/, 'sep');
  return (
    MONTHS.findIndex((month) => month.toLowerCase() === begin || month.slice(0, 3).toLowerCase() === begin) +
    1
  );
}

function dateOf(year: string, month: number, day: string | undefined): string | undefined {
  const parts = [year, String(month).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
  return month >= 1 && isDay(parts.join('-')) ? parts.join('-') : undefined;
}

/** Does the calendar have such a day, or month, or year? Written as `2022-02-03`, or the beginning of that. */
export function isDay(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year !== 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Days of a month of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The id in a path, a link or a name: `content/people/x.mdx`, `[[x]]`, `X`. Nothing where no letter would be left. */
export function idIn(written: string): string | undefined {
  const inner = written
    .trim()
    .replace(/^\[\[|\]\]$/g, '')
    .replace(/\|.*$|\/$/, '');
  const id = slug((inner.split('/').at(-1) ?? '').replace(/\.mdx?$/, ''), 100);
  return id === 'untitled' ? undefined : id;
}
