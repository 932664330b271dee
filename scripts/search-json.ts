/**
 * An answer as **JSON**, for other programs: what the lines tell, under the names that the code has for it.
 */
import type { Answer } from '../src/search/plan/answer.ts';

/** The groups are cut at the limit; what was not understood, changed and left out is always there. */
export function searchJson({ query, stage, facets, titlesOf, ...answer }: Answer, limit: number): object {
  return {
    query: query.text,
    ...answer,
    names: answer.names.slice(0, limit),
    claims: answer.claims.slice(0, limit),
    passages: answer.passages.slice(0, limit),
    pages: answer.pages.slice(0, limit),
    best: answer.best.slice(0, limit),
  };
}
