/**
 * A **word's features** are those it has wherever it stands: form, shape, ends, clusters, capitals.
 */
import { hashOf } from './hash.ts';
import type { Lexicon, WordFacts } from './lexicon.ts';
import { longShape, shortShape } from './shape.ts';

export interface WordFeatures {
  lower: string;
  capitalised: boolean;
  /** Hashes. */
  low: number;
  form: number;
  shape: number;
  longShape: number;
  affixes: readonly number[];
  fine: number;
  coarse: number;
  capitals: number;
}

/** What stands beyond the ends of a sentence. */
export const edge: WordFeatures = {
  lower: '<s>',
  capitalised: false,
  low: hashOf('<s>'),
  form: hashOf('<s>'),
  shape: hashOf('<s>'),
  longShape: 0,
  affixes: [],
  fine: hashOf('<s>c'),
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
  const { fineCluster, coarseCluster } = clustersOf(lower, lexicon);
  return {
    lower,
    capitalised: isCapitalised(word),
    low: hashOf(`l${normal}`),
    form: hashOf(`w${word}`),
    shape: hashOf(`h${shortShape(word)}`),
    longShape: hashOf(`L${longShape(word)}`),
    affixes: affixesOf(normal, lower.length),
    fine: hashOf(`c${fineCluster}`),
    coarse: hashOf(`C${coarseCluster}`),
    capitals: hashOf(`k${lexicon.lookup(lower).capitals}`),
  };
}

/** First and last one to four letters, digits made equal. */
function affixesOf(normal: string, length: number): number[] {
  const affixes: number[] = [];
  for (let size = 1; size <= Math.min(4, length); size++)
    affixes.push(hashOf(`p${size}${normal.slice(0, size)}`), hashOf(`s${size}${normal.slice(-size)}`));
  return affixes;
}

/** A word without its full stop, or the last part of a joined word (told apart), may be known instead. */
function clustersOf(lower: string, lexicon: Lexicon): Pick<WordFacts, 'fineCluster' | 'coarseCluster'> {
  const whole = lexicon.lookup(lower);
  const base = lexicon.lookup(lower.replace(/[.]$/, ''));
  const known = {
    fineCluster: whole.fineCluster < 0 ? base.fineCluster : whole.fineCluster,
    coarseCluster: whole.coarseCluster < 0 ? base.coarseCluster : whole.coarseCluster,
  };
  if (known.fineCluster >= 0 || !lower.includes('-')) return known;
  const tail = lexicon.lookup(lower.slice(lower.lastIndexOf('-') + 1));
  if (tail.fineCluster < 0) return tail;
  return { fineCluster: tail.fineCluster + 5000, coarseCluster: tail.coarseCluster + 500 };
}
