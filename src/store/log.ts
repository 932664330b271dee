/**
 * The **log** is every commit that touched a folder, newest first, as `git log --raw -z` prints it:
 *
 * ```text
 * ␁9e2661c…␂1795360696␂Ada Lovelace␀
 * :100644 100644 757c22e… 093d4ee… M␀people/ada.mdx␀
 * ```
 */
import { git, parts } from './git.ts';

export interface Commit {
  /** Object name, 40 or 64 hexadecimal digits. */
  hash: string;
  /**
   * Day on which it became part of the history (committer date), in UTC: `2026-11-22`. Absent where it cannot be:
   * a clock that was never set or runs ahead.
   */
  day?: string;
  /** As `.mailmap` has it; never an e-mail address. Of a robot of a forge: `PROGRAM`. */
  author: string;
}

/** Stands for all authors that are no people. */
export const PROGRAM = 'a program';

/** One file in one commit. */
export interface Touch {
  commit: Commit;
  path: string;
  /** Object name of the text before, absent when the file was added, and after, absent when it was removed. */
  before?: string;
  after?: string;
  /** Path before, when the commit renamed the file. */
  from?: string;
}

const FORMAT = '%x01%H%x02%ct%x02%aN';
const QUESTION = [
  'log',
  '-z',
  '--raw',
  '--no-renames',
  '--no-abbrev',
  '--no-ext-diff',
  '--relative',
  '--topo-order',
  '--encoding=UTF-8',
  // A merge counts where its text is that of none of its parents.
  '-c',
  `--format=${FORMAT}`,
  '--',
  '.',
];

/** Commits with the files they touched, newest first; `undefined` when git gives no answer. */
export function readLog(folder: string): Iterable<readonly Touch[]> | undefined {
  const answer = git(folder, QUESTION);
  return answer && touches(parts(answer));
}

/** @param printed What stands between the NULs. */
export function* touches(printed: Iterable<string>): Generator<readonly Touch[]> {
  let commit: Commit | undefined;
  let found: Touch[] = [];
  let state: Omit<Touch, 'commit' | 'path'> | undefined;
  for (const part of printed) {
    if (state) {
      if (commit) found.push({ commit, path: part, ...state });
      state = undefined;
      continue;
    }
    const line = part.replace(/^\n/, '');
    if (line.startsWith('\u0001')) {
      if (found.length > 0) yield found;
      found = [];
      commit = commitOf(line);
    } else if (line.startsWith(':')) state = stateOf(line);
  }
  if (found.length > 0) yield found;
}

function commitOf(line: string): Commit {
  const [hash = '', seconds = '', name = ''] = line.slice(1).split('\u0002');
  const day = dayOf(Number(seconds));
  return { hash, author: shownName(name), ...(day && { day }) };
}

/** Seconds of the first commit that git ever made, and of a day, by which clocks may differ. */
const FIRST = 1_112_900_000;
const DAY = 86_400;

function dayOf(seconds: number): string | undefined {
  const possible = seconds >= FIRST && seconds <= Date.now() / 1000 + DAY;
  return possible ? new Date(seconds * 1000).toISOString().slice(0, 10) : undefined;
}

/** Some people let git write their address where the name belongs; robots of forges are named `…[bot]`. */
function shownName(name: string): string {
  const tidy = name.replace(/[\s\p{C}]+/gu, ' ').trim();
  if (tidy.endsWith('[bot]')) return PROGRAM;
  return tidy === '' || tidy.includes('@') ? 'unnamed author' : tidy;
}

/**
 * `:<mode> <mode> <object> <object> <letter>`; a merge begins with as many colons as it has parents, and has
 * as many modes and objects more.
 */
function stateOf(line: string): Omit<Touch, 'commit' | 'path'> {
  const parents = line.lastIndexOf(':') + 1;
  const fields = line.slice(parents).split(' ');
  const before = fields[parents + 1];
  const after = fields[parents * 2 + 1];
  return {
    ...(before && /[^0]/.test(before) && { before }),
    ...(after && /[^0]/.test(after) && { after }),
  };
}
