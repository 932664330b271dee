/**
 * To **watch** is to stay and convert what is added or changed in folders, until Ctrl-C. Nothing is half read:
 * a file is taken when nobody writes to it any more. Nothing is taken away either: when a document is deleted,
 * the pages keep what it gave.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { BrokenPage } from '../src/convert/propose/broken-page.ts';
import { unwritable } from '../src/store/disk.ts';
import type { Options } from './convert-options.ts';
import { work } from './convert-work.ts';
import type { Print } from './convert-work-write.ts';
import { Bell } from './find/bell.ts';
import { inOneLine } from './find/place.ts';
import { Looks } from './find/settle.ts';
import { watchLine } from './find/watch-line.ts';
import { thereNow, unfit } from './find/watched.ts';
import { Interrupted } from './model-answers.ts';
import { shownPath } from './shown-path.ts';

const COULD_NOT = 2;
const INTERRUPTED = 130;
/** Milliseconds from one look to the next: while files are being written, after a failure, when all is quiet. */
const SOON = 300;
const LATER = 5_000;
const SELDOM = 15_000;

/** What goes on while folders are watched. */
interface Watching {
  options: Options;
  bell: Bell;
  looks: Looks;
  /** Folders that could not be opened at the last look, a line each. */
  told: ReadonlySet<string>;
  /** Why the last conversion failed, if it did. */
  failure?: string | undefined;
  /** Aborted when it is to end. */
  ended: AbortController;
}

/** @returns Exit status. */
export async function watch(options: Options): Promise<number> {
  const problems = options.paths.flatMap((path) => unfit(path, options.content) ?? []);
  if (problems.length > 0) {
    problems.forEach(say);
    return COULD_NOT;
  }
  return await untilStopped((ended) =>
    stay({ options, bell: new Bell(), looks: new Looks(), told: new Set(), ended }),
  );
}

/** Ctrl-C, or the end of the terminal, ends it after the conversion that is under way. */
async function untilStopped(work: (ended: AbortController) => Promise<void>): Promise<number> {
  const ended = new AbortController();
  const end = () => ended.abort();
  process.on('SIGINT', end).on('SIGTERM', end);
  try {
    await work(ended);
    return 0;
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
  }
}

async function stay(watching: Watching): Promise<void> {
  const { bell, options, ended } = watching;
  const stop = ended.signal;
  say(`Watching ${options.paths.join(', ')}: Ctrl-C ends it.`);
  try {
    while (!stop.aborted) {
      const next = await lookOnce(watching);
      if (next === 'seldom') await bell.heard(SELDOM, stop);
      else await pause(next === 'soon' ? SOON : LATER, undefined, { signal: stop }).catch(() => {});
    }
  } finally {
    bell.takeDown();
  }
  say('Stopped watching.');
}

/** @returns When to look again; before `seldom` is over something may happen. */
async function lookOnce(watching: Watching): Promise<'soon' | 'later' | 'seldom'> {
  const { options, bell, looks } = watching;
  const { files, folders, problems } = thereNow(options);
  tell(problems, watching);
  const isNew = bell.hang(folders);
  const { ready, gone, isRestless } = looks.look(files, Date.now());
  if (gone.length > 0) say(`${some(gone)}: deleted; the pages keep what it gave.`);
  if (ready.length > 0 && !(await converted(ready, watching))) {
    looks.forget(ready);
    return 'later';
  }
  return isRestless || isNew || ready.length > 0 ? 'soon' : 'seldom';
}

/** @returns Whether it could be done; documents that cannot be read have been told. */
async function converted(paths: string[], watching: Watching): Promise<boolean> {
  const { options, ended } = watching;
  const printed: Print = (conversion, run) => watchLine(conversion, run, new Date());
  try {
    const status = await work({ ...options, mode: 'convert', paths, keepGoing: true }, printed);
    if (status === INTERRUPTED) ended.abort();
    watching.failure = undefined;
    return true;
  } catch (error) {
    if (error instanceof Interrupted) ended.abort();
    else sayFailure(reasonFor(error, options.content), watching);
    return ended.signal.aborted;
  }
}

function reasonFor(error: unknown, content: string): string {
  return error instanceof BrokenPage ? shownPath(content, error.message) : unwritable(content, error).message;
}

/** Say what has not been said at the last look. */
function tell(problems: readonly string[], watching: Watching): void {
  for (const line of problems) if (!watching.told.has(line)) say(line);
  watching.told = new Set(problems);
}

/** It is tried again and again, and told once. */
function sayFailure(failure: string, watching: Watching): void {
  if (failure !== watching.failure) say(failure);
  watching.failure = failure;
}

function some(paths: readonly string[]): string {
  const [first = ''] = paths;
  return paths.length === 1 ? inOneLine(first) : `${paths.length} documents, such as ${inOneLine(first)}`;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
