/**
 * `npm run bench:convert`: measure the conversion of a folder of documents.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

const HELP = `Usage: npm run bench:convert -- [--keep] FILE|FOLDER…

Converts documents end to end into a temporary folder, in a process of its own, and prints processor seconds
(user and system), wall time, documents and tokens a second, peak memory and how many pages were made; then
how long loading takes, and how fast names are recognised in every eighth document.

  --keep      leave the temporary folder
  --help      this text

Exit 0 done, 2 the conversion failed, 64 wrong usage.`;
const TOP = fileURLToPath(new URL('..', import.meta.url));
const COULD_NOT = 2;
/** Recognition alone is measured on a sample. */
const EVERY = 8;

const { values, positionals } = readWords();
if (values.help) console.log(HELP);
else process.exitCode = await bench(positionals);

function readWords() {
  try {
    const options = { keep: { type: 'boolean', default: false }, help: { type: 'boolean' } } as const;
    const words = parseArgs({ allowPositionals: true, options });
    if (words.values.help || words.positionals.length > 0) return words;
    return refuse('Expected a folder of documents.', HELP);
  } catch (error) {
    return refuse((error as Error).message, HELP);
  }
}

async function bench(paths: readonly string[]): Promise<number> {
  const { documents } = await findDocuments(paths);
  const tokens = documents.reduce((sum, one) => sum + tokensIn(one), 0);
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
  try {
    const content = join(folder, 'content');
    const words = ['scripts/convert.ts', '--keep-going', '--content', content, ...paths];
    const run = await measure(process.execPath, words, { cwd: TOP, env: process.env, quiet: true });
    if (run.status !== 0) console.log(`The conversion ended with exit code ${run.status}.`);
    const pages = readContent(content).pages.filter(({ path }) => !path.startsWith('sources/')).length;
    print(run, { documents: documents.length, tokens, pages });
    await benchRecognition(documents);
    return run.status === 0 ? 0 : COULD_NOT;
  } finally {
    if (values.keep) console.error(`Kept ${folder}`);
    else rmSync(folder, { recursive: true });
  }
}

function tokensIn({ document }: FoundDocument): number {
  return document.passages.reduce((sum, { text }) => sum + tokenise(text).length, 0);
}

function print(
  { cpuSeconds, peakMegabytes, wallSeconds }: Measured,
  { documents, tokens, pages }: { documents: number; tokens: number; pages: number },
): void {
  console.log(`${documents} documents, ${tokens} tokens, ${pages} pages`);
  const worked = cpuSeconds ?? Number.NaN;
  console.log(`processor ${worked.toFixed(1)} s, wall ${wallSeconds.toFixed(1)} s`);
  console.log(
    `${(documents / worked).toFixed(1)} documents and ${Math.round(tokens / worked)} tokens per CPU second`,
  );
  console.log(`peak memory ${Math.round(peakMegabytes ?? Number.NaN)} MB`);
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
