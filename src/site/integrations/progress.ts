/**
 * **Progress** is told on standard error, one line a step.
 */
import { performance } from 'node:perf_hooks';

export function tell(line: string): void {
  console.error(line);
}

/** Begin a step; the function that comes back ends it and tells what was done and how long it took. */
export function step(): (done: string) => void {
  const started = performance.now();
  return (done) => tell(`${done} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
