/**
 * The **memory** of `check` is what it found in each file, by the hash of path and text: what is as it was need
 * not be read again. It lies in `node_modules`, outside of git, and whatever is odd about it makes it empty.
 */
import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Examined, examine } from '../src/check/examine.ts';
import { keep, recall } from '../src/check/recall.ts';
import type { ContentFile } from '../src/model/page.ts';
import { versionOfChecking } from './check-version.ts';
import { writeWhole } from './write-whole.ts';

export interface Memory {
  /** Tells the same as `examine`. */
  examine(file: ContentFile): Examined;
  /** Keep what this run asked for, for the next; says nothing when that cannot be. */
  save(): void;
}

const FOLDER = fileURLToPath(new URL('../node_modules/.cache/dossier/check', import.meta.url));
/** Contents whose memories are kept: those checked last. */
const MOST_KEPT = 8;
/** Reading fewer files than this takes no longer than remembering them. */
const FEWEST_FILES = 50;
/** Longest memory, in characters: of some 150,000 pages. */
const LONGEST = 400_000_000;

/** Remembers within one run only. */
export function openShortMemory(): Memory {
  return memoryOf(new Map());
}

/**
 * @param root
 *   The content folder that it is about.
 * @param folder
 *   Where memories lie.
 */
export function openMemory(root: string, folder = FOLDER): Memory {
  const path = memoryFile(root, folder);
  const version = versionOfChecking();
  const memory = memoryOf(read(path, version));
  return { examine: memory.examine, save: () => write(path, version, memory) };
}

/** Where what is remembered of a content folder lies. */
export function memoryFile(root: string, folder = FOLDER): string {
  return join(folder, hash('sha256', realpathSync(root)).slice(0, 16));
}

interface OpenMemory extends Memory {
  /** Line by key, of all files that this run asked for. */
  used: Map<string, string>;
  /** Is there anything that was not known before? */
  hasNews(): boolean;
}

function memoryOf(known: ReadonlyMap<string, string>): OpenMemory {
  const used = new Map<string, string>();
  const found = new Map<string, Examined>();
  let news = false;
  const lookUp = (key: string, file: ContentFile): Examined => {
    const line = known.get(key);
    const recalled = line === undefined ? undefined : attempt(() => recall(file, line));
    if (line !== undefined && recalled) {
      used.set(key, line);
      return recalled;
    }
    const examined = examine(file);
    const fresh = keep(examined);
    if (fresh !== undefined) used.set(key, fresh);
    news ||= fresh !== undefined;
    return examined;
  };
  return {
    used,
    hasNews: () => news,
    save: () => {},
    examine: (file) => {
      const key = hash('sha256', `${file.path}\0${file.text}`, 'base64url');
      const examined = found.get(key) ?? lookUp(key, file);
      found.set(key, examined);
      return examined;
    },
  };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/**
 * ```text
 * <version> <SHA-256 of the rest>
 * <key> <JSON>
 * ```
 */
function read(path: string, version: string): Map<string, string> {
  const text = attempt(() => readFileSync(path, 'utf8')) ?? '';
  const start = text.indexOf('\n') + 1;
  const body = text.slice(start);
  const known = new Map<string, string>();
  if (text.slice(0, start) !== headOf(version, body)) return known;
  for (let from = 0; from < body.length; ) {
    const end = body.indexOf('\n', from);
    const space = body.indexOf(' ', from);
    known.set(body.slice(from, space), body.slice(space + 1, end));
    from = end + 1;
  }
  return known;
}

function write(path: string, version: string, { used, hasNews }: OpenMemory): void {
  if (!hasNews() || used.size < FEWEST_FILES) return;
  attempt(() => {
    const body = Array.from(used, ([key, line]) => `${key} ${line}\n`).join('');
    if (body.length > LONGEST) return;
    const folder = join(path, '..');
    mkdirSync(folder, { recursive: true });
    writeWhole(path, headOf(version, body) + body);
    forget(folder);
  });
}

function headOf(version: string, body: string): string {
  return `${version} ${hash('sha256', body)}\n`;
}

/** Remove memories of contents that were not checked for longest, and drafts of runs that were killed. */
function forget(folder: string): void {
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, at: statSync(path).mtimeMs }))
    .sort((one, other) => other.at - one.at);
  for (const { path } of files.slice(MOST_KEPT)) rmSync(path, { force: true });
}
