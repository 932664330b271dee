/**
 * **Dates** as a reader reads them, only as exact as they are known.
 */
import { MONTHS } from '../text/month.ts';

/** `2022-02-03` → `3 February 2022`, `2022-02` → `February 2022`, `2022` → `2022`; other words stay. */
export function dateWords(date: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** The same with its preposition: `on 3 February 2022`, `in February 2022`. */
export function dateWithPreposition(date: string): string {
  return `${/^\d{4}-\d{2}-\d{2}$/.test(date) ? 'on' : 'in'} ${dateWords(date)}`;
}

/** `17–18 January 2022` would need grammar; both ends are written out. */
export function dateRange(from?: string, to?: string): string | undefined {
  if (from && to) return from === to ? dateWords(from) : `${dateWords(from)} to ${dateWords(to)}`;
  if (from) return dateWords(from);
  return to ? `until ${dateWords(to)}` : undefined;
}
