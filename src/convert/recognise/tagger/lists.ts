/**
 * **Listed names** in a sentence: which words stand in the lexicon's lists, and which look like equipment.
 */
import { equipmentSpans } from '../equipment/grammar.ts';
import { hashOf } from './hash.ts';
import type { Lexicon } from './lexicon.ts';

/** Hashes for each word of the sentence. */
export function listedFeatures(
  words: readonly string[],
  capitalised: readonly boolean[],
  lexicon: Lexicon,
): number[][] {
  const features: number[][] = words.map(() => []);
  const spelled = isAllCapitals(words) ? words.map(inTitleCase) : words;
  for (const { name, names } of lexicon.lists) {
    for (let at = 0; at < words.length; at++) {
      const length = capitalised[at] ? longestListed(names, spelled, at, lexicon.longestName) : 0;
      if (length === 0) continue;
      for (let word = at; word < at + length; word++)
        features[word]?.push(hashOf(`g${name}${positionIn(word, at, at + length)}`));
      at += length - 1;
    }
  }
  for (const { from, to, confidence } of equipmentSpans(words))
    for (let word = from; word < to; word++)
      features[word]?.push(
        hashOf(`gE${positionIn(word, from, to)}`),
        hashOf(`gEq${Math.round(confidence * 10)}`),
      );
  return features;
}

export function isAllCapitals(words: readonly string[]): boolean {
  return (
    words.filter((word) => /\p{L}/u.test(word)).length >= 3 &&
    words.every((word) => word === word.toUpperCase())
  );
}

function inTitleCase(word: string): string {
  return word.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

function longestListed(
  names: ReadonlySet<string>,
  words: readonly string[],
  at: number,
  longest: number,
): number {
  for (let length = Math.min(longest, words.length - at); length >= 1; length--)
    if (names.has(length === 1 ? (words[at] ?? '') : words.slice(at, at + length).join(' '))) return length;
  return 0;
}

/** Begin, inside, last or only word of a name. */
function positionIn(word: number, from: number, to: number): string {
  if (to - from === 1) return 'U';
  if (word === from) return 'B';
  return word === to - 1 ? 'L' : 'I';
}
