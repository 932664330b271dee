/**
 * A **reader** is a process apart that reads one document at a time. It is watched while it does, ended when it
 * takes too much, and begun anew for the next document.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Document, Unreadable } from '../src/convert/document.ts';
import { IN_PARTS, OTHER_FORM } from '../src/convert/read/refusal.ts';
import type { Asked } from './read-apart-child.ts';
import { useOf } from './read-apart-use.ts';
import { type Limits, watchUse } from './read-apart-watch.ts';

export const LIMITS: Limits = { seconds: 10, idle: 20, megabytes: 512 };

/** Memory after a document with which a reader is not asked again, in MB, and how often it is looked at, in ms. */
const GROWN = 320;
const INTERVAL = 50;
const TOP = fileURLToPath(new URL('..', import.meta.url));
const CHILD = fileURLToPath(new URL('read-apart-child.ts', import.meta.url));
/** What a reader may read; where a folder is a link, also what it leads to. */
export const RIGHTS = ['src', 'scripts', 'node_modules', 'package.json'].flatMap((name) =>
  [...new Set([TOP + name, realpathSync(TOP + name)])].map(
    (path) => `--allow-fs-read=${path}${name.includes('.') ? '' : '/*'}`,
  ),
);
const NOT_BEGUN =
  'Unexpected end of the process in which documents are read, expected it to begin. Run npm ci again, and report this if it stays so.';

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
      const look = watchUse(this.#limits);
      const excess = () => {
        const use = useOf(child.pid ?? 0);
        this.peak = Math.max(this.peak, use?.megabytes ?? 0);
        return look(performance.now() / 1000, use);
      };
      excess();
      const timer = setInterval(() => {
        const words = excess();
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
    const failed = () => reject(new Unreadable(NOT_BEGUN));
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

function tooMuch(limit: string): Unreadable {
  return new Unreadable(
    `Unexpected document that takes more than ${limit} to read, expected less. ${IN_PARTS} Or print it anew.`,
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
