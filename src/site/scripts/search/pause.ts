/**
 * A **pause** ends after some milliseconds; if its signal was given by then, it ends with the reason of that.
 */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done, failed) => {
    setTimeout(() => (signal.aborted ? failed(signal.reason) : done()), milliseconds);
  });
}
