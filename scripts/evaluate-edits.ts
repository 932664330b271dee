/**
 * `npm run evaluate:edits`: convert documents, convert them again, let people **edit** the pages, convert once more,
 * and tell what of the edits was lost.
 */
import './small-heap.ts';

import { parseArgs } from 'node:util';
import { type Conversion, convert } from '../src/convert/convert.ts';
import { editsBy } from '../src/convert/edits/chance.ts';
import { edited } from '../src/convert/edits/edits.ts';
import { newMistakes } from '../src/convert/edits/fixtures/mistakes.ts';
import { Folder } from '../src/convert/edits/folder.ts';
import { age, contentOf, convertedTo } from '../src/convert/edits/folder-run.ts';
import { lostBytes, printedAnew } from '../src/convert/edits/kept.ts';
import { returned } from '../src/convert/edits/returned.ts';
import type { Knowledge } from '../src/convert/recognise/knowledge.ts';
import { refuse } from './arguments.ts';
import { type FoundDocument, findDocuments } from './find-documents.ts';
import { loadKnowledge } from './load-knowledge.ts';

const HELP = `Usage: npm run evaluate:edits -- --documents DIR [--edits N] [--seed N] [--json]

Converts all documents of a folder twice, does edits as people do by chance, converts them again, once as they
are, once reading all passages again until nothing new is found, once as by newer rules, and tells every edit that
did not survive. All of it happens in memory.

  --documents DIR  documents to convert
  --edits N        how many edits (default: 200)
  --seed N         chance to repeat (default: 1)
  --json           print one JSON object instead of lines
  --help           this text

Exit 0 all was kept, 1 something was lost, 2 documents could not be read, 64 wrong usage.`;

interface Outcome {
  run: string;
  /** Of all files but the ledgers. */
  changed: string[];
  faults: string[];
}

const values = readValues();
process.exitCode = values.help ? printHelp() : await evaluate();

function readValues() {
  const word = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    const options = { documents: word, edits: word, seed: word, json: flag, help: { ...flag, short: 'h' } };
    const { values } = parseArgs({ options });
    if (values.help || values.documents) return values;
  } catch (error) {
    return refuse((error as Error).message, HELP);
  }
  return refuse('Unexpected end of command, expected --documents DIR.', HELP);
}

function printHelp(): number {
  console.log(HELP);
  return 0;
}

async function evaluate(): Promise<number> {
  const { documents, problems } = await findDocuments([values.documents ?? '']);
  for (const problem of problems) console.error(problem);
  if (documents.length === 0) return 2;
  const knowledge = await loadKnowledge();
  const once = convertedTo(new Folder([]), run('first run', new Folder([]), documents, knowledge));
  const twice = run('second run', once, documents, knowledge);
  const mine = once.copy();
  const done = edited(mine, editsBy(Number(values.seed ?? 1), Number(values.edits ?? 200)));
  const aged = mine.copy();
  age(aged);
  const again = documents.map((document) => ({ ...document, again: true }));
  const tell = (name: string, folder: Folder, inputs: readonly FoundDocument[]): Outcome =>
    outcomeOf({ before: once, edited: folder }, run(name, folder, inputs, knowledge), name);
  const outcomes = [
    { run: 'second run', changed: twice.changes.map(({ path }) => path), faults: [] },
    tell('third run', mine, documents),
    ...readAgain(mine, (name, folder) => run(name, folder, again, knowledge), once),
    tell('third run by other rules', aged, documents),
  ];
  print(outcomes, done);
  const isKept = outcomes.every(({ faults }) => faults.length === 0) && twice.changes.length === 0;
  return isKept ? 0 : 1;
}

/** Of passages that were read again once, nothing more is to be had the next time. */
function readAgain(
  mine: Folder,
  runOf: (name: string, folder: Folder) => Conversion,
  before: Folder,
): Outcome[] {
  const name = 'third run --again';
  const third = runOf(name, mine);
  const fourth = runOf('fourth run --again', convertedTo(mine, third)).changes.map(({ path }) => path);
  const faults = fourth.map((path) => `${path}: never settles`);
  return [
    outcomeOf({ before, edited: mine }, third, name),
    { run: 'fourth run --again', changed: fourth, faults },
  ];
}

function run(
  name: string,
  folder: Folder,
  inputs: readonly FoundDocument[],
  knowledge: Knowledge,
): Conversion {
  const start = performance.now();
  const conversion = convert(inputs, contentOf(folder), knowledge);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stderr.write(`${name}: ${conversion.changes.length} files, ${seconds} s\n`);
  return conversion;
}

function outcomeOf(
  { before, edited: mine }: { before: Folder; edited: Folder },
  conversion: Conversion,
  name: string,
): Outcome {
  const after = convertedTo(mine, conversion);
  return {
    run: name,
    changed: conversion.changes.map(({ path }) => path).filter((path) => !path.endsWith('.ledger.json')),
    faults: [
      ...lostBytes(mine, after),
      ...printedAnew(mine, conversion),
      ...returned({ before, edited: mine, after }),
      ...mistakesMade(mine, after, conversion),
    ],
  };
}

/** A run that writes only ledgers is not checked: it makes no mistakes. */
function mistakesMade(mine: Folder, after: Folder, { changes }: Conversion): string[] {
  return changes.every(({ path }) => path.endsWith('.ledger.json')) ? [] : newMistakes(mine, after);
}

function print(outcomes: readonly Outcome[], done: readonly string[]): void {
  if (values.json) {
    console.log(JSON.stringify({ edits: done, outcomes }, null, 2));
    return;
  }
  console.log(`edits done: ${done.length}`);
  for (const { run: name, changed, faults } of outcomes) {
    console.log(`${name}: ${changed.length} pages changed, ${faults.length} edits lost or mistakes made`);
    for (const fault of faults) console.log(`  ${fault}`);
  }
}
