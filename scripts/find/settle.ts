/**
 * A file has **settled** when nobody seems to write to it any more: it looks as it did a moment ago, or was last
 * touched before that. What has settled and is not as it was when it was converted is ready.
 */
import type { Stamp } from './stamp.ts';

/** How long a file must stay as it is, in milliseconds. */
export const SETTLING = 1_000;

export interface Look {
  /** Paths of files that are new or changed, and have settled. */
  ready: string[];
  /** Files that were converted and are there no more. */
  gone: string[];
  /** Some have not settled: look again soon. */
  isRestless: boolean;
}

/** What is known of the files in watched folders from one look to the next. */
export class Looks {
  /** State of each file when it was last handed on. */
  readonly #done = new Map<string, string>();
  /** When a file was first seen in the state it is in. */
  readonly #seen = new Map<string, { state: string; since: number }>();

  /**
   * @param files
   *   All that are there, with their stamps.
   * @param now
   *   Milliseconds since 1970.
   */
  look(files: ReadonlyMap<string, Stamp>, now: number): Look {
    const ready: string[] = [];
    let isRestless = false;
    for (const [path, stamp] of files) {
      if (this.#done.get(path) === stamp.state) continue;
      if (this.#hasSettled(path, stamp, now)) ready.push(path);
      else isRestless = true;
    }
    for (const path of ready) this.#done.set(path, files.get(path)?.state ?? '');
    return { ready, gone: this.#leave(files), isRestless };
  }

  /** Files that could not be handed on are ready again. */
  forget(paths: readonly string[]): void {
    for (const path of paths) this.#done.delete(path);
  }

  /** A clock that is ahead, as on a disk of another machine, leaves the wait. */
  #hasSettled(path: string, { state, touched }: Stamp, now: number): boolean {
    const seen = this.#seen.get(path);
    const since = seen?.state === state ? seen.since : now;
    this.#seen.set(path, { state, since });
    return now - since >= SETTLING || now - touched >= SETTLING;
  }

  #leave(files: ReadonlyMap<string, Stamp>): string[] {
    const gone = [...this.#done.keys()].filter((path) => !files.has(path));
    for (const path of [...gone, ...this.#seen.keys()]) {
      if (files.has(path)) continue;
      this.#done.delete(path);
      this.#seen.delete(path);
    }
    return gone;
  }
}
