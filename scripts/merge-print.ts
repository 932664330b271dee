/**
 * What a merge, or its undoing, **prints**: a line a file, then what moved and what is left to look at.
 */
import { createTwoFilesPatch } from 'diff';
import type { Changes, Folder } from '../src/contribute/merge/folder.ts';
import type { Merged } from '../src/contribute/merge/merge.ts';
import { isRecordPath } from '../src/contribute/merge/record.ts';
import type { Undone } from '../src/contribute/merge/undo.ts';

/** How it is told. */
export interface Telling {
  shown: (path: string) => string;
  /** Nothing is written: what would be is told. */
  dryRun: boolean;
}

/** Longest stretch of a page's words in a line. */
const LONGEST = 200;

/** One line without what a terminal would obey. */
export function plain(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '\u{fffd}');
}

/** The same of words of a page, shortened. */
function plainLine(words: string): string {
  const line = plain(words);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

export function printMerged({ record, changes, given, left }: Merged, telling: Telling): string {
  const { into, from } = record;
  return [
    ...fileLines(changes, telling),
    ...given.map((line) => `  + ${plainLine(line)}`),
    ...(left.length > 0
      ? [`Not taken over from ${record.page.path}:`, ...left.map((line) => `  ${plainLine(line)}`)]
      : []),
    telling.dryRun
      ? `${from} would be part of ${into}. Nothing was written.`
      : `${from} is part of ${into} now. Taken back by: npm run merge -- --undo ${into} ${from}`,
    '',
  ].join('\n');
}

export function printUndone({ record, changes, stays }: Undone, telling: Telling): string {
  return [
    ...fileLines(changes, telling),
    ...(stays.length > 0 ? ['Stays, because it was edited since:'] : []),
    ...stays.map(({ path, what }) => `  ${telling.shown(path)}: ${plainLine(what)}`),
    telling.dryRun
      ? `${record.from} would be a page of its own again. Nothing was written.`
      : `${record.from} is a page of its own again.`,
    '',
  ].join('\n');
}

function fileLines(changes: Changes, { shown, dryRun }: Telling): string[] {
  const would = dryRun ? 'would be ' : '';
  return [...changes].map(
    ([path, text]) => `${shown(path)}: ${would}${text === undefined ? 'deleted' : 'written'}`,
  );
}

/** The changes as a patch. */
export function printDifference(folder: Folder, changes: Changes): string {
  return [...changes]
    .filter(([path]) => !isRecordPath(path))
    .map(([path, text]) => {
      const before = folder.get(path);
      const [old, now] = [
        before === undefined ? '/dev/null' : `a/${path}`,
        text === undefined ? '/dev/null' : `b/${path}`,
      ];
      return createTwoFilesPatch(old, now, before ?? '', text ?? '').replace(/^=+\n/, '');
    })
    .join('');
}
