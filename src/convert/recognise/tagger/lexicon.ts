/**
 * The **lexicon** is what the model knows of single words: which words are used alike, how often a word is
 * written with a capital, and lists of names. It comes with the model and was made from open texts.
 */

export interface WordFacts {
  /** One of about 800 groups of words used alike, or -1. */
  fineCluster: number;
  /** One of about 80 such groups, or -1. */
  coarseCluster: number;
  /** How often the word has a capital in mid-sentence, from 0 (rarely lower case) up; + 10 when often in capitals; or -1. */
  capitals: number;
}

export interface Lexicon {
  /** Facts of a word in lower case. */
  lookup(word: string): WordFacts;
  /** Lists of names: first names, surnames, cities, countries, demonyms. */
  lists: readonly { name: string; names: ReadonlySet<string> }[];
  /** Most words that a listed name has. */
  longestName: number;
}

const UNKNOWN: WordFacts = { fineCluster: -1, coarseCluster: -1, capitals: -1 };

/** Columns as the model file has them: a value is stored as one more than it means, 0 is unknown. */
export interface LexiconColumns {
  words: readonly string[];
  fine: Uint16Array;
  coarse: Uint8Array;
  capitals: Uint8Array;
}

export function makeLexicon(columns: LexiconColumns, lists: Lexicon['lists'], longestName: number): Lexicon {
  const rows = new Map(columns.words.map((word, row) => [word, row]));
  return {
    lists,
    longestName,
    lookup(word) {
      const row = rows.get(word);
      if (row === undefined) return UNKNOWN;
      return {
        fineCluster: (columns.fine[row] ?? 0) - 1,
        coarseCluster: (columns.coarse[row] ?? 0) - 1,
        capitals: (columns.capitals[row] ?? 0) - 1,
      };
    },
  };
}
