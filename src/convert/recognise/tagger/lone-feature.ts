/**
 * A **lone feature** comes from one word alone: it is true of that word, or of the words beside it.
 */
import { type Hashes, mix } from './hash.ts';
import { at } from './place.ts';
import type { WordFeatures } from './word.ts';

const BIAS = 1;

/** Features of a word by itself. */
function addWord(word: WordFeatures, into: Hashes): void {
  into.push(word.low);
  into.push(word.form);
  into.push(BIAS);
  into.push(word.shape);
  into.push(word.longShape);
  into.push(word.fine);
  into.push(word.middle);
  into.push(word.coarse);
  into.push(word.capitals);
  for (const affix of word.affixes) into.push(affix);
  into.push(mix(mix(word.fine, word.shape), at.fineWithShape));
  into.push(mix(word.capitals, mix(word.shape, at.capitalsWithShape)));
}

function addLeft(word: WordFeatures, into: Hashes): void {
  into.push(mix(word.low, at.left));
  into.push(mix(word.shape, at.leftShape));
  into.push(mix(word.fine, at.leftFine));
  into.push(mix(word.middle, at.leftMiddle));
  into.push(mix(word.coarse, at.leftCoarse));
  into.push(mix(word.capitals, at.leftCapitals));
}

function addRight(word: WordFeatures, into: Hashes): void {
  into.push(mix(word.low, at.right));
  into.push(mix(word.shape, at.rightShape));
  into.push(mix(word.fine, at.rightFine));
  into.push(mix(word.middle, at.rightMiddle));
  into.push(mix(word.coarse, at.rightCoarse));
  into.push(mix(word.capitals, at.rightCapitals));
}

function addSecondLeft(word: WordFeatures, into: Hashes): void {
  into.push(mix(word.low, at.left2));
  into.push(mix(word.fine, at.left2Fine));
}

function addSecondRight(word: WordFeatures, into: Hashes): void {
  into.push(mix(word.low, at.right2));
  into.push(mix(word.fine, at.right2Fine));
}

/** Features that one word alone gives to a word this far behind it; negative: before it. */
export const loneFeatures: readonly { distance: number; add: (word: WordFeatures, into: Hashes) => void }[] =
  [
    { distance: 0, add: addWord },
    { distance: 1, add: addLeft },
    { distance: -1, add: addRight },
    { distance: 2, add: addSecondLeft },
    { distance: -2, add: addSecondRight },
  ];
