/**
 * To **undo** a source is to remove what was written from it and touched by nobody.
 */
import { createTwoFilesPatch } from 'diff';
import { type UndoChange, type Undone, undo as undoIn } from '../src/convert/undo/undo.ts';
import { withLock } from '../src/store/lock.ts';
import { writeContent } from '../src/store/write.ts';
import type { Options } from './convert-options.ts';
import { belowContent, expectContent } from './named-source.ts';
import { openContent } from './open-content.ts';

const COULD_NOT = 2;

type Asked = Pick<Options, 'content' | 'paths' | 'dryRun' | 'json'>;

/** @returns Exit status. */
export async function undo(asked: Asked): Promise<number> {
  expectContent(asked.content);
  return asked.dryRun ? undoNow(asked) : withLock(asked.content, () => undoNow(asked));
}

function undoNow({ content: root, paths: [source = ''], dryRun, json }: Asked): number {
  const undone = undoIn(openContent(root), belowContent(root, source));
  if (!('changes' in undone)) {
    const remedy = undone.near
      ? `Did you mean ${undone.near}?`
      : 'npm run convert -- --coverage lists all sources.';
    process.stderr.write(
      `${source}: Unexpected source, expected the id, path or SHA-256 of one that was converted. ${remedy}\n`,
    );
    return COULD_NOT;
  }
  if (!dryRun) writeContent(root, undone.changes);
  process.stdout.write(
    json ? printJson(undone, dryRun) : dryRun ? printDiff(undone.changes) : printLines(undone),
  );
  if (dryRun && !json) process.stderr.write(printStays(undone));
  return 0;
}

function printJson({ source, changes, taken, stays }: Undone, dryRun: boolean): string {
  const files = changes.map(({ path, text }) => ({ path, deed: deedOf(text) }));
  return `${JSON.stringify({ dryRun, source, files, taken, stays }, null, 2)}\n`;
}

function deedOf(text: string | undefined): string {
  return text === undefined ? 'deleted' : 'changed';
}

/** One line a file, what is gone from those that stay, and what stays with why. */
function printLines({ source, changes, taken, stays }: Undone): string {
  if (changes.length === 0) return `${source}: nothing was written from it\n${printStays({ stays })}`;
  const gone = new Map(taken.map(({ path, what }) => [path, what]));
  const lines = changes.flatMap(({ path, text }) => [
    `${path}: ${deedOf(text)}\n`,
    ...(gone.get(path) ?? []).map((what) => `  − ${what}\n`),
  ]);
  return lines.join('') + printStays({ stays });
}

function printStays({ stays }: Pick<Undone, 'stays'>): string {
  if (stays.length === 0) return '';
  return `\nStays:\n${stays.map(({ path, what, why }) => `  ${path}: ${what}: ${why}\n`).join('')}`;
}

function printDiff(changes: readonly UndoChange[]): string {
  return changes
    .map(({ path, before, text }) => {
      const now = text === undefined ? '/dev/null' : `b/${path}`;
      return createTwoFilesPatch(`a/${path}`, now, before, text ?? '').replace(/^=+\n/, '');
    })
    .join('');
}
