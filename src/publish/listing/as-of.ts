/**
 * **As of** a date: whether a role or relation held on that day, as far as a source says. The same function
 * answers when the site is built and in the browser, where a visitor chooses the date.
 *
 * A **tenure** is written in few letters, so that a row can carry it: `2014-10-01/` since then, `/2022` until
 * then, `@2022-02-03` true on that day, `?` without any date.
 */
import type { Claim } from '../../model/schema.ts';

/** From the best knowledge to the least. */
const STANDINGS = ['held', 'other-day', 'undated', 'not-held'] as const;

/**
 * `held`: a source says so. `other-day`: a source says so of another day only. `undated`: no source gives a
 * date. `not-held`: it had ended, or had not begun.
 */
export type Standing = (typeof STANDINGS)[number];

/** The tenure of a claim; the day of an occasion counts as a day on which it was true. */
export function tenureOf({ from, to, asOf, when }: Pick<Claim, 'from' | 'to' | 'asOf' | 'when'>): string {
  if (from || to) return `${from ?? ''}/${to ?? ''}`;
  const day = asOf ?? when?.from ?? when?.to;
  return day ? `@${day}` : '?';
}

/**
 * Whether something held on a day.
 *
 * @param tenures
 *   One or several, with a space between them; the one that tells most wins.
 * @param date
 *   `2022-02-01`, or less exact.
 */
export function standingAt(tenures: string, date: string): Standing {
  const found = new Set(tenures.split(' ').map((tenure) => standing(tenure, date)));
  return STANDINGS.find((one) => found.has(one)) ?? 'undated';
}

function standing(tenure: string, date: string): Standing {
  if (tenure.startsWith('@')) return order(tenure.slice(1), date) === 0 ? 'held' : 'other-day';
  const [from, to] = tenure.split('/');
  if (to === undefined) return 'undated';
  if (from && order(from, date) > 0) return 'not-held';
  return to && order(to, date) < 0 ? 'not-held' : 'held';
}

/** Below 0 when `one` is earlier, above 0 when it is later, 0 as far as the less exact of the two tells. */
function order(one: string, other: string): number {
  const exact = Math.min(one.length, other.length);
  const [left, right] = [one.slice(0, exact), other.slice(0, exact)];
  return left < right ? -1 : Number(left > right);
}
