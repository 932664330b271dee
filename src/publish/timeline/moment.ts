/**
 * The **moment** of a claim is when it holds or happened, only as exact as it is known. The words of the source
 * come first; what editors worked out stands in [brackets]. The date of publication places only what the source
 * dates in words ("by early February"), and then it is said to be that.
 */
import { propertyOf } from '../../model/properties.ts';
import type { Claim } from '../../model/schema.ts';
import { MONTHS } from '../../text/month.ts';
import { dateRange, dateWords } from '../date-words.ts';

export interface Moment {
  /** `2022`, `2022-02` or `2022-02-03`, by which moments are in order. */
  date: string;
  /** What is written large: "3 Feb", "since 1 Oct", "Wednesday", "by early February". */
  words: string;
  /** What is written below it: "2022", "[2 Feb 2022]", "[source of 31 Jan 2022]". */
  note?: string;
  /** How the date was worked out. */
  basis?: string;
}

const DATE = /^\d{4}(?:-\d{2}){0,2}$/;

/**
 * When a claim holds or happened.
 *
 * @param published
 *   Date of its source, if known.
 * @returns
 *   Nothing when no date is known: a claim is not dated by its source alone.
 */
export function momentOf(claim: Claim, published?: string): Moment | undefined {
  const { property, value, when, from, to, asOf } = claim;
  if (propertyOf(property).value === 'date' && typeof value === 'string' && DATE.test(value))
    return plain(value);
  if (when?.from ?? when?.to) return occasion(when);
  if (from) return to ? span(from, to) : plain(from, 'since ');
  if (to) return plain(to, 'until ');
  if (asOf) return plain(asOf, 'as of ');
  if (!when?.text || !published) return undefined;
  return { date: published, words: when.text, note: `[source of ${shortDate(published)}]` };
}

function occasion({ text, from, to, basis }: NonNullable<Claim['when']>): Moment {
  const reason = basis ? { basis } : {};
  const exact = dateRange(from, to) ?? '';
  if (text && !isSame(text, exact)) {
    const worked =
      from && to && from !== to ? `${shortDate(from)} to ${shortDate(to)}` : shortDate(from ?? to ?? '');
    return { date: from ?? to ?? '', words: text, note: `[${worked}]`, ...reason };
  }
  if (from && to && from !== to) return { ...span(from, to), ...reason };
  const moment = plain(from ?? to ?? '', from ? '' : 'until ');
  return basis ? { ...moment, words: `[${moment.words}]`, basis } : moment;
}

/** "on 3 February 2022" says no more than the date does. */
function isSame(text: string, exact: string): boolean {
  return text.toLowerCase().replace(/^(?:on|in|from|until) /, '') === exact.toLowerCase();
}

function plain(date: string, before = ''): Moment {
  const { short, year } = partsOf(date);
  return short ? { date, words: before + short, note: year } : { date, words: before + year };
}

function span(from: string, to: string): Moment {
  const first = partsOf(from);
  const last = partsOf(to);
  if (!first.short || first.year !== last.year)
    return {
      date: from,
      words: first.short || first.year,
      note: `${first.short ? `${first.year} ` : ''}to ${shortDate(to)}`,
    };
  return { date: from, words: first.short, note: `to ${shortDate(to)}` };
}

/** `2022-02-03` → "3 Feb" and "2022"; a year alone has no first part. */
function partsOf(date: string): { short: string; year: string } {
  const [year = '', month, day] = date.split('-');
  const name = month ? (MONTHS[Number(month) - 1]?.slice(0, 3) ?? '') : '';
  return { short: day ? `${Number(day)} ${name}` : name, year };
}

/** "3 Feb 2022". */
function shortDate(date: string): string {
  const { short, year } = partsOf(date);
  return short ? `${short} ${year}` : dateWords(year);
}
