/**
 * A **feature** is one thing that is true of a word where it stands, as a hash. The model has weights for
 * about 320,000 of them; a feature it does not know has no effect.
 *
 * Each function below is one group of features. Their names inside `placed` and `hashOf` are part of the model.
 */
import { isCode } from '../equipment/designation.ts';
import { isClassNoun, isShipPrefix } from '../equipment/words.ts';
import type { DocumentContext } from './context.ts';
import { hashOf, mix, placed } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { isAllCapitals, listedFeatures } from './lists.ts';
import { edge, type WordFeatures } from './word.ts';

/** A sentence prepared for asking about its words. */
interface Sentence {
  words: readonly string[];
  features: readonly WordFeatures[];
  listed: readonly number[][];
  /** Index of the first word with a letter or digit, or -1. */
  first: number;
  headline: boolean;
  allCapitals: boolean;
}

const at = Object.fromEntries(
  (
    '-1 -2 +1 +2 b- b+ b-- b++ h-1 h+1 hh- hh+ hhh c-1 c-2 c+1 c+2 C-1 C+1 Ch- Ch+ ch cc ll lh- lh+ kh k-1 k+1 ' +
    'firstk firsth headk g- g+ runL runR runlast runfirst runlastC runLc runRc dL dR'
  )
    .split(' ')
    .map((place) => [place, placed(place)]),
);

function put(place: string, hash: number): number {
  return mix(hash, at[place] ?? placed(place));
}

/**
 * Features of every word of a sentence.
 *
 * @param features
 *   Features of the words by themselves, one a word.
 */
export function featuresOfSentence(
  words: readonly string[],
  features: readonly WordFeatures[],
  lexicon: Lexicon,
  context: DocumentContext,
): number[][] {
  const sentence: Sentence = {
    words,
    features,
    listed: listedFeatures(
      words,
      features.map((word) => word.capitalised),
      lexicon,
    ),
    first: words.findIndex((word) => /[\p{L}\p{N}]/u.test(word)),
    headline: isHeadline(words, features),
    allCapitals: isAllCapitals(words),
  };
  return words.map((_, index) => [
    ...wordItself(sentence, index),
    ...neighbours(sentence, index),
    ...position(sentence, index),
    ...equipment(sentence, index),
    ...lists(sentence, index),
    ...capitalRun(sentence, index),
    ...elsewhere(sentence, index, context),
  ]);
}

function isHeadline(words: readonly string[], features: readonly WordFeatures[]): boolean {
  const lettered = words.filter((word) => /\p{L}/u.test(word)).length;
  const capitalised = features.filter((word) => word.capitalised).length;
  return lettered >= 4 && capitalised / lettered > 0.7;
}

function wordAt({ features }: Sentence, index: number): WordFeatures {
  return features[index] ?? edge;
}

function wordItself(sentence: Sentence, index: number): number[] {
  const word = wordAt(sentence, index);
  const bias = 1;
  const { low, form, shape, longShape, fine, coarse, capitals, affixes } = word;
  return [bias, low, form, shape, longShape, fine, coarse, capitals, ...affixes];
}

function neighbours(sentence: Sentence, index: number): number[] {
  const word = wordAt(sentence, index);
  const [left2, left] = [wordAt(sentence, index - 2), wordAt(sentence, index - 1)];
  const [right, right2] = [wordAt(sentence, index + 1), wordAt(sentence, index + 2)];
  return [
    put('-1', left.low),
    put('-2', left2.low),
    put('+1', right.low),
    put('+2', right2.low),
    put('b-', mix(left.low, word.low)),
    put('b+', mix(right.low, word.low)),
    put('b--', mix(left.low, left2.low)),
    put('b++', mix(right.low, right2.low)),
    put('ll', mix(left.low, right.low)),
    put('lh-', mix(left.low, word.shape)),
    put('lh+', mix(right.low, word.shape)),
    put('h-1', left.shape),
    put('h+1', right.shape),
    put('hh-', mix(left.shape, word.shape)),
    put('hh+', mix(right.shape, word.shape)),
    put('hhh', mix(mix(left.shape, word.shape), right.shape)),
    put('c-1', left.fine),
    put('c-2', left2.fine),
    put('c+1', right.fine),
    put('c+2', right2.fine),
    put('cc', mix(left.fine, right.fine)),
    put('ch', mix(word.fine, word.shape)),
    put('C-1', left.coarse),
    put('C+1', right.coarse),
    put('Ch-', mix(left.coarse, word.shape)),
    put('Ch+', mix(right.coarse, word.shape)),
    mix(word.capitals, put('kh', word.shape)),
    put('k-1', left.capitals),
    put('k+1', right.capitals),
  ];
}

