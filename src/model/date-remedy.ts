/**
 * A **date remedy** says how to write a date that is not written as one.
 */
import { dateReadings, isDay } from './meant.ts';

/** What to do about words that stand where a date belongs. */
export function dateRemedy(written: string): string {
  const words = written.trim();
  const readings = dateReadings(words);
  if (readings.length > 0) return `Write ${readings.map((one) => `\`${one}\``).join(' or ')}.`;
  const day = /^(\d{4}-\d\d-\d\d)[T ]\d/.exec(words)?.[1];
  if (day && isDay(day)) return `Write \`${day}\`.`;
  if (/^\d{4}-\d\d-\d\d$/.test(words))
    return 'The calendar has no such day: correct it, or write only the month.';
  return 'Write the day as `2022-02-03`, or as much as is known: `2022-02`, `2022`.';
}
