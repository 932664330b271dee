/**
 * **Days** of claims are known as a day, a month or a year. One is before another only when all of it is.
 */
import type { Bounds } from './amount.ts';

/** A stretch of time: what begins after `after` and has ended before `before`, in the order of characters. */
export interface Days {
  after: string;
  before: string;
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const EVER: Days = { after: '', before: '~' };
/** After every character of a date: `2022-02-03~` is after that day and before the next. */
const END = '~';

/** Read what is asked: `2022`, `2022-02` or `2022-02-03`, or two of them; nothing when it is no date. */
export function readDays({ op, value, to = op === '..' ? '' : value }: Bounds): Days | undefined {
  const [from, end] = [value.trim(), to.trim()];
  if (![from, end].every((part) => part === '' || DATE.test(part)) || from + end === '') return undefined;
  if (op === '<') return { ...EVER, before: firstDay(from) };
  if (op === '>') return { ...EVER, after: lastDay(from) + END };
  return {
    after: op === '<=' || from === '' ? EVER.after : firstDay(from),
    before: op === '>=' || end === '' ? EVER.before : lastDay(end) + END,
  };
}

/** Does all of a date lie within? One that is not known lies nowhere. */
export function isWithin(date: string, { after, before }: Days): boolean {
  return date !== '' && firstDay(date) + END > after && lastDay(date) < before;
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Months are taken to have 31 days: only the order matters. */
function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10);
}
