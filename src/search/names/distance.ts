/**
 * The **distance** of two words is what it costs to type one for the other: optimal string alignment (Damerau
 * 1964, with each pair of letters swapped at most once) in which likely slips cost less than 1.
 */
import { familyOf } from './skeleton.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const FIRST = 97;
/** Three rows of ten keys, each shifted by half a key. */
const KEYS = 'qwertyuiopasdfghjkl;zxcvbnm';
const substitutions = Float32Array.from({ length: 26 * 26 }, (_, at) =>
  substitution(LETTERS.charAt(at / 26), LETTERS.charAt(at % 26)),
);

/** Two letters of a family sound alike; neighbours on a keyboard are hit for each other. */
function substitution(one: string, other: string): number {
  if (familyOf(one) === familyOf(other) || /ij|ji|jy|yj/.test(one + other)) return 0.5;
  const [key, next] = [KEYS.indexOf(one), KEYS.indexOf(other)];
  const down = Math.floor(key / 10) - Math.floor(next / 10);
  const right = (key % 10) - (next % 10) + down / 2;
  return Math.abs(down) < 2 && Math.abs(right) <= 1 ? 0.75 : 1;
}

/** What a letter too many or too few costs: little for a vowel or `h`, less still when it is doubled. */
const extras = Float32Array.from(LETTERS, (letter) => ('aeiouyh'.includes(letter) ? 0.7 : 1));

function extra(code: number, before: number): number {
  return code === before ? 0.5 : (extras[code - FIRST] ?? 1);
}

export interface Distances {
  /** To the whole word. */
  whole: number;
  /** To the beginning of the word that is nearest; what follows costs nothing. */
  beginning: number;
}

/** What follows in longer texts tells nothing. */
const LONGEST = 400;
let [older, old, row] = [0, 1, 2].map(() => new Float32Array(LONGEST + 1)) as [Row, Row, Row];
/** Of the word that is compared: codes of its letters, and what each costs when it is not typed. */
const codes = new Int32Array(LONGEST);
const lost = new Float32Array(LONGEST);

type Row = Float32Array<ArrayBuffer>;

/** @param most Both results are `Infinity` as soon as neither can be below this. */
export function distances(typed: string, word: string, most: number): Distances {
  const width = Math.min(LONGEST, word.length);
  row[0] = 0;
  for (let at = 0, before = -1; at < width; at++) {
    const code = word.charCodeAt(at);
    codes[at] = code;
    lost[at] = extra(code, before);
    row[at + 1] = (row[at] as number) + (lost[at] as number);
    before = code;
  }
  for (let line = 0, before = -1; line < typed.length; line++) {
    const letter = typed.charCodeAt(line);
    [older, old, row] = [old, row, older];
    if (fillRow(letter, before, width) >= most) return { whole: Infinity, beginning: Infinity };
    before = letter;
  }
  return { whole: row[width] as number, beginning: Math.min(...row.subarray(0, width + 1)) };
}

/** @returns The least in the row. */
function fillRow(letter: number, before: number, width: number): number {
  const dropped = extra(letter, before);
  let left = (old[0] as number) + dropped;
  let least = left;
  row[0] = left;
  for (let at = 0; at < width; at++) {
    const here = codes[at] as number;
    left = Math.min(
      (old[at] as number) + swapCost(letter, here),
      (old[at + 1] as number) + dropped,
      left + (lost[at] as number),
    );
    if (before === here && letter === codes[at - 1] && letter !== here)
      left = Math.min(left, (older[at - 1] as number) + 0.7);
    row[at + 1] = left;
    if (left < least) least = left;
  }
  return least;
}

/** Digits and letters of other scripts are like no other. */
function swapCost(one: number, other: number): number {
  if (one === other) return 0;
  return one < FIRST || other < FIRST ? 1 : (substitutions[(one - FIRST) * 26 + other - FIRST] ?? 1);
}
