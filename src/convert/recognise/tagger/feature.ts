/**
 * A **feature** is one thing that is true of a word where it stands, as a hash. The model has weights for
 * some hundred thousand of them; a feature it does not know has no effect.
 *
 * Each function below is one group of features. The names of places and of hashes are part of the model.
 */
import { addCapitalRun } from './capital-run.ts';
import { addElsewhere } from './elsewhere.ts';
import { type Hashes, hashOf, mix } from './hash.ts';
import { loneFeatures } from './lone-feature.ts';
import { at } from './place.ts';
import { type SentenceFeatures, wordAt } from './sentence-features.ts';

/** The first features of a word tell which word it is; training forgets them now and then, so that the rest is learned. */
export const identifyingFeatures = 4;

/** Add all features of one word. */
export function addFeatures(sentence: SentenceFeatures, index: number, into: Hashes): void {
  addPairs(sentence, index, into);
  for (const { distance, add } of loneFeatures) add(wordAt(sentence, index - distance), into);
  addContext(sentence, index, into);
}

/** Add the features of one word that no single word gives alone. */
export function addJointFeatures(sentence: SentenceFeatures, index: number, into: Hashes): void {
  addPairs(sentence, index, into);
  addContext(sentence, index, into);
}

function addContext(sentence: SentenceFeatures, index: number, into: Hashes): void {
  addNeighbours(sentence, index, into);
  addPosition(sentence, index, into);
  addEquipment(sentence, index, into);
  addLists(sentence, index, into);
  if (!sentence.features[index]?.capitalised) return;
  addCapitalRun(sentence, index, into);
  addElsewhere(sentence, index, into);
}

/** Features of a word with the words beside it, which with the word itself tell which one it is. */
function addPairs(sentence: SentenceFeatures, index: number, into: Hashes): void {
  const word = wordAt(sentence, index);
  into.push(mix(mix(wordAt(sentence, index - 1).low, word.low), at.leftPair));
  into.push(mix(mix(wordAt(sentence, index + 1).low, word.low), at.rightPair));
}

/** Features of two or three words that stand together. */
function addNeighbours(sentence: SentenceFeatures, index: number, into: Hashes): void {
  const word = wordAt(sentence, index);
  const [left, right] = [wordAt(sentence, index - 1), wordAt(sentence, index + 1)];
  const leftShapes = mix(left.shape, word.shape);
  into.push(mix(mix(left.low, wordAt(sentence, index - 2).low), at.bothLeft));
  into.push(mix(mix(right.low, wordAt(sentence, index + 2).low), at.bothRight));
  into.push(mix(mix(left.low, right.low), at.around));
  into.push(mix(mix(left.low, word.shape), at.leftWithShape));
  into.push(mix(mix(right.low, word.shape), at.rightWithShape));
  into.push(mix(leftShapes, at.leftShapes));
  into.push(mix(mix(right.shape, word.shape), at.rightShapes));
  into.push(mix(mix(leftShapes, right.shape), at.threeShapes));
  into.push(mix(mix(left.fine, right.fine), at.fineAround));
  into.push(mix(mix(left.middle, word.middle), at.leftMiddlePair));
  into.push(mix(mix(right.middle, word.middle), at.rightMiddlePair));
  into.push(mix(mix(left.coarse, word.shape), at.leftCoarseWithShape));
  into.push(mix(mix(right.coarse, word.shape), at.rightCoarseWithShape));
}

const FIRST = hashOf('first');
const HEADLINE = hashOf('headline');
const ALL_CAPITALS = hashOf('allup');

function addPosition(sentence: SentenceFeatures, index: number, into: Hashes): void {
  const word = wordAt(sentence, index);
  if (index === sentence.first) {
    into.push(FIRST);
    into.push(mix(word.capitals, at.firstCapitals));
    into.push(mix(word.shape, at.firstShape));
  }
  if (sentence.headline) {
    into.push(HEADLINE);
    into.push(mix(word.capitals, at.headlineCapitals));
  }
  if (sentence.allCapitals) into.push(ALL_CAPITALS);
}

const CLASS_NOUN = hashOf('eqh');
const CLASS_NOUN_BEHIND = [1, 2, 3].map((distance) => hashOf(`eqh+${distance}`));
const CLASS_NOUN_BEFORE = [1, 2, 3].map((distance) => hashOf(`eqh-${distance}`));
const SHIP_PREFIX = hashOf('shp');
const BEHIND_SHIP_PREFIX = hashOf('shp-1');
const CODE = hashOf('code');

function addEquipment({ features }: SentenceFeatures, index: number, into: Hashes): void {
  if (features[index]?.classNoun) into.push(CLASS_NOUN);
  for (let distance = 1; distance <= 3; distance++) {
    if (features[index + distance]?.classNoun) into.push(CLASS_NOUN_BEHIND[distance - 1] ?? 0);
    if (features[index - distance]?.classNoun) into.push(CLASS_NOUN_BEFORE[distance - 1] ?? 0);
  }
  if (features[index]?.shipPrefix) into.push(SHIP_PREFIX);
  if (features[index - 1]?.shipPrefix) into.push(BEHIND_SHIP_PREFIX);
  if (features[index]?.code) into.push(CODE);
}

function addLists({ listed, features }: SentenceFeatures, index: number, into: Hashes): void {
  const shape = features[index]?.shape ?? 0;
  for (const list of listed[index] ?? []) {
    into.push(list);
    into.push(mix(list, shape));
  }
  for (const list of listed[index - 1] ?? []) into.push(mix(list, at.leftList));
  for (const list of listed[index + 1] ?? []) into.push(mix(list, at.rightList));
}
