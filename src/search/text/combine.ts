/**
 * To **combine** terms is to rank the pages that hold some of them, as search engines that ask for *any* word do,
 * on top of an index that only answers for *all*: each term is asked alone, and its scores are added.
 *
 * A page that holds more of the terms is worth more than its sum (coordination, as in Lucene's classic
 * similarity), here by a power of the share of terms it holds.
 */
import type { TextHit } from './full-text.ts';
import { inOrder, type Term } from './term.ts';

export interface Combined {
  hit: TextHit;
  id: string;
  score: number;
  /** Indices of the terms it holds. */
  held: readonly number[];
}

/** The power of the share; on half of the queries of three judged collections the best of ¼, ½, ¾, 1. */
const COORDINATION = 0.25;

/**
 * @param terms A term with several spellings, such as the names of one thing, is one entry with several terms: a
 *   page is worth what its best spelling is worth.
 * @returns Pages that hold any, best first.
 */
export function combine(terms: readonly (readonly Term[])[], coordination = COORDINATION): Combined[] {
  const found = new Map<string, { hit: TextHit; id: string; sum: number; held: number[] }>();
  terms.forEach((spellings, index) => {
    for (const [id, hit] of bestOf(spellings)) {
      const page = found.get(id) ?? { hit, id, sum: 0, held: [] };
      page.sum += hit.score;
      page.held.push(index);
      found.set(id, page);
    }
  });
  const scored = [...found.values()].map(({ hit, id, sum, held }) => {
    return { hit, id, held, score: sum * (held.length / terms.length) ** coordination };
  });
  return inOrder(scored);
}

function bestOf(spellings: readonly Term[]): Map<string, TextHit> {
  const best = new Map<string, TextHit>();
  for (const hit of spellings.flatMap(({ hits }) => hits)) {
    if (hit.score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, hit);
  }
  return best;
}
