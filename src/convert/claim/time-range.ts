/**
 * A **range of days** that words of time fix: by themselves, or together with the day of publication.
 */
import { parse } from 'chrono-node/en';
import { isDay } from '../../model/meant.ts';
import { basisOf, DAYS, joined, type Range, type Reading, type Tense, two, within } from './time-parts.ts';
import { relative } from './time-relative.ts';

/** The range of words without their preposition, or `undefined` where they leave it open. */
export function rangeOf(words: string, reading: Reading): Range | undefined {
  return (
    spanOfYears(words) ??
    calendar(words, reading) ??
    (reading.published ? relative(words, reading.published, reading.tense) : undefined)
  );
}

/** "2014", "2014 to 2018". */
function spanOfYears(words: string): Range | undefined {
  const found = /^(?:early |late |mid-)?(\d{4})(?: ?(?:to|and|until|-|–) ?(\d{4}))?$/.exec(words);
  return found?.[1] ? { from: found[1], to: found[2] ?? found[1] } : undefined;
}

/** A day, days or a month by the calendar; the year may follow from publication. */
function calendar(words: string, { published, tense }: Reading): Range | undefined {
  if (!/\p{Lu}|^\d{4}-/u.test(words) || DAYS.some((day) => words.startsWith(day) && !/\d/.test(words)))
    return undefined;
  const year = yearIn(words, published);
  if (year === undefined && (!published || !tense)) return undefined;
  const bare = words
    .replace(/^(?:early|late|mid)[ -]/, '')
    .replace(/ (?:this|last|next) year$/, '')
    .replace(/ and /, ' to ');
  const [found] = parse(bare, {
    instant: new Date(`${published ?? `${year}-07-01`}T12:00:00Z`),
    timezone: 0,
  });
  if (!found?.start.isCertain('month')) return undefined;
  const exact = found.start.isCertain('day');
  const month = found.start.get('month') ?? 1;
  const own =
    year ??
    nearestYear({ month, day: exact ? (found.start.get('day') ?? 1) : undefined }, published ?? '', tense);
  if (own === undefined) return undefined;
  const basis = year === undefined ? { basis: basisOf(bare, published ?? '', tense) } : {};
  if (!exact) return joined(within(words, `${own}-${two(month)}`), basis);
  const from = `${own}-${two(month)}-${two(found.start.get('day') ?? 1)}`;
  const last = found.end ?? found.start;
  const to = `${own}-${two(last.get('month') ?? month)}-${two(last.get('day') ?? 1)}`;
  return isDay(from) && isDay(to) && from <= to ? { from, to, ...basis } : undefined;
}

/** The year that words give: "2021", or "last year" against publication. */
function yearIn(words: string, published: string | undefined): number | undefined {
  const written = /(?<!\d)(\d{4})(?!\d)/.exec(words)?.[1];
  const said = / (this|last|next) year$/.exec(words)?.[1];
  if (written) return Number(written);
  const now = Number(published?.slice(0, 4));
  return said && published ? now + (said === 'last' ? -1 : said === 'next' ? 1 : 0) : undefined;
}

/** Further from publication than this, in months, another year may be meant as well. */
const NEAR = 9;

/** The year of the last such month or day up to publication, or of the first from then on, if it is near. */
function nearestYear(
  { month, day }: { month: number; day: number | undefined },
  published: string,
  tense: Tense | undefined,
): number | undefined {
  const [year = 0, now = 1] = published.split('-').map(Number);
  const named = day === undefined ? two(month) : `${two(month)}-${two(day)}`;
  const today = published.slice(5, 5 + named.length);
  const step = tense === 'past' ? -Number(named > today) : Number(named < today);
  const months = Math.abs(step * 12 + month - now);
  return months <= NEAR ? year + step : undefined;
}
