/**
 * **Progress** on standard error: how many of how many, what is being done, how long it will take.
 */

/** Less than this is not worth foretelling, in seconds. */
const SHORT = 2;
/** Before that the pace is that of a beginning, in seconds. */
const EARLY = 3;
/** Where lines cannot be written over, one is written so often, in milliseconds. */
const SELDOM = 5_000;
/** On a terminal more often than this only flickers. */
const OFTEN = 100;

export interface Terminal {
  isTTY?: boolean;
  columns?: number;
  write: (text: string) => unknown;
}

export interface Watch<T> {
  /** What a person calls one of the things. */
  nameOf: (thing: T) => string;
  /** How much work it is, in any unit; without it all are alike. */
  sizeOf?: (thing: T) => number;
  terminal?: Terminal;
  /** Milliseconds from any moment. */
  now?: () => number;
}

/** Hand things on one by one and say so. */
export function* withProgress<T>(things: readonly T[], watch: Watch<T>): Generator<T> {
  const { nameOf, sizeOf = () => 1, terminal = process.stderr, now = Date.now } = watch;
  const inPlace = terminal.isTTY === true;
  const whole = things.reduce((sum, thing) => sum + sizeOf(thing), 0);
  const began = now();
  let [done, shown] = [0, Number.NEGATIVE_INFINITY];
  for (const [at, thing] of things.entries()) {
    const time = now();
    if (time - shown >= (inPlace ? OFTEN : SELDOM)) {
      const spent = (time - began) / 1_000;
      const rest = spent < EARLY ? 0 : (spent / done) * (whole - done);
      const line = `[${at + 1}/${things.length}] ${nameOf(thing)}${left(rest)}`;
      terminal.write(inPlace ? overwritten(line, terminal) : `${line}\n`);
      shown = time;
    }
    yield thing;
    done += sizeOf(thing);
  }
  if (inPlace) terminal.write(CLEAR);
}

const CLEAR = '\r\u001B[K';

function overwritten(line: string, { columns = 80 }: Terminal): string {
  return CLEAR + line.slice(0, columns - 1);
}

function left(seconds: number): string {
  return seconds < SHORT ? '' : `, about ${inWords(seconds)} left`;
}

/** `20 seconds`, `3 minutes`, `1 hour 20 minutes`: no more exact than a guess can be. */
export function inWords(seconds: number): string {
  if (seconds < 10) return counted(Math.ceil(seconds), 'second');
  if (seconds < 55) return counted(Math.ceil(seconds / 5) * 5, 'second');
  const minutes = Math.round(seconds / 60) || 1;
  if (minutes < 60) return counted(minutes, 'minute');
  const [hours, rest] = [Math.floor(minutes / 60), Math.round((minutes % 60) / 10) * 10];
  if (rest === 60) return counted(hours + 1, 'hour');
  return rest === 0 ? counted(hours, 'hour') : `${counted(hours, 'hour')} ${rest} minutes`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
