/**
 * **BM25** is the yardstick of ranking: S. Robertson and H. Zaragoza, The probabilistic relevance framework: BM25 and
 * beyond (2009), with k1 = 1.2, b = 0.75, the Porter stemmer and without stop words.
 */
import lunr from 'lunr';
import { isStopWord } from '../../src/search/text/stop-words.ts';
import { foldedWords } from '../../src/text/searched.ts';
import type { JudgedDocument } from './judged-collection.ts';

const K1 = 1.2;
const B = 0.75;

interface Posting {
  at: number;
  times: number;
}

/** @returns A search for the ids of the best documents. */
export function okapi(documents: readonly JudgedDocument[]): (query: string) => string[] {
  const terms = documents.map(({ title, text }) => stemmed(`${title} ${text}`));
  const postings = new Map<string, Posting[]>();
  terms.forEach((words, at) => {
    for (const [word, times] of counted(words)) {
      const known = postings.get(word);
      if (known) known.push({ at, times });
      else postings.set(word, [{ at, times }]);
    }
  });
  const mean = terms.reduce((sum, words) => sum + words.length, 0) / documents.length;
  return (query) => {
    const scores = new Map<number, number>();
    for (const word of new Set(stemmed(query))) {
      const found = postings.get(word) ?? [];
      const rarity = Math.log(1 + (documents.length - found.length + 0.5) / (found.length + 0.5));
      for (const { at, times } of found) {
        const length = 1 - B + (B * (terms[at]?.length ?? 0)) / mean;
        scores.set(at, (scores.get(at) ?? 0) + (rarity * (K1 + 1) * times) / (times + K1 * length));
      }
    }
    const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 10);
    return best.flatMap(([at]) => documents[at]?.id ?? []);
  };
}

export function stemmed(text: string): string[] {
  const words = foldedWords(text).filter((word) => !isStopWord(word));
  return words.map((word) => lunr.stemmer(new lunr.Token(word, {})).toString());
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
