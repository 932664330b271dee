/**
 * `npm run convert`: documents in, pages out.
 */
import './small-heap.ts';

import { BrokenPage } from '../src/convert/propose/broken-page.ts';
import { Unwritable, unwritable } from '../src/store/disk.ts';
import { type Options, readOptions } from './convert-options.ts';
import type { ModeName } from './convert-usage.ts';
import { Interrupted } from './model-answers.ts';
import { shownPath } from './shown-path.ts';

const COULD_NOT = 2;
/** As shells say of a command that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Each gives the exit status; only the one that is asked for is loaded. */
const modes: Record<ModeName, (options: Options) => Promise<number>> = {
  convert: async (options) => (await import('./convert-work.ts')).work(options),
  watch: async (options) => (await import('./convert-watch.ts')).watch(options),
  shard: async (options) => (await import('./convert-shard.ts')).shard(options),
  merge: async (options) => (await import('./convert-merge.ts')).merge(options),
  reanchor: async (options) => (await import('./convert-reanchor.ts')).reanchor(options),
  explain: async (options) => (await import('./convert-explain.ts')).explain(options),
  undo: async (options) => (await import('./convert-undo.ts')).undo(options),
  coverage: async (options) => (await import('./convert-coverage.ts')).coverage(options),
};

async function main(options: Options): Promise<number> {
  try {
    return await modes[options.mode](options);
  } catch (error) {
    return ending(options, error);
  }
}

/** Say in one line why it ended. */
function ending({ content }: Options, error: unknown): number {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  if (error instanceof Interrupted) {
    say(error.message);
    // What was begun, such as waiting for standard input, would keep the process alive.
    process.exit(INTERRUPTED);
  }
  if (error instanceof BrokenPage) say(shownPath(content, error.message));
  else if (error instanceof Unwritable || (error as NodeJS.ErrnoException).code)
    say(unwritable(content, error).message);
  else throw error;
  return COULD_NOT;
}

process.exitCode = await main(readOptions());
