/**
 * **Silver** is text that the recogniser has annotated itself: what it is sure of becomes a name, what might be a
 * name is left open. A tagger that learns from it takes over what patterns, atlas and agreement in a document know.
 *
 * `node scripts/training/label-silver.ts [--agree] FILE… > silver.jsonl` takes plain texts (.txt), or annotated ones
 * (.jsonl) of which it reads the text alone; with `--agree`, names stay that both the annotation and the recogniser
 * mark, and what only one of them marks is left open: for annotations that are not to be trusted alone.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Mention } from '../../src/convert/mention.ts';
import type { Knowledge } from '../../src/convert/recognise/knowledge.ts';
import { recognise } from '../../src/convert/recognise/recognise.ts';
import { classes } from '../../src/convert/recognise/tagger/label.ts';
import { buildGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { loadKnowledge } from '../load-knowledge.ts';

/** Mentions from this confidence on are taught. */
const SURE = 0.85;
/** Longer texts are cut: a few of them would outweigh all others. */
const LONGEST_TEXT = 12_000;

interface Region {
  start: number;
  end: number;
}

interface Silver {
  text: string;
  spans: (Region & { label: string })[];
  ignore: (Region & { type: string })[];
}

interface Input {
  id: string;
  text: string;
  spans?: Silver['spans'];
  ignore?: Silver['ignore'];
}

const { values, positionals } = parseArgs({
  options: { agree: { type: 'boolean' } },
  allowPositionals: true,
});
const knowledge = await loadKnowledge();
for (const path of positionals)
  for (const input of textsIn(path)) {
    const found = foundIn(input.text, knowledge);
    const silver = values.agree ? agreed(input, found) : trusted(input.text, found);
    console.log(JSON.stringify({ id: input.id, ...silver }));
  }

function textsIn(path: string): Input[] {
  const content = readFileSync(path, 'utf8');
  if (!path.endsWith('.jsonl')) return [{ id: basename(path, '.txt'), text: content.slice(0, LONGEST_TEXT) }];
  const lines = content.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Input);
}

function foundIn(text: string, known: Knowledge): Found[] {
  const lines = Array.from(text.matchAll(/[^\n]*\S[^\n]*/g), (match) => ({
    start: match.index,
    text: match[0],
  }));
  const passages = lines.map((line) => ({ text: line.text, heading: false }));
  const identity = { sameAs: [], notSameAs: [], notAnEntity: [] };
  const document = { title: '', passages, stated: {} };
  return recognise({ document, gazetteer: buildGazetteer([]), knowledge: known, identity })
    .filter(({ kind }) => classes.some((name) => name === kind))
    .map((mention) => placed(mention, lines[mention.passage]?.start ?? 0));
}

/** What the recogniser is sure of. */
function trusted(text: string, found: readonly Found[]): Silver {
  const doubtful = found.filter(({ confidence }) => confidence < SURE);
  return {
    text,
    spans: found.filter(({ confidence }) => confidence >= SURE),
    ignore: unsure([...doubtful, ...overlooked(text, found)]),
  };
}

/** What the recogniser and the annotation both mark. */
function agreed({ text, spans = [], ignore = [] }: Input, found: readonly Found[]): Silver {
  const keyOf = (name: Region & { label: string }): string => `${name.start}:${name.end}:${name.label}`;
  const [marked, seen] = [new Set(spans.map(keyOf)), new Set(found.map(keyOf))];
  return {
    text,
    spans: spans.filter((name) => seen.has(keyOf(name))),
    ignore: [
      ...ignore,
      ...unsure([
        ...spans.filter((name) => !seen.has(keyOf(name))),
        ...found.filter((name) => !marked.has(keyOf(name))),
      ]),
    ],
  };
}

function unsure(regions: readonly Region[]): Silver['ignore'] {
  return regions.map(({ start, end }) => ({ start, end, type: 'unsure' }));
}

interface Found extends Region {
  label: string;
  confidence: number;
}

function placed({ start, end, kind, confidence }: Mention, offset: number): Found {
  return { start: start + offset, end: end + offset, label: kind.toUpperCase(), confidence };
}

/** Words with a capital in mid-sentence that no mention covers. */
function overlooked(text: string, found: readonly Found[]): Region[] {
  const words = Array.from(text.matchAll(/(?<=[\p{Ll}\d,;] )\p{Lu}[\p{L}\d-]+/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return words.filter((word) => !found.some((name) => name.start < word.end && word.start < name.end));
}
