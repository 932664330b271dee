/**
 * Words in a text are **meant** when a search found the text by them: a phrase in a row, a word in its forms, a
 * designation however it is written.
 */
import { compact, foldedWords } from '../../text/searched.ts';
import { isAlike } from './alike.ts';
import { withoutStopWords } from './stop-words.ts';

/** A word as it is printed, without hyphens, commas and the like. */
export interface Printed {
  /** Folded. */
  word: string;
  /** Characters between it and the word before; infinite where another paragraph begins. */
  gap: number;
}

/** Words that are meant: the first, and the one after the last. */
export type Span = readonly [from: number, to: number];

/** What is looked for: words in a row, or letters and digits however they are parted. */
type Wanted = { row: readonly string[] } | { joined: string };

/** @param marks Words, and phrases, which are meant as a whole; only where none stands so, word by word. */
export function spansOf(printed: readonly Printed[], marks: readonly string[]): Span[] {
  const whole = found(printed, marks.map(wantedOf));
  const loose = marks.some((mark) => /\s/.test(mark)) && whole.length === 0;
  return loose ? found(printed, looseWords(marks).map(wantedOf)) : whole;
}

function found(printed: readonly Printed[], all: readonly (Wanted | undefined)[]): Span[] {
  const wanted = all.filter((one) => one !== undefined);
  const spans: Span[] = [];
  for (let at = 0; at < printed.length; at += 1) {
    const length = Math.max(0, ...wanted.map((one) => lengthAt(printed, at, one)));
    if (length > 0) spans.push([at, at + length]);
    at += Math.max(0, length - 1);
  }
  return spans;
}

function looseWords(marks: readonly string[]): string[] {
  return withoutStopWords(marks.flatMap((mark) => mark.split(/\s+/)));
}

/** Letters alone begin too many words, and digits stand everywhere. */
function wantedOf(mark: string): Wanted | undefined {
  const words = foldedWords(mark);
  const joined = compact(mark);
  if (words.length === 0 || /^[a-z\d]$/.test(joined)) return undefined;
  const isOne = !/\s/.test(mark.trim());
  return isOne && /\d/.test(joined) ? { joined } : { row: words };
}

/** How many words from there on are what is wanted; none when they are not. */
function lengthAt(printed: readonly Printed[], at: number, wanted: Wanted): number {
  return 'row' in wanted ? rowAt(printed, at, wanted.row) : joinedAt(printed, at, wanted.joined);
}

function rowAt(printed: readonly Printed[], at: number, row: readonly string[]): number {
  const isHere = row.every((word, step) => {
    const one = printed[at + step];
    return one !== undefined && (step === 0 || one.gap < Number.POSITIVE_INFINITY) && isAlike(one.word, word);
  });
  return isHere ? row.length : 0;
}

/** `su35` is `Su-35`, `Su 35` and `Su-35S`; but 30 is not 300, and 300 is not 30,000. */
function joinedAt(printed: readonly Printed[], at: number, joined: string): number {
  const isNumber = /^\d+$/.test(joined);
  let letters = '';
  for (let to = at; to < printed.length; to += 1) {
    const { word, gap } = printed[to] as Printed;
    if (to > at && gap > 1) return 0;
    letters += word;
    if (isNumber ? letters === joined : letters.startsWith(joined)) return to - at + 1;
    if (!joined.startsWith(letters)) return 0;
  }
  return 0;
}
