/**
 * The **likeness** of two words is 1 for the same word, less for a beginning, a few slips or the same sound, and 0
 * for what nobody would confuse.
 */
import { distances } from './distance.ts';
import { numberOf } from './keys.ts';
import { skeletons } from './skeleton.ts';
import { leastDistance, type Word } from './word.ts';

/** Less likely words are other words. */
export const LEAST = 0.42;

/** One slip costs a third of a short word and a fifth of a long one. */
export function nearness(distance: number, length: number): number {
  return Math.max(0, 1 - distance / (0.55 * length + 1));
}

/** How like a word is to one that was typed. */
export type Likeness = (word: Word) => number;

/** What one typed word is compared by. */
interface Asked {
  typed: Word;
  /** The word may be half typed. */
  isLast: boolean;
  /** How it may sound; too short ones say nothing. */
  sounds: readonly string[];
}

/** Words with the same skeleton are at least so alike. */
const SAME_SOUND = 0.53;

/**
 * Compares one typed word with many; what was compared once is remembered, as names share words.
 *
 * @param isLast The word may be half typed.
 */
export function likenessTo(typed: Word, isLast: boolean): Likeness {
  const known = new Map<Word, number>();
  const sounds = skeletons(typed.text).filter((sound) => sound.length > 2);
  const asked = { typed, isLast, sounds };
  return (word) => {
    let likeness = known.get(word);
    if (likeness === undefined) {
      likeness = compared(asked, word);
      known.set(word, likeness);
    }
    return likeness;
  };
}

function compared({ typed, isLast, sounds }: Asked, word: Word): number {
  if (typed === word) return 1;
  const [short, long] = [typed.text.length, word.text.length];
  const share = short / long;
  if (word.text.startsWith(typed.text)) return isLast ? 0.83 + 0.13 * share : 0.75 + 0.2 * share;
  if (typed.isSlight && word.isSlight) return 0.8;
  if (typed.digits !== '' && numberOf(word.text) === typed.text) return 0.85;
  if (short < 3 || long < 2 || typed.digits !== word.digits) return 0;
  const near = nearTo(typed, word, isLast);
  return near <= 0.8 && sounds.includes(word.sound)
    ? Math.max(near, SAME_SOUND + (0.94 - SAME_SOUND) * near)
    : near;
}

/** How near the letters are, whole or, for a word half typed, to the beginning. */
function nearTo(typed: Word, word: Word, isLast: boolean): number {
  const [short, long] = [typed.text.length, word.text.length];
  const most = furthest(Math.max(short, isLast ? 0 : long));
  const longer = isLast ? short - long : Math.abs(short - long);
  if (longer * 0.5 >= most || leastDistance(typed, word) >= most) return 0;
  if (!isLast && leastDistance(word, typed) >= most) return 0;
  const away = distances(typed.text, word.text, most);
  const whole = nearness(away.whole, Math.max(short, long));
  const isHalf = isLast && short > 3;
  return isHalf ? Math.max(whole, nearness(away.beginning, short) * (0.86 + 0.1 * (short / long))) : whole;
}

/** The distance at which a likeness would be too low to count. */
function furthest(length: number): number {
  return (1 - LEAST) * (0.55 * length + 1);
}
