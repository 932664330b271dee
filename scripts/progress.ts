/**
 * **Progress** on standard error: how many of how many, what is being done, how long it will take.
 */

/** Less than this is not worth foretelling, in seconds. */
const SHORT = 2;
/** Before that the pace is that of a beginning, in seconds and as a share of the work. */
const EARLY = 5;
const LITTLE = 0.05;
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
  /** What is done to the things. */
  phase?: string;
  terminal?: Terminal;
  /** Milliseconds from any moment. */
  now?: () => number;
}

/** Hand things on one by one and say so. */
export function* withProgress<T>(things: readonly T[], watch: Watch<T>): Generator<T> {
  yield* openProgress(watch)(things, watch);
}

/** Progress over several phases, one after the other: where lines are rare, they are rare over all of them. */
export function openProgress({
  terminal = process.stderr,
  now = Date.now,
}: Pick<Watch<never>, 'terminal' | 'now'> = {}) {
  const inPlace = terminal.isTTY === true;
  let shown = Number.NEGATIVE_INFINITY;
  return function* <T>(things: readonly T[], { nameOf, sizeOf = () => 1, phase }: Watch<T>): Generator<T> {
    const whole = things.reduce((sum, thing) => sum + sizeOf(thing), 0);
    const began = now();
    let done = 0;
    for (const [at, thing] of things.entries()) {
      const time = now();
      if (time - shown >= (inPlace ? OFTEN : SELDOM)) {
        const spent = (time - began) / 1_000;
        const isEarly = spent < EARLY || done === 0 || done < whole * LITTLE;
        const rest = isEarly ? 0 : (spent / done) * (whole - done);
        const line = `${phase ? `${phase} ` : ''}[${at + 1}/${things.length}] ${nameOf(thing)}${left(rest)}`;
        terminal.write(inPlace ? overwritten(line, terminal) : `${line}\n`);
        shown = time;
      }
      yield thing;
      done += sizeOf(thing);
    }
    if (inPlace) terminal.write(CLEAR);
  };
}

export type Progress = ReturnType<typeof openProgress>;

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
