/**
 * The **standing** of a citation is whether its words are found in its source: in one passage, in none, or in so
 * many places that nobody can tell which is meant. The same as the check decides.
 */
import type { SourcePage } from '../../model/page.ts';
import type { Citation } from '../../model/schema.ts';
import { type Folded, fold } from '../../text/fold.ts';
import { findFoldedQuote, meantIn, type Quote, type Span } from '../../text/quote.ts';
import type { Side } from './side.ts';

export type Verdict = 'found' | 'missing' | 'twice' | 'no source';

export interface Standing extends Partial<Span> {
  verdict: Verdict;
  /** Number of the passage in which the words stand; of the first when there are several. */
  passage?: number;
  /** How often they stand there, when that is more than once. */
  times?: number;
}

/** Hold a citation against the source that it names, as it is on that side. */
export function standingOf(side: Side, { source: id, quote, prefix, suffix }: Citation): Standing {
  const source = side.library.sourceNamed(id);
  if (!source) return { verdict: 'no source' };
  const places = placesOf(side.foldedPassages(source), source.passages, { exact: quote, prefix, suffix });
  const [first] = places;
  if (!first) return { verdict: 'missing' };
  return places.length === 1
    ? { verdict: 'found', ...first }
    : { verdict: 'twice', ...first, times: places.length };
}

interface Stood extends Span {
  passage: number;
}

/** Passages that say word for word the same count once. */
function placesOf(folded: readonly Folded[], passages: SourcePage['passages'], quote: Quote): Stood[] {
  const exact = fold(quote.exact);
  const seen = new Set<string>();
  const meant = new Set(meantIn(folded, quote, ({ text }) => text));
  return passages.flatMap(({ number }, at) => {
    const passage = folded[at];
    if (!passage || !meant.has(passage) || !passage.text.includes(exact) || seen.has(passage.text)) return [];
    seen.add(passage.text);
    return findFoldedQuote(passage, quote).map((span) => ({ ...span, passage: number }));
  });
}
