/**
 * What a process **uses**: memory and processor time, as the system counts them.
 */
import { readFileSync } from 'node:fs';

export interface Use {
  /** Memory that is in use now, in MB. */
  megabytes: number;
  /** Processor time since the process began, in seconds. */
  seconds: number;
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
    return { megabytes: kilobytes / 1024, seconds: (Number(fields[11]) + Number(fields[12])) / TICKS };
  } catch {
    return undefined;
  }
}