const FIRST = hashOf('first');
const HEADLINE = hashOf('headline');
const ALL_CAPITALS = hashOf('allup');

function position(sentence: Sentence, index: number): number[] {
  const word = wordAt(sentence, index);
  const features: number[] = [];
  if (index === sentence.first) features.push(FIRST, put('firstk', word.capitals), put('firsth', word.shape));
  if (sentence.headline) features.push(HEADLINE, put('headk', word.capitals));
  if (sentence.allCapitals) features.push(ALL_CAPITALS);
  return features;
}

function equipment({ words }: Sentence, index: number): number[] {
  const features: number[] = [];
  const word = words[index] ?? '';
  if (isClassNoun(word)) features.push(hashOf('eqh'));
  for (let distance = 1; distance <= 3; distance++) {
    if (isClassNoun(words[index + distance] ?? '')) features.push(hashOf(`eqh+${distance}`));
    if (isClassNoun(words[index - distance] ?? '')) features.push(hashOf(`eqh-${distance}`));
  }
  if (isShipPrefix(word)) features.push(hashOf('shp'));
  if (isShipPrefix(words[index - 1] ?? '')) features.push(hashOf('shp-1'));
  if (isCode(word)) features.push(hashOf('code'));
  return features;
}

function lists({ listed, features }: Sentence, index: number): number[] {
  const shape = features[index]?.shape ?? 0;
  const here = (listed[index] ?? []).flatMap((list) => [list, mix(list, shape)]);
  const before = (listed[index - 1] ?? []).map((list) => put('g-', list));
  const after = (listed[index + 1] ?? []).map((list) => put('g+', list));
  return [...here, ...before, ...after];
}

const JOINS_ON_THE_LEFT = /^(?:of|the|and|for|de|al|bin|van|von|-|&)$/;
const JOINS_ON_THE_RIGHT = /^(?:of|for|de|al|bin|van|von|-|&)$/;
const LONGEST_RUN = 6;

/** Both ends of the run of capitalised words around a word, and what stands outside them. */
function capitalRun(sentence: Sentence, index: number): number[] {
  const { words, features } = sentence;
  if (!features[index]?.capitalised) return [];
  let first = index;
  let last = index;
  const joins = (place: number, small: RegExp): boolean =>
    place >= 0 &&
    place < words.length &&
    (features[place]?.capitalised === true || small.test(words[place] ?? ''));
  while (index - first < LONGEST_RUN && joins(first - 1, JOINS_ON_THE_LEFT)) first--;
  while (last - index < LONGEST_RUN && joins(last + 1, JOINS_ON_THE_RIGHT)) last++;
  const [before, after] = [wordAt(sentence, first - 1), wordAt(sentence, last + 1)];
  return [
    put('runL', before.low),
    put('runR', after.low),
    put('runlast', wordAt(sentence, last).low),
    put('runfirst', wordAt(sentence, first).low),
    hashOf(`rl${last - first}`),
    put('runlastC', wordAt(sentence, last).coarse),
    put('runLc', before.fine),
    put('runRc', after.fine),
  ];
}

/** What the document knows of the same word in other places. */
function elsewhere({ words, features, first }: Sentence, index: number, context: DocumentContext): number[] {
  const word = features[index];
  if (!word?.capitalised) return [];
  const seen = context.occurrences.get(words[index] ?? '');
  const opens = index === first ? 1 : 0;
  return [
    ...(seen?.left ?? []).filter((hash) => hash !== 0).map((hash) => put('dL', hash)),
    ...(seen?.right ?? []).filter((hash) => hash !== 0).map((hash) => put('dR', hash)),
    hashOf(`dlow${context.small.has(word.lower) ? 1 : 0}${opens}`),
    hashOf(`dmid${Math.min(2, seen?.inside ?? 0)}${opens}`),
    hashOf(`dlong${Math.min(4, seen?.longest ?? 0)}`),
  ];
}
