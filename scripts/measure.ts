/**
 * **Measuring** a command: how long it took, how long processors worked for it, how much memory it held.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

export interface Measured {
  status: number;
  wallSeconds: number;
  /** User and system time of the command and everything it started; only where there is /proc. */
  cpuSeconds?: number;
  /** Highest sum of resident memory of the command and everything it started, in MB; only where there is /proc. */
  peakMegabytes?: number;
}

/** Clock ticks a second in /proc: 100 on every Linux that Node runs on. */
const TICKS = 100;
const INTERVAL = 50;

/**
 * Run a command to its end; its output goes to standard error.
 *
 * @param options
 *   With `quiet` its results are thrown away; what it says on standard error is still shown.
 */
export async function measure(
  command: string,
  words: readonly string[],
  { quiet = false, ...options }: { cwd: string; env: NodeJS.ProcessEnv; quiet?: boolean },
): Promise<Measured> {
  const before = childTicks();
  const seen = new Map<number, number>();
  const started = performance.now();
  const child = spawn(command, words, { ...options, stdio: ['ignore', quiet ? 'ignore' : 2, 2] });
  let peak = 0;
  const watch = setInterval(() => {
    const family = familyOf(child.pid ?? 0);
    for (const { pid, ticks } of family) seen.set(pid, ticks);
    peak = Math.max(peak, sum(family.map(({ bytes }) => bytes)));
  }, INTERVAL);
  const status = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 2)));
  clearInterval(watch);
  const wallSeconds = (performance.now() - started) / 1000;
  const after = childTicks();
  if (before === undefined || after === undefined) return { status, wallSeconds };
  // A process that nobody waited for is missing from the one count, the last moments of each from the other.
  const ticks = Math.max(after - before, sum([...seen.values()]));
  return { status, wallSeconds, cpuSeconds: ticks / TICKS, peakMegabytes: peak / 1024 ** 2 };
}

/** Processor time of all children that have ended, theirs included: fields 16 and 17 of /proc/self/stat. */
function childTicks(): number | undefined {
  try {
    const fields = fieldsOf('self');
    return Number(fields[13]) + Number(fields[14]);
  } catch {
    return undefined;
  }
}

/** Fields of /proc/PID/stat after the name, which may hold spaces; the first is the state. */
function fieldsOf(pid: string): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

const PAGE = 4096;

interface Running {
  pid: number;
  parent: number;
  /** Resident memory. */
  bytes: number;
  /** Processor time of its own, without its children. */
  ticks: number;
}

/** A process and its descendants that run now. */
function familyOf(root: number): Running[] {
  const running = processNames().flatMap(runningOf);
  const family = new Set([root]);
  // Children may come before their parents: look until nobody joins.
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const { pid, parent } of running) if (family.has(parent)) family.add(pid);
  }
  return running.filter(({ pid }) => family.has(pid));
}

/** Nothing when it ended while we looked. */
function runningOf(name: string): Running[] {
  try {
    const fields = fieldsOf(name);
    const ticks = Number(fields[11]) + Number(fields[12]);
    return [{ pid: Number(name), parent: Number(fields[1]), bytes: Number(fields[21]) * PAGE, ticks }];
  } catch {
    return [];
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function processNames(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
