/**
 * `npm run bench:check`: measure what it costs to check one changed page, and to check everything.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments, refuse } from './arguments.ts';
import { writeContent } from './bench-content.ts';
import { memoryFile } from './check-memory.ts';
import { measure } from './measure.ts';
import { ownEnvironment } from './own-environment.ts';

const HELP = `Usage: npm run bench:check -- [--pages N] [--large N]

Invents content in repositories of git that are gone afterwards, changes one page, and runs npm run check. Prints
the seconds that processors worked for it, and the time it took; only where there is /proc.

  --pages N   how many pages the content has in which one page is changed (default 1000)
  --large N   how many pages the large content has (default 13000)
  --help      this text

Exit 0 one changed page takes at most 1 s of processors and all pages 10 s, 1 more, 2 it could not be measured,
64 wrong usage.`;

interface Row {
  what: string;
  words: string[];
  /** Most seconds of processors; absent for a figure that is only told. */
  most?: number;
  /** Change a page first. */
  edit?: true;
}

const options = readArguments(
  { pages: { type: 'string', default: '1000' }, large: { type: 'string', default: '13000' } },
  HELP,
);
process.exitCode = Math.max(
  await bench(numberOf(options.pages, 'pages'), [
    { what: 'one changed page, for the first time after npm ci', words: [], edit: true },
    { what: 'another one', words: [], most: 1, edit: true },
    { what: 'nothing changed', words: [], most: 10 },
    { what: 'all pages', words: ['--all'], most: 10 },
    { what: 'all pages, nothing remembered', words: ['--all', '--no-cache'], most: 10 },
  ]),
  await bench(numberOf(options.large, 'large'), [
    { what: 'all pages, nothing remembered', words: ['--all'] },
    { what: 'all pages', words: ['--all'] },
    { what: 'one changed page', words: [], edit: true },
  ]),
);

/** Measure on content of so many pages; the exit code. */
async function bench(pages: number, rows: readonly Row[]): Promise<number> {
  const top = mkdtempSync(join(tmpdir(), 'bench-check-'));
  const root = join(top, 'content');
  try {
    writeContent(root, pages);
    commit(top);
    const memory = memoryFile(root);
    console.log(`${pages} pages`);
    const codes: number[] = [];
    for (const row of rows) codes.push(await printed(root, row));
    rmSync(memory, { force: true });
    return Math.max(...codes);
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
}

function commit(top: string): void {
  const author = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org'];
  for (const words of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    [...author, 'commit', '-q', '-m', 'Begin'],
  ])
    execFileSync('git', words, { cwd: top, stdio: 'ignore' });
}

async function printed(root: string, { what, words, most, edit }: Row): Promise<number> {
  if (edit) editPage(root);
  const { status, cpuSeconds, wallSeconds } = await measure(
    process.execPath,
    ['scripts/check.ts', '--content', root, ...words],
    {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      env: { ...ownEnvironment(), NODE_COMPILE_CACHE: join(root, '../compiled') },
      quiet: true,
    },
  );
  const [cpu = '     ?', wall] = [cpuSeconds?.toFixed(2).padStart(6), wallSeconds.toFixed(2)];
  const target = most === undefined ? '' : `, at most ${most} s`;
  console.log(`${cpu} s of CPU  ${what} (${wall} s${target})`);
  if (status !== 0 || cpuSeconds === undefined) return 2;
  return most !== undefined && cpuSeconds > most ? 1 : 0;
}

function editPage(root: string): void {
  const [name = ''] = readdirSync(join(root, 'people'));
  appendFileSync(join(root, 'people', name), '\nAnother paragraph by a person.\n');
}

function numberOf(words: string, option: string): number {
  if (/^[1-9]\d{1,5}$/.test(words)) return Number(words);
  return refuse(`Unexpected --${option} ${words}, expected a number from 10 to 999999.`, HELP);
}
