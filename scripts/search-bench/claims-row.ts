/**
 * A **row** of the claims bench: what was measured, and its numbers.
 */
import { gzipSync } from 'node:zlib';

/** Numbers of one sort: kilobytes, files or milliseconds. */
export interface ClaimsRow {
  part: 'build' | 'files' | 'question' | 'edit' | 'facets';
  name: string;
  /** What the numbers are, each with its value. */
  values: Record<string, number>;
}

/** Processor time in milliseconds: others may be at work on the machine. */
export async function timed<Value>(work: () => Value | Promise<Value>): Promise<[Value, number]> {
  const start = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(start);
  return [value, Math.round((user + system) / 100) / 10];
}

/** Bytes as they are sent, by path. */
export type Sizes = ReadonlyMap<string, number>;

export function sizesOf(files: readonly { path: string; text: string }[]): Sizes {
  return new Map(files.map(({ path, text }) => [path, gzipSync(text, { level: 9 }).length]));
}

/** Kilobytes with one decimal. */
export function kilo(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}

/** The number below which a share of all lies. */
export function rank(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
