/**
 * A **reader** is a process apart that reads one document at a time. It is watched while it does, ended when it
 * takes too much, and begun anew for the next document.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Document, Unreadable } from '../src/convert/document.ts';
import type { Asked } from './read-apart-child.ts';
import { type Use, useOf } from './read-apart-use.ts';

export interface Limits {
  /** Processor time for a document; where the system does not tell it, only `waiting` counts. */
  seconds: number;
  /** Time by the clock: a machine that does much else lends its processor to others. */
  waiting: number;
  /** Memory of the process, its code included. */
  megabytes: number;
}

export const LIMITS: Limits = { seconds: 10, waiting: 20, megabytes: 512 };

/** Memory after a document with which a reader is not asked again, in MB, and how often it is looked at, in ms. */
const GROWN = 320;
const INTERVAL = 50;
const TOP = fileURLToPath(new URL('..', import.meta.url));
const CHILD = fileURLToPath(new URL('read-apart-child.ts', import.meta.url));
export const RIGHTS = ['src', 'scripts', 'node_modules', 'package.json'].map(
  (name) => `--allow-fs-read=${TOP}${name}${name.includes('.') ? '' : '/*'}`,
);
const OTHER_FORM = 'Open it in the program that made it and save it as PDF or plain text.';

export class Reader {
  /** Most memory that was seen in use for a document, in MB; 0 where the system does not tell. */
  peak = 0;
  readonly #limits: Limits;
  #child: ChildProcess | undefined;

  constructor(limits: Limits = LIMITS) {
    this.#limits = limits;
  }

  /** @throws {Unreadable} when the document is, or takes too much to read. */
  async read(asked: Asked): Promise<Document> {
    this.#child ??= await begin(this.#limits);
    const child = this.#child;
    try {
      return documentIn(await this.#answer(child, asked));
    } finally {
      if (!child.connected || (useOf(child.pid ?? 0)?.megabytes ?? 0) > GROWN) this.close();
    }
  }

  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #answer(child: ChildProcess, asked: Asked): Promise<string> {
    return new Promise((resolve, reject) => {
      const excess = watch(child, this.#limits);
      const timer = setInterval(() => {
        const words = excess();
        this.peak = Math.max(this.peak, useOf(child.pid ?? 0)?.megabytes ?? 0);
        if (words === undefined) return;
        this.close();
        fail(tooMuch(words));
      }, INTERVAL);
      const end = () => {
        clearInterval(timer);
        child.off('message', done);
        child.off('exit', died);
      };
      const fail = (error: Error) => {
        end();
        reject(error);
      };
      const done = (answer: string) => {
        end();
        resolve(answer);
      };
      const died = () => {
        this.close();
        fail(tooMuch(`${this.#limits.megabytes} MB or breaks its reader`));
      };
      child.on('message', done);
      child.on('exit', died);
      child.send(asked, (error) => error && fail(error));
    });
  }
}

/** A new process, when it is ready: without environment, output, or a right to anything but its own code. */
function begin({ megabytes }: Limits): Promise<ChildProcess> {
  const execArgv = ['--permission', ...RIGHTS, `--max-old-space-size=${megabytes}`, '--no-warnings'];
  const child = fork(CHILD, {
    execArgv,
    env: {},
    cwd: TOP,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  return new Promise((resolve, reject) => {
    const failed = () =>
      reject(new Error('Internal error: a process for reading documents cannot be started'));
    child.once('error', failed);
    child.once('exit', failed);
    child.once('message', () => {
      child.off('exit', failed);
      child.unref();
      child.channel?.unref();
      resolve(child);
    });
  });
}

/** Says from now on, when asked, which limit has been passed. */
function watch({ pid = 0 }: ChildProcess, limits: Limits): () => string | undefined {
  const before: Use | undefined = useOf(pid);
  const start = performance.now();
  return () => {
    const use = useOf(pid);
    if (performance.now() - start > limits.waiting * 1000) return `${limits.waiting} s`;
    if (use && use.seconds - (before?.seconds ?? 0) > limits.seconds) return `${limits.seconds} s`;
    return use && use.megabytes > limits.megabytes ? `${limits.megabytes} MB` : undefined;
  };
}

function tooMuch(limit: string): Unreadable {
  return new Unreadable(
    `Unexpected document that takes more than ${limit} to read, expected less. ${OTHER_FORM}`,
  );
}

interface Answer {
  document?: Document;
  reason?: string;
  failure?: string;
}

function documentIn(answer: string): Document {
  const { document, reason, failure } = JSON.parse(answer) as Answer;
  if (document) return document;
  const remedy = `${OTHER_FORM} Please report this.`;
  throw new Unreadable(reason ?? `Unexpected failure of a reader (${failure}), expected text. ${remedy}`);
}
