/**
 * The **lexicon** is what the model knows of single words: which words are used alike, how often a word is
 * written with a capital, and lists of names. It comes with the model and was made from open texts.
 */

export interface WordFacts {
  /** One of about 1,000 groups of words used alike, or -1. */
  fineCluster: number;
  /** One of about 250 groups of such groups, or -1. */
  middleCluster: number;
  /** One of about 60 groups of those, or -1. */
  coarseCluster: number;
  /** How often the word has a capital in mid-sentence, from 0 (rarely lower case) up; + 10 when often in capitals; or -1. */
  capitals: number;
}

export interface NameList {
  name: string;
  names: ReadonlySet<string>;
}

export interface Lexicon {
  /** Facts of a word in lower case. */
  lookup(word: string): WordFacts;
  /** Lists of names: first names, surnames, cities, countries, demonyms, titles. */
  lists: readonly NameList[];
  /** As the model file has them. */
  columns: LexiconColumns;
}

const UNKNOWN: WordFacts = { fineCluster: -1, middleCluster: -1, coarseCluster: -1, capitals: -1 };

/** Columns as the model file has them: a value is stored as one more than it means, 0 is unknown. */
export interface LexiconColumns {
  /** In lower case. */
  words: readonly string[];
  fine: Uint16Array;
  capitals: Uint8Array;
  /** By fine cluster, the middle one that holds it. */
  middleOf: readonly number[];
  /** By fine cluster, the coarse one that holds it. */
  coarseOf: readonly number[];
}

export function makeLexicon(columns: LexiconColumns, lists: Lexicon['lists']): Lexicon {
  const rows = new Map<string, number>();
  columns.words.forEach((word, row) => {
    rows.set(word, row);
  });
  return {
    lists,
    columns,
    lookup(word) {
      const row = rows.get(word);
      if (row === undefined) return UNKNOWN;
      const fineCluster = (columns.fine[row] ?? 0) - 1;
      return {
        fineCluster,
        middleCluster: columns.middleOf[fineCluster] ?? -1,
        coarseCluster: columns.coarseOf[fineCluster] ?? -1,
        capitals: (columns.capitals[row] ?? 0) - 1,
      };
    },
  };
}
