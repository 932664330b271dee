/**
 * Commits that are **left out** of the history are those that a person listed in `.git-blame-ignore-revs`, as git
 * itself reads that file: they changed how pages are written and not what they say.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git.ts';

/** Object names of the commits; none without the file. */
export function leftOut(contentRoot: string): ReadonlySet<string> {
  const top = git(contentRoot, ['rev-parse', '--show-toplevel'])?.toString().replace(/\n$/, '');
  const text = top === undefined ? '' : textOf(join(top, '.git-blame-ignore-revs'));
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
  return new Set(lines.filter((line) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(line)));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
