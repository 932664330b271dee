/**
 * **Turns** keep a host from being asked for much at once: one thing at a time, with a pause between.
 */
import { setTimeout as pause } from 'node:timers/promises';

/** Does something when it is the turn of the host. */
export type Turns = <T>(host: string, work: () => Promise<T>) => Promise<T>;

/** @param milliseconds Of the pause. */
export function takeTurns(milliseconds: number): Turns {
  const last = new Map<string, Promise<unknown>>();
  return (host, work) => {
    const before = last.get(host);
    const mine = before ? before.then(() => pause(milliseconds)).then(work) : work();
    last.set(
      host,
      mine.catch(() => {}),
    );
    return mine;
  };
}
