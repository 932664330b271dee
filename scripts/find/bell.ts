/**
 * A **bell** rings when something happens in one of the folders it hangs in. It does not say what: whoever hears
 * it goes and looks.
 */
import { type FSWatcher, watch } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export class Bell {
  readonly #watchers = new Map<string, FSWatcher>();
  #rung = Promise.withResolvers<void>();

  /**
   * Hang in these folders and no others; one that cannot be watched is left out.
   *
   * @returns Whether some are new: what happened in them before now was not heard.
   */
  hang(folders: ReadonlySet<string>): boolean {
    for (const folder of this.#watchers.keys()) if (!folders.has(folder)) this.#take(folder);
    const fresh = [...folders].filter((folder) => !this.#watchers.has(folder));
    return fresh.map((folder) => this.#hangIn(folder)).includes(true);
  }

  /** Wait until it rings, or so many milliseconds, or until there is the signal to stop. */
  async heard(longest: number, stop: AbortSignal): Promise<void> {
    const ended = new AbortController();
    const signal = AbortSignal.any([stop, ended.signal]);
    await Promise.race([this.#rung.promise, pause(longest, undefined, { signal }).catch(() => {})]);
    ended.abort();
    this.#rung = Promise.withResolvers();
  }

  takeDown(): void {
    for (const folder of this.#watchers.keys()) this.#take(folder);
  }

  #hangIn(folder: string): boolean {
    try {
      const watcher = watch(folder, () => this.#rung.resolve());
      watcher.on('error', () => this.#take(folder));
      this.#watchers.set(folder, watcher);
      return true;
    } catch {
      return false;
    }
  }

  #take(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
    this.#rung.resolve();
  }
}
