/**
 * `npm run bench:readers`: read **every file** of folders and say what became of it, and at what cost.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Unreadable } from '../src/convert/document.ts';
import { refuse } from './arguments.ts';
import { LIMITS, Reader } from './read-apart-reader.ts';

const HELP = `Usage: npm run bench:readers -- [options] FILE|FOLDER…

Reads every file in a process apart, one after the other, and prints a line for each ending: files, how many were
read, refused, ended because they took too much, and broke a reader; the usual and the longest time in
milliseconds, and the most memory in MB. Text is read in a process apart, too.

  --list      also print what became of each file
  --help      this text

Exit 0 done, 1 a reader broke, 64 wrong usage.`;
const BROKEN = 1;

type Outcome = 'read' | 'refused' | 'ended' | 'broken';

interface Read {
  path: string;
  outcome: Outcome;
  milliseconds: number;
  megabytes: number;
  /** Title, or why not. */
  words: string;
}

const { values, positionals } = readWords();
if (values.help) console.log(HELP);
else process.exitCode = await bench(positionals.flatMap(filesOf));

function readWords() {
  try {
    const options = {
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    } as const;
    const words = parseArgs({ allowPositionals: true, options });
    if (words.values.help || words.positionals.length > 0) return words;
    return refuse('Expected a folder of documents.', HELP);
  } catch (error) {
    return refuse((error as Error).message, HELP);
  }
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function bench(paths: readonly string[]): Promise<number> {
  const reader = new Reader();
  const reads: Read[] = [];
  for (const path of paths.toSorted()) {
    const one = await readOne(reader, path);
    reads.push(one);
    if (values.list) console.log(`${one.outcome.padEnd(8)}${path}: ${one.words}`);
  }
  reader.close();
  console.log(
    `Limits: ${LIMITS.seconds} s of a processor, ${LIMITS.idle} s of waiting, ${LIMITS.megabytes} MB`,
  );
  console.log(row(['', 'files', 'read', 'refused', 'ended', 'broken', 'usual ms', 'longest ms', 'most MB']));
  const endings = Map.groupBy(reads, ({ path }) => extname(path).toLowerCase());
  for (const [ending, some] of [...endings, ['all', reads] as const]) console.log(lineOf(ending, some));
  return reads.some(({ outcome }) => outcome === 'broken') ? BROKEN : 0;
}

async function readOne(reader: Reader, path: string): Promise<Read> {
  const bytes = readFileSync(path);
  const before = performance.now();
  reader.peak = 0;
  const { outcome, words } = await outcomeOf(reader, path, bytes);
  return { path, outcome, words, milliseconds: performance.now() - before, megabytes: reader.peak };
}

async function outcomeOf(reader: Reader, name: string, bytes: Uint8Array) {
  try {
    return { outcome: 'read', words: (await reader.read({ name, bytes })).title } as const;
  } catch (error) {
    const words = (error as Error).message;
    if (!(error instanceof Unreadable) || /^Unexpected failure|breaks its reader/.test(words))
      return { outcome: 'broken', words } as const;
    return { outcome: words.includes(' takes more than ') ? 'ended' : 'refused', words } as const;
  }
}

function lineOf(ending: string, reads: readonly Read[]): string {
  const count = (outcome: Outcome) => reads.filter((read) => read.outcome === outcome).length;
  const times = reads.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  const memory = reads.reduce((most, { megabytes }) => Math.max(most, megabytes), 0);
  const counts = [reads.length, count('read'), count('refused'), count('ended'), count('broken')];
  return row([ending, ...[...counts, times[times.length >> 1] ?? 0, times.at(-1) ?? 0, memory].map(whole)]);
}

function whole(number: number): string {
  return String(Math.round(number));
}

function row(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(8) : cell.padStart(11))).join('');
}
