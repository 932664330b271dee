/**
 * What a process **uses**: memory and processor time, as the system counts them.
 */
import { readFileSync } from 'node:fs';

export interface Use {
  /** Memory that is in use now, in MB. */
  megabytes: number;
  /** Processor time since the process began, in seconds. */
  seconds: number;
  /** Time in which it could have worked while others had the processor, in seconds; 0 where nobody counts it. */
  queued: number;
}

/** Ticks of the clock in a second, as Linux tells them to programs on every machine. */
const TICKS = 100;

/** @returns `undefined` where the system does not tell in files: elsewhere than on Linux, or the process is over. */
export function useOf(pid: number): Use | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const kilobytes = Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0);
    const seconds = (Number(fields[11]) + Number(fields[12])) / TICKS;
    return { megabytes: kilobytes / 1024, seconds, queued: queuedOf(pid) };
  } catch {
    return undefined;
  }
}

/** The second number is in nanoseconds. Not every system counts it. */
function queuedOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'latin1').split(' ')[1] ?? 0) / 1e9;
  } catch {
    return 0;
  }
}
