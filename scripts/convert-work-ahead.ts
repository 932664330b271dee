/**
 * Working **ahead**: documents are prepared in threads while the ones before them are converted. What a thread
 * prepares is only believed as far as it is right, so the number of threads changes nothing but the time.
 */
import { Worker } from 'node:worker_threads';
import type { Document } from '../src/convert/document.ts';
import type { Prepared } from '../src/convert/recognise/prepare.ts';
import type { Named } from '../src/gazetteer/gazetteer.ts';
import type { Answered, Asked } from './convert-work-thread.ts';

/** One document among all; those that need no preparing are left out. */
export interface Task {
  at: number;
  document: Document;
}

interface Ahead {
  /** What was prepared for a document; nothing when no thread has got to it. Ask in the order of the documents. */
  prepared(at: number): Promise<Prepared | undefined>;
  /** Tell the threads names of pages. */
  learn(names: Named[]): void;
  close(): Promise<void>;
}

/** Characters of text that one thread reads in about the time in which another begins. */
const WORTH_A_THREAD = 200_000;
/** Documents that wait at each thread: with more, names come too late to be known. */
const WAITING = 3;

/**
 * @param jobs
 *   Threads that work, this one included.
 * @param worth
 *   Characters for which a further thread is begun: fewer are read faster without.
 */
export function workAhead(tasks: readonly Task[], jobs: number, worth = WORTH_A_THREAD): Ahead {
  const length = tasks.reduce((sum, { document }) => sum + lengthOf(document), 0);
  const count = Math.min(jobs - 1, Math.floor(length / worth));
  const threads = Array.from({ length: Math.max(0, count) }, begin);
  const answers = new Map<number, Promise<Prepared | undefined>>();
  const queue = tasks[Symbol.iterator]();
  const handOut = (): void => {
    const [idlest] = threads.toSorted((one, other) => one.waiting.size - other.waiting.size);
    const { value: task } = idlest && answers.size < WAITING * threads.length ? queue.next() : NOTHING;
    if (task && idlest) answers.set(task.at, ask(idlest, task));
  };
  for (let round = 0; round < WAITING * threads.length; round++) handOut();
  return {
    async prepared(at) {
      const answer = await answers.get(at);
      if (answers.delete(at)) handOut();
      return answer;
    },
    learn(names) {
      if (names.length === 0) return;
      for (const { worker } of threads) worker.postMessage({ names } satisfies Asked);
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

const NOTHING = { value: undefined };

interface Thread {
  worker: Worker;
  /** By document, what waits for the answer. */
  waiting: Map<number, (prepared: Prepared | undefined) => void>;
}

function begin(): Thread {
  const worker = new Worker(new URL('convert-work-thread.ts', import.meta.url));
  const thread: Thread = { worker, waiting: new Map() };
  worker.on('message', ({ at, prepared }: Answered) => answer(thread, at, prepared));
  // What a thread cannot do is done here: a mistake shows itself then.
  worker.on('error', () => thread.waiting.forEach((_, at) => void answer(thread, at, undefined)));
  return thread;
}

function ask({ worker, waiting }: Thread, task: Task): Promise<Prepared | undefined> {
  return new Promise((resolve) => {
    waiting.set(task.at, resolve);
    worker.postMessage(task satisfies Asked);
  });
}

function answer({ waiting }: Thread, at: number, prepared: Prepared | undefined): void {
  waiting.get(at)?.(prepared);
  waiting.delete(at);
}

export function lengthOf({ passages }: Document): number {
  return passages.reduce((sum, { text }) => sum + text.length, 0);
}
