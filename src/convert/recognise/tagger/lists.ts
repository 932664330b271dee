/**
 * **Listed names** in a sentence: which words stand in the lexicon's lists, which look like equipment, and which
 * are known from pages.
 */
import { equipmentSpans } from '../equipment/grammar.ts';
import { hashOf } from './hash.ts';
import type { KnownWords } from './known.ts';
import { classes } from './label.ts';
import type { Lexicon, NameList } from './lexicon.ts';
import type { WordFeatures } from './word.ts';

/** Hashes for the begin, inside, last and only word of a name. */
type Positions = readonly [begin: number, inside: number, last: number, only: number];

function positionsOf(name: string): Positions {
  return [hashOf(`g${name}B`), hashOf(`g${name}I`), hashOf(`g${name}L`), hashOf(`g${name}U`)];
}

interface PreparedList extends NameList {
  positions: Positions;
  /** First words of its names of several words, and the most words that such a name has. */
  openings: Map<string, number>;
}

/** Finds listed names in sentences. */
export type FindListed = (
  words: readonly string[],
  features: readonly WordFeatures[],
  known: readonly KnownWords[],
  designations: boolean,
) => number[][];

const equipment = positionsOf('E');
const confidences = Array.from({ length: 11 }, (_, tenths) => hashOf(`gEq${tenths}`));
const knownPositions = classes.map((name) => positionsOf(`known ${name}`));

/** Gives hashes for each word of a sentence. `designations` says whether what looks like equipment is told. */
export function listedFeatures({ lists }: Lexicon): FindListed {
  const prepared = lists.map(prepare);
  return (words, features, known, designations) => {
    const marks: number[][] = words.map(() => []);
    const spelled = isAllCapitals(features) ? words.map(inTitleCase) : words;
    for (const list of prepared) markListed(list, spelled, features, marks);
    if (designations)
      for (const { from, to, confidence } of equipmentSpans(words)) {
        mark(marks, from, to, equipment);
        for (let word = from; word < to; word++)
          marks[word]?.push(confidences[Math.round(confidence * 10)] ?? 0);
      }
    for (const name of known) mark(marks, name.from, name.to, knownPositions[classes.indexOf(name.class)]);
    return marks;
  };
}

function prepare(list: NameList): PreparedList {
  const openings = new Map<string, number>();
  for (const name of list.names) {
    const words = name.split(' ');
    const [opening = ''] = words;
    if (words.length > 1) openings.set(opening, Math.max(openings.get(opening) ?? 0, words.length));
  }
  return { ...list, positions: positionsOf(list.name), openings };
}

function markListed(
  list: PreparedList,
  words: readonly string[],
  features: readonly WordFeatures[],
  marks: number[][],
): void {
  for (let at = 0; at < words.length; at++) {
    const length = features[at]?.capitalised ? longestListed(list, words, at) : 0;
    if (length === 0) continue;
    mark(marks, at, at + length, list.positions);
    at += length - 1;
  }
}

function longestListed({ names, openings }: PreparedList, words: readonly string[], at: number): number {
  const word = words[at] ?? '';
  for (let length = Math.min(openings.get(word) ?? 1, words.length - at); length > 1; length--)
    if (names.has(words.slice(at, at + length).join(' '))) return length;
  return names.has(word) ? 1 : 0;
}

function mark(marks: number[][], from: number, to: number, positions: Positions | undefined): void {
  if (!positions) return;
  const [begin, inside, last, only] = positions;
  if (to - from === 1) {
    marks[from]?.push(only);
    return;
  }
  marks[from]?.push(begin);
  for (let word = from + 1; word < to - 1; word++) marks[word]?.push(inside);
  marks[to - 1]?.push(last);
}

export function isAllCapitals(features: readonly WordFeatures[]): boolean {
  let lettered = 0;
  for (const word of features) {
    if (!word.loud) return false;
    if (word.lettered) lettered++;
  }
  return lettered >= 3;
}

function inTitleCase(word: string): string {
  return word.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}
