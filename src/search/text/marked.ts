/**
 * **Marked** text is cut into stretches that match the words of a query and stretches that do not.
 */
import { compact } from '../../text/searched.ts';
import { type Printed, type Span, spansOf } from './meant.ts';

export interface Stretch {
  text: string;
  hit: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** A word of a text with the place where it begins and ends. */
export interface Placed extends Printed {
  start: number;
  end: number;
}

/** @param before Characters between the text and the word before it. */
export function printedWords(text: string, before = Number.POSITIVE_INFINITY): Placed[] {
  let last = -before;
  return [...text.matchAll(WORD)].map(({ 0: word, index: start }) => {
    const gap = start - last;
    last = start + word.length;
    return { word: compact(word), gap, start, end: last };
  });
}

/**
 * Stretches in order; together they are the text, letter by letter.
 *
 * @param marks
 *   Words, and phrases with spaces between their words.
 */
export function marked(text: string, marks: readonly string[]): Stretch[] {
  const words = printedWords(text);
  let from = 0;
  const stretches = joined(spansOf(words, marks), words).flatMap(([first, after]) => {
    const [start, end] = [words[first]?.start ?? 0, words[after - 1]?.end ?? 0];
    const cut = [
      { text: text.slice(from, start), hit: false },
      { text: text.slice(start, end), hit: true },
    ];
    from = end;
    return cut;
  });
  return [...stretches, { text: text.slice(from), hit: false }].filter((one) => one.text !== '');
}

/** Words side by side are marked as one. */
function joined(spans: readonly Span[], words: readonly Placed[]): Span[] {
  const whole: Span[] = [];
  for (const [from, to] of spans) {
    const last = whole.at(-1);
    if (last?.[1] === from && words[from]?.gap === 1) whole[whole.length - 1] = [last[0], to];
    else whole.push([from, to]);
  }
  return whole;
}
