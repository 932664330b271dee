/**
 * A **rewritten** text has words in the place of others and still knows where everything stood before.
 */
import type { Replacement } from '../message.ts';

export interface Rewritten {
  text: string;
  /** Offset in the text before, for an offset in this one; inside new words, where those began. */
  before(offset: number): number;
}

/** The text as it is. */
export function asWritten(text: string): Rewritten {
  return { text, before: (offset) => offset };
}

/** Rewrite once more; of replacements that overlap, the first in the text counts. */
export function rewrite(from: Rewritten, replacements: readonly Replacement[]): Rewritten {
  const edges: { at: number; end: number; was: number; shift: number }[] = [];
  let text = '';
  let last = 0;
  for (const { start, end, text: words } of replacements.toSorted((one, other) => one.start - other.start)) {
    if (start < last) continue;
    text += from.text.slice(last, start) + words;
    last = end;
    edges.push({ at: text.length - words.length, end: text.length, was: start, shift: end - text.length });
  }
  const before = (offset: number): number => {
    const edge = edges[lastAtOrBefore(edges, offset)];
    if (!edge) return from.before(offset);
    return from.before(offset < edge.end ? edge.was : offset + edge.shift);
  };
  return { text: text + from.text.slice(last), before };
}

function lastAtOrBefore(edges: readonly { at: number }[], offset: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle]?.at ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}
