/**
 * A **stop** is what Ctrl-C asks for: at first to finish what is at hand, the second time to leave everything.
 */
import { Interrupted } from './model-answers.ts';

export interface Stop {
  /** Given at the first Ctrl-C. */
  first: AbortSignal;
  /** Given at the second. */
  second: AbortSignal;
}

/** Do something that heeds Ctrl-C, and the signal by which systems end a process. */
export async function stoppable<T>(work: (stop: Stop) => Promise<T>): Promise<T> {
  const [first, second] = [new AbortController(), new AbortController()];
  const ask = () => (first.signal.aborted ? second : first).abort(new Interrupted());
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, ask);
  try {
    return await work({ first: first.signal, second: second.signal });
  } finally {
    for (const signal of signals) process.off(signal, ask);
  }
}

/**
 * Wait for something unless a signal is given.
 *
 * @throws {Interrupted} as soon as it is.
 */
export async function unless<T>(signal: AbortSignal, awaited: Promise<T>): Promise<T> {
  signal.throwIfAborted();
  let give = () => {};
  const given = new Promise<never>((_, reject) => {
    give = () => reject(signal.reason);
    signal.addEventListener('abort', give, { once: true });
  });
  try {
    return await Promise.race([awaited, given]);
  } finally {
    signal.removeEventListener('abort', give);
  }
}

/** Let waiting signals and messages arrive. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
