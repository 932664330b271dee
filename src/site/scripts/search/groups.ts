/**
 * **Groups** are the results of an answer under their headings, in the order in which they are shown.
 */
import type { Kind } from '../../../model/kind.ts';
import type { Answer, Result } from '../../../search/plan/answer.ts';

export interface Group {
  label: string;
  results: readonly Result[];
}

/** @param most Of each group. */
export function groupsOf(answer: Answer, most = Number.POSITIVE_INFINITY): Group[] {
  const { card, names, claims, passages, pages } = answer;
  const named = new Set([card, ...names].map((one) => one?.href));
  const groups = [
    { label: 'Names', results: names.filter(({ href }) => href !== card?.href) },
    { label: 'Statements', results: claims },
    { label: 'Passages', results: passages },
    { label: 'Pages', results: pages.filter(({ href }) => !named.has(href)) },
  ];
  return groups
    .map(({ label, results }) => ({ label, results: results.slice(0, most) }))
    .filter(({ results }) => results.length > 0);
}

/** Does the question ask for statements, which are counted then, instead of pages? */
export function asksForStatements({ query }: Answer): boolean {
  return query.fields.some(({ name }) => name !== 'kind');
}

/**
 * How many of what is counted are shown, by kind: pages, however many places of each, or statements.
 *
 * @param most Of each group.
 */
export function shownByKind(answer: Answer, most?: number): Map<Kind, number> {
  const results = [answer.card ?? [], groupsOf(answer, most).map(({ results }) => results)].flat(2);
  const all = asksForStatements(answer);
  const once = new Map(results.map((one) => [all ? one.href : one.href.replace(/#.*/, ''), one.kind]));
  const counts = new Map<Kind, number>();
  for (const kind of once.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

export function sumOf(counts: ReadonlyMap<Kind, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
