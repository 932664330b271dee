/**
 * A **run** of a command from outside, as a person at a terminal would start it; for tests of commands.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { ownEnvironment } from './own-environment.ts';

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Files by their path below a folder, with forward slashes. */
export type Files = Record<string, string | Buffer>;

const TOP = join(import.meta.dirname, '..');
/** A small content folder without mistakes. */
export const HARBOUR = join(TOP, 'src/site/journeys/fixtures/harbour');

/** Run `scripts/<name>.ts` in the top of the repository. */
export function run(name: string, words: readonly string[], env: Record<string, string> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}.ts`, ...words], {
    cwd: TOP,
    encoding: 'utf8',
    env: { ...ownEnvironment(), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    timeout: 170_000,
  });
  return { code: status, stdout, stderr };
}

/** A folder with these files, gone when the test is over. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, data] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), data);
  }
  return folder;
}

/** Every file below a folder, as text. */
export function filesOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

/** The small content, with one thing changed in one of its files. */
export function harbourWith(path: string, from: string, to: string): string {
  const folder = folderOf({});
  cpSync(HARBOUR, folder, { recursive: true });
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, path), text.replace(from, to));
  return folder;
}
