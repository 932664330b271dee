/**
 * A **guard** refuses an archive that was made to harm its reader: one that would unpack to more than a
 * machine holds, writes outside its folder, or shows different readers different files.
 */
import { OTHER_FORM, refusal, shown } from '../refusal.ts';
import type { Entry } from './entry.ts';

/** The longest e-books have some thousand files. */
export const MOST_ENTRIES = 10_000;
/** Bytes of one part once unpacked that will be read. */
export const LARGEST_PART = 64 * 2 ** 20;
/** Bytes of all parts once unpacked. */
const LARGEST_TOTAL = 2 ** 30;
/** XML shrinks to a tenth, the plainest tables to a hundredth; only bombs shrink to less than a two-hundredth. */
const HIGHEST_RATIO = 200;
/** Below this size in bytes a ratio harms nobody. */
const RATIO_FROM = 2 ** 20;
const LONGEST_NAME = 512;
/** An absolute path, a drive, or a step out of the folder. */
const OUTSIDE = /^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)|\0/;

/**
 * @param end
 *   Where the directory ends, in bytes from the start of the archive: no part may reach beyond.
 * @throws {Unreadable}
 */
export function guard(entries: readonly Entry[], end: number): void {
  for (const entry of entries) {
    const fault = faultOf(entry, end);
    if (fault) throw refusal({ remedy: OTHER_FORM, ...fault });
  }
  guardTogether(entries);
}

type Fault = { found: string; expected: string; remedy?: string };

function faultOf(entry: Entry, end: number): Fault | undefined {
  const name = shown(entry.name);
  if (entry.name === '' || entry.name.length > LONGEST_NAME || OUTSIDE.test(entry.name))
    return { found: `path ${name} in the archive`, expected: 'paths within the document' };
  if (entry.encrypted)
    return { found: `encrypted ${name}`, expected: 'a document without a password', remedy: UNLOCK };
  if (entry.link) return { found: `link ${name}`, expected: 'files only' };
  if (entry.method !== 0 && entry.method !== 8)
    return { found: `compression method ${entry.method} of ${name}`, expected: 'method 0 or 8' };
  if (entry.size > RATIO_FROM && entry.size > entry.packed * HIGHEST_RATIO)
    return { found: `${name} that unpacks to ${megabytes(entry.size)}`, expected: NO_BOMB };
  if (entry.end > end) return { found: `${name} beyond the end of the archive`, expected: WITHIN };
  return undefined;
}

const UNLOCK = 'Open it with its password and save it without one.';
const NO_BOMB = `at most ${HIGHEST_RATIO} times the bytes it is packed in`;
const WITHIN = 'parts that lie one after another';

function guardTogether(entries: readonly Entry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > LARGEST_TOTAL) {
    const expected = `at most ${megabytes(LARGEST_TOTAL)}`;
    throw refusal({ found: `archive that unpacks to ${megabytes(total)}`, expected, remedy: OTHER_FORM });
  }
  const double = doubleOf(entries.map((entry) => entry.name));
  if (double !== undefined)
    throw refusal({ found: `second ${shown(double)}`, expected: 'every path once', remedy: OTHER_FORM });
  const inOrder = entries.toSorted((a, b) => a.header - b.header);
  const over = inOrder.find((entry, at) => entry.header < (inOrder[at - 1]?.end ?? 0));
  if (over) throw refusal({ found: `overlapping ${shown(over.name)}`, expected: WITHIN, remedy: OTHER_FORM });
}

function doubleOf(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size);
}

export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MB`;
}
