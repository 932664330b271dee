/**
 * The **names answer** is what names alone tell, before any text was searched.
 */
import type { NameHit } from '../names/hit.ts';
import type { Answer } from './answer.ts';
import { bestOf } from './best.ts';
import { cardAmong } from './name-result.ts';
import type { Query } from './query.ts';

/** What an answer says of pages. */
export type PagesFound = Omit<Answer, 'query' | 'stage' | 'didYouMean' | 'ambiguous' | 'mistakes'>;

/** The answer of names alone, which the first stage gives; without names the empty one. */
export function namesAnswer(query: Query, names: readonly NameHit[], base: string): Answer {
  const mistakes = query.mistakes.map(({ message }) => message);
  return {
    query,
    stage: 'names',
    ...pagesNamed(names, base, query),
    didYouMean: [],
    ambiguous: [],
    mistakes,
  };
}

function pagesNamed(names: readonly NameHit[], base: string, query: Query): PagesFound {
  const { card, others } = cardAmong(names, base, query);
  const groups = { ...(card && { card }), names: others, claims: [], passages: [], pages: [] };
  const best = bestOf({ ...groups, found: [] });
  const labels = { corrected: [], leftOut: [], facets: [], partial: 0, more: false };
  return { ...groups, best, ...labels, total: best.length };
}
