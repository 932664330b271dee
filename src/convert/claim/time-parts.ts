/**
 * The **parts** that ranges of days are made of, and the words that say how publication decided one.
 */
import { daysIn } from '../../model/meant.ts';

export type Tense = 'past' | 'future';

export interface Range {
  /** `2022`, `2022-02` or `2022-02-03`; both ends are part of the range. */
  from?: string;
  to?: string;
  /** How publication decided it; absent where the words alone do. */
  basis?: string;
}

/** What the words are read against. */
export interface Reading {
  /** Day of publication, `2022-02-03`. */
  published: string | undefined;
  /** Whether what is dated lies before or after publication; absent where nobody can say. */
  tense: Tense | undefined;
}

export const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MILLISECONDS = 86_400_000;

/** Early, middle and late: the first ten days of a month, the next ten, and the rest. */
export function within(words: string, month: string): Range {
  const part = /^(early|mid|late)\b/.exec(words)?.[1];
  const basis = `“${part}” read as one third of the month`;
  if (part === 'early') return { from: `${month}-01`, to: `${month}-10`, basis };
  if (part === 'mid') return { from: `${month}-11`, to: `${month}-20`, basis };
  return part === 'late' ? { from: `${month}-21`, to: lastDayOf(month), basis } : { from: month, to: month };
}

/** A range with both grounds for it. */
export function joined(range: Range, { basis }: Range): Range {
  const grounds = [basis, range.basis].filter((ground) => ground !== undefined);
  return { ...range, ...(grounds.length > 0 && { basis: grounds.join('; ') }) };
}

/** How publication decided which day or month is meant. */
export function basisOf(words: string, published: string, tense: Tense | undefined): string {
  return tense === 'past'
    ? `the last ${words} up to publication on ${published}`
    : `the next ${words} from publication on ${published}`;
}

/** Monday to Sunday. */
export function weekOf(day: string): { from: string; to: string } {
  const since = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return { from: shifted(day, -since), to: shifted(day, 6 - since) };
}

/** The day so many days later. */
export function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS).toISOString().slice(0, 10);
}

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${two(daysIn(year, number))}`;
}

/** With a leading zero. */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}
