/**
 * Train the tagger: `npm run train -- --out MODEL.br FILE.jsonl…` reads annotated text and writes a model.
 */
import { constants as access, accessSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { readModel } from '../src/convert/recognise/tagger/model-file.ts';
import { Unwritable, unwritable } from '../src/store/disk.ts';
import { AnnotationError, readAnnotated } from './training/annotated.ts';
import type { Progress } from './training/learn.ts';
import { type LexiconParts, lexiconFromLists } from './training/lexicon-from-lists.ts';
import { readOptions, type TrainOptions } from './training/options.ts';
import { type Lessons, trainModel } from './training/train-model.ts';
import { writeWhole } from './write-whole.ts';

const IN_USE = new URL('../src/convert/recognise/tagger/model.br', import.meta.url);
const began = Date.now();
let learningSince = 0;
const options = readOptions();

try {
  checkFolder(options.out);
  const model = trainModel(lessons(options), lexiconOf(options), { ...options, report }, tell);
  const bytes = compressed(model);
  writeWhole(options.out, bytes);
  tell(`wrote ${options.out}: ${(bytes.length / 1e6).toFixed(2)} MB`);
} catch (error) {
  if (!(error instanceof AnnotationError || error instanceof Unwritable || 'code' in (error as object)))
    throw error;
  console.error((error as Error).message);
  process.exitCode = 2;
}

function* lessons({ parts }: TrainOptions): Generator<Lessons> {
  for (const { path, share, weight } of parts)
    yield { name: path, texts: readAnnotated(path), share, weight };
}

function lexiconOf({ lexicon, lists }: TrainOptions): LexiconParts {
  if (lists) return lexiconFromLists(lists);
  const { columns, lists: names } = modelAt(lexicon ?? IN_USE).lexicon;
  return { columns, lists: [...names] };
}

function modelAt(path: string | URL): ReturnType<typeof readModel> {
  try {
    return readModel(brotliDecompressSync(readFileSync(path)));
  } catch {
    throw new AnnotationError(`${path}: Unexpected file, expected a model that npm run train has written`);
  }
}

function tell(line: string): void {
  console.error(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);
}

function report({ epoch, done, loss }: Progress): void {
  learningSince ||= Date.now();
  const left = ((Date.now() - learningSince) / 1000 / done) * (1 - done);
  tell(`epoch ${epoch}/${options.epochs}, nll/token ${loss.toFixed(4)}, ${left.toFixed(0)} s left`);
}

function compressed(bytes: Uint8Array): Uint8Array {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(bytes, { params });
}

/** Training takes minutes; that the model cannot be written should be known before. */
function checkFolder(path: string): void {
  try {
    accessSync(dirname(path), access.W_OK);
  } catch (error) {
    throw unwritable(path, error);
  }
}
