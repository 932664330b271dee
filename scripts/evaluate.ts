/**
 * Measure how well names are recognised: `npm run evaluate -- FILE…` prints precision, recall and F1 of exact
 * spans by class for annotated text, one JSON object a line.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Knowledge } from '../src/convert/recognise/knowledge.ts';
import { recognise } from '../src/convert/recognise/recognise.ts';
import { buildGazetteer } from '../src/gazetteer/gazetteer.ts';
import { refuse } from './arguments.ts';
import { loadKnowledge } from './load-knowledge.ts';

interface Span {
  start: number;
  end: number;
  label: string;
}

interface Annotated {
  id: string;
  text: string;
  spans: Span[];
  /** Regions of other classes: what is found there is not scored. */
  ignore?: { start: number; end: number }[];
  equipmentOnly?: boolean;
}

interface Tally {
  right: number;
  found: number;
  expected: number;
}

const HELP = `Usage: npm run evaluate -- FILE.jsonl…

Prints precision, recall and F1 of exact spans by class, for annotated text with one JSON object a line.

  --errors   also print what was missed and what was wrong
  --help     this text

Exit 0 done, 64 wrong usage.`;
const labels = ['PERSON', 'ORGANISATION', 'PLACE', 'EQUIPMENT'];

const { values, positionals } = readArguments();
if (values.help) console.log(HELP);
else await evaluate(positionals);

function readArguments() {
  try {
    const options = { help: { type: 'boolean' }, errors: { type: 'boolean' } } as const;
    const found = parseArgs({ allowPositionals: true, options });
    if (found.values.help || found.positionals.length > 0) return found;
    refuse('Expected at least one file.', HELP);
  } catch (error) {
    refuse((error as Error).message, HELP);
  }
}

async function evaluate(files: readonly string[]): Promise<void> {
  const before = performance.now();
  const knowledge = await loadKnowledge();
  console.log(`knowledge loaded in ${((performance.now() - before) / 1000).toFixed(2)} s`);
  for (const file of files) evaluateFile(file, knowledge);
}

function evaluateFile(file: string, knowledge: Knowledge): void {
  const documents = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Annotated);
  const annotated = new Set(documents.flatMap(({ spans }) => spans.map(({ label }) => label)));
  const tallies = new Map<string, Tally>(labels.map((label) => [label, { right: 0, found: 0, expected: 0 }]));
  const started = process.cpuUsage().user;
  let words = 0;
  for (const document of documents) {
    words += document.text.split(/\s+/).length;
    score(document, spansIn(document.text, knowledge), annotated, tallies);
  }
  const seconds = (process.cpuUsage().user - started) / 1e6;
  report(basename(file), tallies, words / seconds);
}

/** Recognise a text line by line, with places in the whole text. */
function spansIn(text: string, knowledge: Knowledge): Span[] {
  const lines = Array.from(text.matchAll(/[^\n]*\S[^\n]*/g), (match) => ({
    start: match.index,
    text: match[0],
  }));
  const document = {
    title: '',
    passages: lines.map((line) => ({ text: line.text, heading: false })),
    stated: {},
  };
  const identity = { sameAs: [], notSameAs: [], notAnEntity: [] };
  return recognise({ document, gazetteer: buildGazetteer([]), knowledge, identity }).map((mention) => {
    const offset = lines[mention.passage]?.start ?? 0;
    return { start: offset + mention.start, end: offset + mention.end, label: mention.kind.toUpperCase() };
  });
}

function score(
  document: Annotated,
  found: readonly Span[],
  annotated: Set<string>,
  tallies: Map<string, Tally>,
): void {
  const expected = new Set(document.spans.map(keyOf));
  const scored = found.filter(
    (span) =>
      annotated.has(span.label) &&
      !document.ignore?.some(({ start, end }) => start < span.end && span.start < end),
  );
  for (const span of document.spans) count(tallies, span, 'expected');
  for (const span of scored) {
    count(tallies, span, 'found');
    if (expected.has(keyOf(span))) count(tallies, span, 'right');
  }
  if (values.errors) listErrors(document, scored);
}

function keyOf({ start, end, label }: Span): string {
  return `${start}:${end}:${label}`;
}

function count(tallies: Map<string, Tally>, { label }: Span, what: keyof Tally): void {
  const tally = tallies.get(label);
  if (tally) tally[what]++;
}

function listErrors({ id, text, spans }: Annotated, found: readonly Span[]): void {
  const missed = spans.filter((span) => !found.some((other) => keyOf(other) === keyOf(span)));
  const wrong = found.filter((span) => !spans.some((other) => keyOf(other) === keyOf(span)));
  const show = (mark: string, span: Span): string =>
    `${id} ${mark} ${span.label} ${text.slice(span.start, span.end)}   … ${text.slice(Math.max(0, span.start - 30), span.end + 30).replace(/\n/g, ' ')}`;
  for (const span of missed) console.log(show('missed', span));
  for (const span of wrong) console.log(show('wrong', span));
}

function report(name: string, tallies: Map<string, Tally>, speed: number): void {
  console.log(`${name}: ${Math.round(speed)} words per CPU second`);
  const all = { right: 0, found: 0, expected: 0 };
  for (const [label, tally] of tallies) {
    for (const what of ['right', 'found', 'expected'] as const) all[what] += tally[what];
    if (tally.expected > 0) console.log(line(label, tally));
  }
  console.log(line('all', all));
}

function line(label: string, { right, found, expected }: Tally): string {
  const [precision, recall] = [right / (found || 1), right / (expected || 1)];
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);
  return `  ${label.padEnd(13)} P${percent(precision)} R${percent(recall)} F1${percent(f1)}  (${expected})`;
}
