/**
 * **Likeness** of what was found to what people wrote down: the same words, some of them, or none.
 */
import { fold } from '../../src/text/fold.ts';
import { words } from '../../src/text/nearest.ts';

export type Likeness = 'same' | 'part' | 'other';

/** `part`: the words of one stand within the other. Case, articles and marks at the ends do not count. */
export function likeness(one: string, other: string): Likeness {
  const [left, right] = [keyOf(one), keyOf(other)];
  if (left === right) return 'same';
  if (left === '' || right === '') return 'other';
  return ` ${left} `.includes(` ${right} `) || ` ${right} `.includes(` ${left} `) ? 'part' : 'other';
}

function keyOf(text: string): string {
  return words(text)
    .map(({ folded }) => folded)
    .filter((word) => !/^(?:the|an?)$/.test(word))
    .join(' ');
}

/** A quotation without the marks around it. */
export function bare(quote: string): string {
  return fold(quote)
    .replace(/^["'\s]+|["'\s.,;:]+$/g, '')
    .toLowerCase();
}

/** How many words two texts share, in any order, from 0 to 1 (F1 of their words). */
export function sharedWords(one: string, other: string): { precision: number; recall: number; f1: number } {
  const [left, right] = [words(one), words(other)].map((all) => all.map(({ folded }) => folded));
  const rest = [...(right ?? [])];
  const common = (left ?? []).filter((word) => {
    const at = rest.indexOf(word);
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  }).length;
  const precision = common / (left?.length || 1);
  const recall = common / (right?.length || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
