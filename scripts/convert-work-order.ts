/**
 * Converting **in order**: one document after the other, as each sees what the ones before it have made.
 */
import type { Converting } from '../src/convert/convert.ts';
import { isForeign } from '../src/convert/foreign.ts';
import type { Input } from '../src/convert/propose/extend.ts';
import { breathe, type Stop, unless } from './convert-stop.ts';
import { lengthOf, workAhead } from './convert-work-ahead.ts';
import { Interrupted } from './model-answers.ts';
import type { Progress } from './progress.ts';

/** With four threads that prepare, the one that converts is waited for; more would only fill the memory. */
const ENOUGH = 5;

interface Way {
  stop: Stop;
  progress: Progress;
  /** Threads that work at the same time. */
  jobs: number;
  /** Characters for which a further thread is begun. */
  worth?: number;
}

/**
 * Ctrl-C ends it behind the document at hand.
 *
 * @returns How many documents were converted.
 * @throws {Interrupted} on Ctrl-C before the first document is done, or when it is pressed again.
 */
export async function convertInOrder(
  inputs: readonly (Input & { path: string })[],
  converting: Converting,
  { stop, progress, jobs, worth }: Way,
): Promise<number> {
  const tasks = inputs.flatMap((input, at) =>
    input.prepared || isForeign(input.document) || converting.isKnown(input)
      ? []
      : [{ at, document: input.document }],
  );
  const ahead = workAhead(tasks, Math.min(jobs, ENOUGH), worth);
  let done = 0;
  try {
    const watch = { phase: 'Converting', nameOf: nameOf, sizeOf };
    for (const input of progress(inputs, watch)) {
      await breathe();
      if (stop.first.aborted) break;
      ahead.learn(converting.newNames());
      const prepared = input.prepared ?? (await unless(stop.second, ahead.prepared(done)));
      converting.add({ ...input, prepared });
      done++;
    }
    await breathe();
    stop.second.throwIfAborted();
  } finally {
    await ahead.close();
  }
  if (done === 0) throw new Interrupted();
  return done;
}

function nameOf({ path }: { path: string }): string {
  return path;
}

/** Names and claims take the time; in a foreign document there are none. */
function sizeOf({ document }: Input): number {
  return lengthOf(document) * (isForeign(document) ? 0.05 : 1);
}
