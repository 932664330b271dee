/**
 * To **watch** a reader is to add up what it takes of the machine. Time in which it works counts, and time in
 * which it waits for nothing; time in which other programs have the processor does not.
 */
import type { Use } from './read-apart-use.ts';

export interface Limits {
  /** Processor time for a document. */
  seconds: number;
  /** Time in which the process neither works nor could. */
  idle: number;
  /** Memory of the process, its code included. */
  megabytes: number;
}

/** Most time that counts between two looks, in seconds: whoever looks seldom was kept from it, too. */
const LONGEST_STEP = 0.5;

/**
 * @param limits
 *   Where the system does not tell what a process uses, all time counts against both limits of time together.
 * @returns
 *   Tells with each look, by the clock in seconds, which limit has been passed.
 */
export function watchUse(limits: Limits): (now: number, use: Use | undefined) => string | undefined {
  let first: Use | undefined;
  let last: { now: number; use: Use | undefined } | undefined;
  let idle = 0;
  return (now, use) => {
    first ??= use;
    if (last) idle += idleSince(last, now, use);
    last = { now, use };
    if (idle > limits.idle + (use ? 0 : limits.seconds)) return `${limits.idle} s`;
    if (!use || !first) return undefined;
    if (use.seconds - first.seconds > limits.seconds) return `${limits.seconds} s`;
    return use.megabytes > limits.megabytes ? `${limits.megabytes} MB` : undefined;
  };
}

function idleSince(last: { now: number; use: Use | undefined }, now: number, use: Use | undefined): number {
  const step = Math.min(now - last.now, LONGEST_STEP);
  if (!use || !last.use) return step;
  const busy = use.seconds - last.use.seconds + use.queued - last.use.queued;
  return Math.max(0, step - busy);
}
