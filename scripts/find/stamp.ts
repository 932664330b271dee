/**
 * A **stamp** tells one state of a file from another without reading it.
 */
import { type BigIntStats, statSync } from 'node:fs';

export interface Stamp {
  /** The same only while nobody wrote to the file, and no other file took its place. */
  state: string;
  /** When it was last touched in any way, in milliseconds since 1970. */
  touched: number;
}

/** @returns `undefined` when there is no such file, or one that may not be looked at. */
export function stampOf(path: string): Stamp | undefined {
  try {
    const stats: BigIntStats = statSync(path, { bigint: true });
    const { size, mtimeNs, ino, mtimeMs, ctimeMs } = stats;
    return { state: `${size} ${mtimeNs} ${ino}`, touched: Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs) };
  } catch {
    return undefined;
  }
}
