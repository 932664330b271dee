/**
 * The **lines** of an annotated text are read as the passages of a document; places are turned from one into
 * the other.
 */
import type { Document } from '../../src/convert/document.ts';
import type { Spot } from './annotated.ts';

export interface Lines {
  document: Document;
  /** Where each passage starts in the text. */
  starts: readonly number[];
}

export function linesOf(text: string): Lines {
  const lines = Array.from(text.matchAll(/[^\n]*\S[^\n]*/g));
  return {
    document: {
      title: '',
      passages: lines.map(([line]) => ({ text: line, heading: false })),
      stated: {},
    },
    starts: lines.map(({ index }) => index),
  };
}

/** A place in a passage as a place in the text. */
export function inText({ starts }: Lines, { passage, start, end }: Spot & { passage: number }): Spot {
  const offset = starts[passage] ?? 0;
  return { start: offset + start, end: offset + end };
}

/** A place in the text as a place in a passage; `undefined` when it reaches over the end of a line. */
export function inPassage(
  { document, starts }: Lines,
  { start, end }: Spot,
): (Spot & { passage: number }) | undefined {
  const passage = starts.findLastIndex((offset) => offset <= start);
  const offset = starts[passage] ?? 0;
  const length = document.passages[passage]?.text.length ?? 0;
  if (passage === -1 || end > offset + length) return undefined;
  return { passage, start: start - offset, end: end - offset };
}
