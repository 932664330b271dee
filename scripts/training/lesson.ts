/**
 * A **lesson** is one annotated text prepared for learning: its sentences as tokens, and for every token the labels
 * that the annotation permits. Mostly that is one; where the annotation does not tell, it is several.
 */
import { equipmentSpans } from '../../src/convert/recognise/equipment/grammar.ts';
import { labelCount, labelsOf, outside, type TaggedClass } from '../../src/convert/recognise/tagger/label.ts';
import { sentencesOf } from '../../src/convert/recognise/tagger/sentence.ts';
import { type Token, tokenise } from '../../src/convert/recognise/tagger/token.ts';
import type { AnnotatedText } from './annotated.ts';

export interface LessonSentence {
  words: string[];
  /** A bit for each permitted label. */
  permitted: Uint32Array;
}

const ANY = 2 ** labelCount - 1;
const OUTSIDE = 1 << outside;
/** Equipment in any position, or none. */
const PERHAPS_EQUIPMENT = labelsOf('equipment', 3)
  .concat(labelsOf('equipment', 1))
  .reduce((mask, label) => mask | (1 << label), OUTSIDE);

/** Classes of other annotations in which equipment may hide; all others are outside by our guidelines. */
const MAY_BE_EQUIPMENT = /^(?:product|object|misc|art|artifact|)$/i;

/** Longer sentences are tables; the rest of them is left out. */
const LONGEST_SENTENCE = 250;

/** Certain enough to teach. */
const SURE_EQUIPMENT = 0.85;
/** Certain enough to overrule another class. */
const CERTAIN_EQUIPMENT = 0.95;

export function lessonOf(annotated: AnnotatedText): LessonSentence[] {
  const tokens = tokenise(annotated.text);
  const permitted = permittedLabels(annotated, tokens);
  let first = 0;
  return sentencesOf(annotated.text, tokens).map((sentence) => {
    const words = sentence.slice(0, LONGEST_SENTENCE).map((token) => token.word);
    const labels = permitted.slice(first, first + words.length);
    first += sentence.length;
    closeOpenNames(labels);
    teachEquipment(words, labels);
    return { words, permitted: labels };
  });
}

function permittedLabels({ spans, others }: AnnotatedText, tokens: readonly Token[]): Uint32Array {
  const permitted = new Uint32Array(tokens.length).fill(OUTSIDE);
  for (const { start, end, type } of others) {
    const { from, to } = tokensIn(tokens, start, end);
    if (type === 'unsure') permitted.fill(ANY, from, to);
    else if (MAY_BE_EQUIPMENT.test(type)) permitted.fill(PERHAPS_EQUIPMENT, from, to);
  }
  const longestFirst = [...spans].sort((one, other) => other.end - other.start - (one.end - one.start));
  const taken = new Uint8Array(tokens.length);
  for (const { start, end, class: name } of longestFirst) {
    const { from, to } = tokensIn(tokens, start, end);
    if (to <= from || taken.subarray(from, to).includes(1)) continue;
    taken.fill(1, from, to);
    const whole = tokens[from]?.start === start && tokens[to - 1]?.end === end;
    if (whole) permitted.set(masksOf(name, to - from), from);
    else permitted.fill(ANY, from, to);
  }
  return permitted;
}

function masksOf(name: TaggedClass, length: number): number[] {
  return labelsOf(name, length).map((label) => 1 << label);
}

/** Tokens that overlap a stretch of text. */
function tokensIn(tokens: readonly Token[], start: number, end: number): { from: number; to: number } {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((tokens[to]?.start ?? end) < end) to++;
  return { from: low, to };
}

/** A name that the end of a sentence cuts in two cannot be told. */
function closeOpenNames(labels: Uint32Array): void {
  const inside = (mask: number | undefined): boolean => CONTINUES.has(mask ?? 0);
  for (let at = 0; inside(labels[at]); at++) labels[at] = ANY;
  const unfinished = (mask: number | undefined): boolean => UNFINISHED.has(mask ?? 0);
  for (let at = labels.length - 1; unfinished(labels[at]); at--) labels[at] = ANY;
}

const NAMES = (['person', 'organisation', 'equipment', 'place'] as const).map((name) => masksOf(name, 3));
const CONTINUES = new Set(NAMES.flatMap(([, inside = 0, last = 0]) => [inside, last]));
const UNFINISHED = new Set(NAMES.flatMap(([begin = 0, inside = 0]) => [begin, inside]));

/** Few corpora mark equipment: what the grammar of designations is sure of is taught in its place. */
function teachEquipment(words: readonly string[], labels: Uint32Array): void {
  for (const { from, to, confidence } of equipmentSpans(words)) {
    const here = labels.subarray(from, to);
    const free = here.every((mask) => (mask & OUTSIDE) !== 0);
    if (confidence < SURE_EQUIPMENT) {
      if (free) here.fill(PERHAPS_EQUIPMENT);
      continue;
    }
    const cuts = CONTINUES.has(labels[from] ?? 0) || UNFINISHED.has(labels[to - 1] ?? 0);
    if (free || (confidence >= CERTAIN_EQUIPMENT && !cuts)) here.set(masksOf('equipment', to - from));
  }
}
