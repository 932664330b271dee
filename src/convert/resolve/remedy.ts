/**
 * The **remedy** for an ambiguous name: what a person writes so that it is ambiguous no more.
 */
import type { AmbiguousName, Candidate } from '../mention.ts';
import { freeId, slugOf } from './slug.ts';

/**
 * One sentence, with a line for `identity.yml` to paste where such a line can settle it.
 *
 * Of pages that bear the very name, and that the document does not contradict, none can be chosen there: what
 * differs between them must be on the pages.
 */
export function remedyFor({ surface, candidates }: Pick<AmbiguousName, 'surface' | 'candidates'>): string {
  const [first, another] = candidates;
  const name = slugOf(surface);
  if (!first || !name) return 'Write the claim by hand on the page that is meant.';
  if (candidates.some(({ id, name: own }) => id === name || slugOf(own) === name))
    return amongNamesakes(first, candidates);
  if (another)
    return `Always one of them? In identity.yml: \`sameAs: [{ ids: [${first.id}, ${name}] }]\`, or with the id of another. Else write the claim by hand.`;
  return `Is it this page? ${lines([first.id], name)}`;
}

/** With the id that a further thing of the name would get: `jon-smith-2` beside the page `jon-smith`. */
function amongNamesakes(first: Candidate, candidates: readonly Candidate[]): string {
  const ids = candidates.map(({ id }) => id);
  const further = freeId(slugOf(first.name) ?? first.id, new Set(ids));
  if (candidates.length === 1) return `Is it this page? ${lines(ids, further)}`;
  const apart = `Add what tells them apart (office, country, category) as a claim to ${candidates.map(({ path }) => path).join(' or ')}, or write the claim by hand.`;
  return candidates.every(isContradicted)
    ? `Is it none of them? ${notSame(ids, further)} Else: ${apart}`
    : apart;
}

function isContradicted({ reasons }: Candidate): boolean {
  return reasons.some((one) => one.startsWith('against: '));
}

function lines(ids: readonly string[], further: string): string {
  return `In identity.yml: \`sameAs: [{ ids: [${[...ids, further].join(', ')}] }]\`. Is it another? ${notSame(ids, further)}`;
}

function notSame(ids: readonly string[], further: string): string {
  return `\`notSameAs: [{ ids: [${[...ids, further].join(', ')}] }]\`.`;
}
