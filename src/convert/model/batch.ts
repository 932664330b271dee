/**
 * A **batch** is the few passages that one question is about, with those before them that tell whom "he" means.
 */
import { fold } from '../../text/fold.ts';
import type { Reading } from '../convert.ts';
import { passageKey } from '../propose/shelf.ts';

/** Indexes of passages in the document, from 0, in order. */
export interface Batch {
  passages: number[];
  /** Passages before the first, to be understood but not to be quoted. */
  context: number[];
}

/** Most characters and most passages of one batch: what a small model still reads with care. */
const MOST_CHARACTERS = 4_000;
const MOST_PASSAGES = 12;
/** A passage longer than this is no prose, and is not asked about. */
const LONGEST = 12_000;
/** Passages of context, and most characters of one of them. */
const REACH = 2;
const LONGEST_CONTEXT = 1_500;

/** Batches of the passages that are new, are no headline, stand there once, and name something. */
export function batchesOf(reading: Reading): Batch[] {
  const batches: number[][] = [];
  let length = 0;
  for (const passage of askable(reading)) {
    const own = textOf(reading, passage).length;
    const batch = batches.at(-1);
    const fits = batch && batch.length < MOST_PASSAGES && length + own <= MOST_CHARACTERS;
    if (fits) batch.push(passage);
    else batches.push([passage]);
    length = fits ? length + own : own;
  }
  return batches.map((passages) => ({ passages, context: contextOf(reading, passages[0] ?? 0) }));
}

function askable(reading: Reading): number[] {
  const { document, resolution, unread } = reading;
  const named = new Set(
    resolution.entities.flatMap(({ mentions }) => mentions.map(({ passage }) => passage)),
  );
  const times = new Map<string, number>();
  const folded = document.passages.map(({ text }) => fold(text));
  for (const text of folded) times.set(text, (times.get(text) ?? 0) + 1);
  return document.passages.flatMap(({ text, heading }, at) => {
    const isOnce = times.get(folded[at] ?? '') === 1;
    const isAsked = !heading && isOnce && named.has(at) && text.length <= LONGEST;
    return isAsked && unread.has(passageKey(text)) ? [at] : [];
  });
}

function contextOf(reading: Reading, first: number): number[] {
  const before = Array.from({ length: REACH }, (_, at) => first - REACH + at);
  return before.filter((at) => at >= 0 && textOf(reading, at).length <= LONGEST_CONTEXT);
}

function textOf({ document }: Reading, passage: number): string {
  return document.passages[passage]?.text ?? '';
}
