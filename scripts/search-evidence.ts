/**
 * The **evidence** of a statement that was found: who says so, the words of the source, and where they are written.
 */
import type { ClaimsStore } from '../src/search/claims/open.ts';
import type { Answer, Result } from '../src/search/plan/answer.ts';
import type { Engines } from '../src/search/plan/engines.ts';
import { sectionsOf } from '../src/search/text/section.ts';

export interface StoredEngines extends Engines {
  claims: ClaimsStore;
}

/** Longest quotation that is shown, in characters, before it is cut at a word. */
const LONGEST = 240;

/** The answer with the evidence of the first statements. */
export async function withEvidence(answer: Answer, engines: StoredEngines, limit: number): Promise<Answer> {
  const shown = new Set([...answer.claims.slice(0, limit), ...answer.best.slice(0, limit)]);
  const stated = [...shown].filter(({ group }) => group === 'claim');
  const told = await Promise.all(stated.map((one) => evident(one, engines)));
  const evidence = new Map(stated.map((one, at) => [one, told[at] ?? one]));
  const replaced = (results: readonly Result[]) => results.map((one) => evidence.get(one) ?? one);
  return { ...answer, claims: replaced(answer.claims), best: replaced(answer.best) };
}

async function evident(result: Result, engines: StoredEngines): Promise<Result> {
  const [, id, fragment] = /([^/]+)\/#(s\d+)$/.exec(result.href) ?? [];
  if (!id || !fragment) return result;
  const page = `${result.kind}/${id}`;
  const number = Number(fragment.slice(1));
  const [quotation, rows] = await Promise.all([
    quotationOf(engines, page, fragment),
    engines.claims.rows([{ page, number }]),
  ]);
  const { by = '', source = '', published = '' } = rows.get(`${page} ${number}`) ?? {};
  return {
    ...result,
    ...(by && { by }),
    ...(source && { source: [source, published].filter(Boolean).join(', ') }),
    ...(quotation && { quotation: cut(quotation) }),
  };
}

/** What stands beside the statement on its page, as full text has it. */
async function quotationOf({ text, facets }: Engines, page: string, fragment: string): Promise<string> {
  const id = await facets.textIdOf(page);
  const { results } = await text.search(null);
  const found = await results.find((hit) => hit.id === id)?.data();
  const section = found && sectionsOf(found).find((one) => one.id === fragment);
  const quotations = section?.words
    .slice(section.own)
    .join(' ')
    .split(/(?<=”) (?=“)/);
  return [...new Set(quotations)].join(' ');
}

function cut(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 2).replace(/\s+\S*$/, '')} …`;
}
