/**
 * A **word's features** are those it has wherever it stands: form, shape, ends, clusters, capitals.
 */
import { isCode } from '../equipment/designation.ts';
import { isClassNoun, isShipPrefix } from '../equipment/words.ts';
import { hashOf } from './hash.ts';
import type { Lexicon, WordFacts } from './lexicon.ts';
import { longShape, shortShape } from './shape.ts';

export interface WordFeatures {
  lower: string;
  capitalised: boolean;
  /** Holds a letter. */
  lettered: boolean;
  /** Holds a letter or digit. */
  worded: boolean;
  /** Is the same in capitals. */
  loud: boolean;
  /** Begins with a small letter. */
  small: boolean;
  /** May stand inside a run of capitalised words: 1 anywhere but at its end, 2 also as its last word but one. */
  joins: number;
  classNoun: boolean;
  shipPrefix: boolean;
  code: boolean;
  /** Hashes. */
  low: number;
  form: number;
  shape: number;
  longShape: number;
  affixes: readonly number[];
  fine: number;
  middle: number;
  coarse: number;
  capitals: number;
}

/** What stands beyond the ends of a sentence. */
export const edge: WordFeatures = {
  lower: '<s>',
  capitalised: false,
  lettered: false,
  worded: false,
  loud: false,
  small: false,
  joins: 0,
  classNoun: false,
  shipPrefix: false,
  code: false,
  low: hashOf('<s>'),
  form: hashOf('<s>'),
  shape: hashOf('<s>'),
  longShape: 0,
  affixes: [],
  fine: hashOf('<s>c'),
  middle: hashOf('<s>M'),
  coarse: hashOf('<s>C'),
  capitals: hashOf('<s>k'),
};

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

export function featuresOfWord(written: string, lexicon: Lexicon): WordFeatures {
  const word = written.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-');
  const lower = word.toLowerCase();
  const normal = lower.replace(/\d/g, '0');
  return {
    ...kindOf(word, lower),
    classNoun: isClassNoun(written),
    shipPrefix: isShipPrefix(written),
    code: isCode(written),
    low: hashOf(`l${normal}`),
    form: hashOf(`w${word}`),
    shape: hashOf(`h${shortShape(word)}`),
    longShape: hashOf(`L${longShape(word)}`),
    affixes: affixesOf(normal, lower.length),
    ...clusterHashes(lower, lexicon),
    capitals: hashOf(`k${lexicon.lookup(lower).capitals}`),
  };
}

const JOINS_BEFORE = /^(?:the|and)$/;
const JOINS = /^(?:of|for|de|al|bin|van|von|-|&)$/;

type Kind = Pick<WordFeatures, 'lower' | 'capitalised' | 'lettered' | 'worded' | 'loud' | 'small' | 'joins'>;

function kindOf(word: string, lower: string): Kind {
  return {
    lower,
    capitalised: isCapitalised(word),
    lettered: /\p{L}/u.test(word),
    worded: /[\p{L}\p{N}]/u.test(word),
    loud: word === word.toUpperCase(),
    small: /^\p{Ll}/u.test(word),
    joins: JOINS.test(word) ? 2 : JOINS_BEFORE.test(word) ? 1 : 0,
  };
}

/** First and last one to four letters, digits made equal. */
function affixesOf(normal: string, length: number): number[] {
  const affixes: number[] = [];
  for (let size = 1; size <= Math.min(4, length); size++)
    affixes.push(hashOf(`p${size}${normal.slice(0, size)}`), hashOf(`s${size}${normal.slice(-size)}`));
  return affixes;
}

type Clusters = Pick<WordFacts, 'fineCluster' | 'middleCluster' | 'coarseCluster'>;

function clusterHashes(lower: string, lexicon: Lexicon): Pick<WordFeatures, 'fine' | 'middle' | 'coarse'> {
  const whole = clustersOf(lower, lexicon);
  const part = whole.fineCluster < 0 && lower.includes('-');
  const known = part ? clustersOf(lower.slice(lower.lastIndexOf('-') + 1), lexicon) : whole;
  const mark = part && known.fineCluster >= 0 ? '-' : '';
  return {
    fine: hashOf(`c${mark}${known.fineCluster}`),
    middle: hashOf(`M${mark}${known.middleCluster}`),
    coarse: hashOf(`C${mark}${known.coarseCluster}`),
  };
}

/** A word without its full stop may be known instead. */
function clustersOf(lower: string, lexicon: Lexicon): Clusters {
  const whole = lexicon.lookup(lower);
  return whole.fineCluster < 0 && lower.endsWith('.') ? lexicon.lookup(lower.slice(0, -1)) : whole;
}
