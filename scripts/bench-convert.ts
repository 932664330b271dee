/**
 * `npm run bench:convert`: measure the conversion of a folder of documents.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { recognise } from '../src/convert/recognise/recognise.ts';
import { tokenise } from '../src/convert/recognise/tagger/token.ts';
import { buildGazetteer } from '../src/gazetteer/gazetteer.ts';
import { readContent } from '../src/store/read.ts';
import { refuse } from './arguments.ts';
import { type FoundDocument, findDocuments } from './find-documents.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { type Measured, measure } from './measure.ts';

const HELP = `Usage: npm run bench:convert -- [--keep] [--parts N] FILE|FOLDER…

Converts documents end to end into a temporary folder, in a process of its own, first on one processor, then on
all, and prints for each processor seconds (user and system), wall time, documents and tokens a second and peak
memory; whether all wrote the same bytes and how many pages; then how long loading takes, and how fast names are
recognised in every eighth document.

  --parts N   convert them once more in N parts that are merged
  --keep      leave the temporary folder
  --help      this text

Exit 0 done, 2 a conversion failed or wrote other bytes, 64 wrong usage.`;
const TOP = fileURLToPath(new URL('..', import.meta.url));
const COULD_NOT = 2;
/** Recognition alone is measured on a sample. */
const EVERY = 8;

const { values, positionals } = readWords();
if (values.help) console.log(HELP);
else process.exitCode = await bench(positionals);

function readWords() {
  try {
    const words = parseArgs({
      allowPositionals: true,
      options: {
        keep: { type: 'boolean', default: false },
        parts: { type: 'string', default: '0' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (words.values.help) return words;
    if (!/^\d{1,3}$/.test(words.values.parts))
      return refuse(`Unexpected --parts ${words.values.parts}, expected a number of parts.`, HELP);
    if (words.positionals.length > 0) return words;
    return refuse('Expected a folder of documents.', HELP);
  } catch (error) {
    return refuse((error as Error).message, HELP);
  }
}

async function bench(paths: readonly string[]): Promise<number> {
  const { documents } = await findDocuments(paths);
  const size = {
    documents: documents.length,
    tokens: documents.reduce((sum, one) => sum + tokensIn(one), 0),
  };
  console.log(`${size.documents} documents, ${size.tokens} tokens`);
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
  try {
    const all = availableParallelism();
    const ways = [...new Set([1, all])].map((jobs) => ({ name: `${jobs} of ${all} processors`, jobs }));
    const written: string[] = [];
    for (const { name, jobs } of ways) {
      const content = join(folder, `jobs-${jobs}`);
      print(
        name,
        await converted(['--keep-going', '--jobs', `${jobs}`, '--content', content, ...paths]),
        size,
      );
      written.push(content);
    }
    const parts = Number(values.parts);
    if (parts > 0) written.push(await inParts(parts, { folder, paths, size }));
    const [first = '', ...others] = written;
    const pages = readContent(first).pages.filter(({ path }) => !path.startsWith('sources/')).length;
    const differing = others.filter((other) => fingerprint(other) !== fingerprint(first));
    console.log(
      `${pages} pages, ${differing.length === 0 ? 'the same bytes' : 'NOT THE SAME BYTES'} each time`,
    );
    await benchRecognition(documents);
    return pages > 0 && differing.length === 0 ? 0 : COULD_NOT;
  } finally {
    if (values.keep) console.error(`Kept ${folder}`);
    else rmSync(folder, { recursive: true });
  }
}

interface Size {
  documents: number;
  tokens: number;
}

/** @returns The content. */
async function inParts(
  count: number,
  { folder, paths, size }: { folder: string; paths: readonly string[]; size: Size },
): Promise<string> {
  const files = Array.from({ length: count }, (_, at) => join(folder, `part-${at + 1}.gz`));
  for (const [at, file] of files.entries()) {
    const words = ['--jobs', '1', '--shard', `${at + 1}/${count}`, '--out', file, ...paths];
    print(`part ${at + 1} of ${count}`, await converted(words), size);
  }
  const content = join(folder, 'merged');
  print('merge', await converted(['--merge', '--keep-going', '--content', content, ...files]), size);
  return content;
}

function converted(words: readonly string[]): Promise<Measured> {
  const options = { cwd: TOP, env: process.env, quiet: true };
  return measure(process.execPath, ['scripts/convert.ts', ...words], options);
}

/** Of every path and byte below a folder. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort())
    hash.update(`${path.slice(folder.length)}\n`).update(readFileSync(path));
  return hash.digest('hex');
}

function tokensIn({ document }: FoundDocument): number {
  return document.passages.reduce((sum, { text }) => sum + tokenise(text).length, 0);
}

function print(name: string, run: Measured, { documents, tokens }: Size): void {
  const { status, cpuSeconds = Number.NaN, peakMegabytes = Number.NaN, wallSeconds } = run;
  const speed = `${(documents / wallSeconds).toFixed(1)} documents and ${Math.round(tokens / wallSeconds)} tokens a second`;
  const ended = status === 0 ? '' : `, exit ${status}`;
  console.log(
    `${name}: wall ${wallSeconds.toFixed(1)} s, processor ${cpuSeconds.toFixed(1)} s, ${speed}, peak memory ${Math.round(peakMegabytes)} MB${ended}`,
  );
}

async function benchRecognition(documents: readonly FoundDocument[]): Promise<void> {
  const began = performance.now();
  const knowledge = await loadKnowledge();
  console.log(`knowledge loaded in ${Math.round(performance.now() - began)} ms`);
  const sample = documents.filter((_, at) => at % EVERY === 0);
  const gazetteer = buildGazetteer([]);
  const identity = { sameAs: [], notSameAs: [], notAnEntity: [] };
  const before = process.cpuUsage();
  for (const { document } of sample) recognise({ document, gazetteer, knowledge, identity });
  const { user, system } = process.cpuUsage(before);
  const tokens = sample.reduce((sum, one) => sum + tokensIn(one), 0);
  console.log(`recognised ${Math.round((tokens * 1e6) / (user + system))} tokens per CPU second`);
}
