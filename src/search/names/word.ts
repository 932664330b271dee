/**
 * A **word** of names is taken apart once, however many names share it, so that comparing it with every keystroke
 * is cheap.
 */
import { skeleton } from './skeleton.ts';
import { isSlight } from './words.ts';

export interface Word {
  text: string;
  /** One bit for each letter it has. */
  letters: number;
  /** Its digits; words whose digits differ are never alike. */
  digits: string;
  /** How much it counts among the words of its name: above 0, at most 9. */
  weight: number;
  isSlight: boolean;
  /** Its skeleton. */
  sound: string;
}

const known = new Map<string, Word>();

export function wordOf(text: string): Word {
  const word = known.get(text) ?? made(text);
  known.set(text, word);
  return word;
}

function made(text: string): Word {
  const slight = isSlight(text);
  return {
    text,
    letters: lettersOf(text),
    digits: `${text.match(/\d+/g) ?? ''}`,
    weight: slight ? 0.5 : Math.min(8, text.length) + 1,
    isSlight: slight,
    sound: skeleton(text),
  };
}

/** One bit for each letter a text has; letters far apart share bits. */
export function lettersOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

/** The least that it costs to type one for the other: half a slip for each letter that is not there. */
export function leastDistance(one: Pick<Word, 'letters'>, other: Pick<Word, 'letters'>): number {
  let slips = 0;
  for (let rest = one.letters & ~other.letters; rest !== 0; rest &= rest - 1) slips += 0.5;
  return slips;
}
