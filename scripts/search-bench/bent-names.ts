/**
 * **Bent names** are names as people in haste, on phones and in questions write them: words in another order, run
 * together or torn apart, numbers in letters, a question around the name.
 */
import type { Chance } from './chance.ts';
import type { Collection, Name } from './collection.ts';
import { typed } from './query.ts';

/** Bends a name; nothing when this name cannot be bent so. */
export type Bend = (name: Name, chance: Chance, collection: Collection) => string | undefined;

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  );
const QUESTIONS = ['who is', 'what is', 'what is the', 'tell me about'];
/** Letters of the shortest word that is torn apart. */
const LONG = 7;

export const bentNames = {
  /** The first word comes last. */
  'word-order': ({ text }) => {
    const [first, ...others] = typed(text).split(' ');
    return others.length === 0 || others.length > 3 ? undefined : [...others, first].join(' ');
  },
  /** The first space is missing. */
  'run-together': ({ text }) => {
    const words = typed(text);
    return /^[a-z]+(?: [a-z]+){1,2}$/.test(words) ? words.replace(' ', '') : undefined;
  },
  /** A space inside a long word. */
  'torn-apart': ({ text }, chance) => {
    const words = typed(text);
    const long = [...words.matchAll(/[a-z]+/g)].filter(([word]) => word.length >= LONG);
    if (long.length === 0) return undefined;
    const { index, 0: word } = chance.pick(long);
    const at = index + 3 + chance.below(word.length - 5);
    return `${words.slice(0, at)} ${words.slice(at)}`;
  },
  /** `4th` as `fourth` and the other way round. */
  'number-word': ({ text }) => {
    const words = typed(text).split(' ');
    const at = words.findIndex((word) => otherOrdinal(word) !== undefined);
    return at < 0 ? undefined : words.with(at, otherOrdinal(words[at] ?? '') ?? '').join(' ');
  },
  /** The name in a question. */
  question: ({ text }, chance) => `${chance.pick(QUESTIONS)} ${typed(text)}`,
} satisfies Record<string, Bend>;

function otherOrdinal(word: string): string | undefined {
  const number = /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (number) return ORDINALS[Number(number) - 1];
  const at = ORDINALS.indexOf(word) + 1;
  return at === 0 ? undefined : `${at}${at > 3 ? 'th' : ['st', 'nd', 'rd'][at - 1]}`;
}
