/**
 * `npm run evaluate:readers`: measure the **readers** by documents whose text is known.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readDocument } from '../src/convert/read/read.ts';
import { refuse } from './arguments.ts';
import { isMistaken, mended } from './evaluation/gold-mistakes.ts';
import { f1Of, type ReadScore, scoreOf } from './evaluation/read-score.ts';
import { type ReaderGold, readManifest } from './evaluation/reader-gold.ts';
import { meanRates } from './evaluation/shingle.ts';
import { rateLine } from './evaluation/tally.ts';
import { pdfData } from './pdf-data.ts';

const HELP = `Usage: npm run evaluate:readers -- [options] [MANIFEST]

Reads documents whose text is known and prints, for each format, precision, recall and F1 of runs of four words
and of single words, each the mean over documents. Its halves are parted by hash: readers may be tuned by dev,
never by unseen. Where the gold itself is wrong, figures without its mistakes follow. The form of MANIFEST is told in scripts/evaluation/reader-gold.ts.

  --format NAME   only documents of this format, such as html or docx
  --half NAME     only dev or only unseen
  --worst N       also list the N documents that are read worst
  --json          print one JSON object instead of lines
  --help          this text

Exit 0 done, 2 the manifest could not be read, 64 wrong usage.`;
const BESIDE = fileURLToPath(new URL('../../shared/corpora/files/documents.jsonl', import.meta.url));
const COULD_NOT = 2;
const HALVES = ['dev', 'unseen'];

const { values, positionals } = readWords();
if (values.help) console.log(HELP);
else process.exitCode = await evaluate(positionals[0] ?? BESIDE);

function readWords() {
  const flag = { type: 'boolean' } as const;
  const word = { type: 'string' } as const;
  const options = { format: word, half: word, worst: word, json: flag, help: { ...flag, short: 'h' } };
  try {
    const words = parseArgs({ allowPositionals: true, options });
    if (words.values.half === undefined || HALVES.includes(words.values.half)) return words;
  } catch (error) {
    return refuse((error as Error).message, HELP);
  }
  return refuse('Unexpected half, expected `dev` or `unseen`.', HELP);
}

async function evaluate(manifest: string): Promise<number> {
  if (!existsSync(manifest)) {
    console.error(`${manifest}: Unexpected path, expected a manifest that exists. Check the spelling.`);
    return COULD_NOT;
  }
  const scores: ReadScore[] = [];
  for (const gold of readManifest(manifest).filter(isWanted)) scores.push(await scoreOf(gold, read));
  const formats = Map.groupBy(scores, ({ gold }) => gold.format);
  if (values.json) console.log(JSON.stringify(Object.fromEntries([...formats].map(summaryOf)), null, 2));
  else for (const [format, all] of formats) await print(format, all);
  return 0;
}

function read(name: string, bytes: Uint8Array) {
  return readDocument(name, bytes, pdfData);
}

function isWanted({ format, half }: ReaderGold): boolean {
  return (values.format ?? format) === format && (values.half ?? half) === half;
}

function summaryOf([format, scores]: [string, readonly ReadScore[]]) {
  const shingles = meanRates(scores.map((one) => one.shingles));
  const words = meanRates(scores.map((one) => one.words));
  return [format, { documents: scores.length, shingles, words, slowest: slowest(scores) }] as const;
}

function slowest(scores: readonly ReadScore[]): number {
  return Math.round(Math.max(...scores.map(({ milliseconds }) => milliseconds)));
}

async function print(format: string, scores: readonly ReadScore[]): Promise<void> {
  console.log(`${format}, slowest ${slowest(scores)} ms`);
  for (const half of HALVES) {
    const part = scores.filter(({ gold }) => gold.half === half);
    if (part.length === 0) continue;
    console.log(rateLine(`${half} runs`, meanRates(part.map((one) => one.shingles)), part.length));
    console.log(rateLine(`${half} words`, meanRates(part.map((one) => one.words)), part.length));
  }
  console.log(rateLine('all runs', meanRates(scores.map((one) => one.shingles)), scores.length));
  console.log(rateLine('all words', meanRates(scores.map((one) => one.words)), scores.length));
  await printMended(scores);
  for (const score of worst(scores)) console.log(`  ${f1Of(score).toFixed(3)} ${told(score)}`);
}

/** The same without mistakes of the gold, where there are any. */
async function printMended(scores: readonly ReadScore[]): Promise<void> {
  if (!scores.some(({ gold }) => isMistaken(gold))) return;
  const golds = scores.flatMap(({ gold }) => mended(gold) ?? []);
  const again: ReadScore[] = [];
  for (const gold of golds) again.push(await scoreOf(gold, read));
  console.log(rateLine('mended runs', meanRates(again.map((one) => one.shingles)), again.length));
  console.log(rateLine('mended words', meanRates(again.map((one) => one.words)), again.length));
}

function worst(scores: readonly ReadScore[]): ReadScore[] {
  return scores.toSorted((one, other) => f1Of(one) - f1Of(other)).slice(0, Number(values.worst ?? 0));
}

function told({ gold, shingles, refusal }: ReadScore): string {
  const { right, found, expected } = shingles;
  return `${gold.path}: ${refusal ?? `${right} right, ${found - right} too many, ${expected - right} missing`}`;
}
