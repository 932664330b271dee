/**
 * What is **quoted** of a source: the words on which claims that a person let stand rest, passage by passage.
 */
import type { EntityPage, SourcePage } from '../../src/model/page.ts';
import type { PropertyId } from '../../src/model/properties.ts';
import { type Folded, foldWithOffsets } from '../../src/text/fold.ts';
import { findFoldedQuote, type Span } from '../../src/text/quote.ts';

export interface Quoted extends Span {
  /** Index of the passage, from 0. */
  passage: number;
  entity: string;
  property: PropertyId;
}

/** Claims of reviewed pages that nobody still has to look at. */
export function quotedOf(source: SourcePage, pages: readonly EntityPage[]): Quoted[] {
  const ids = new Set([source.id, ...source.data.formerIds]);
  const folded = source.passages.map(({ text }) => foldWithOffsets(text));
  return pages
    .filter(({ data }) => data.status === 'reviewed')
    .flatMap(({ id, data }) =>
      data.claims
        .filter(({ review }) => review === undefined || review === 'accepted')
        .flatMap(({ property, cite }) =>
          cite
            .filter((citation) => ids.has(citation.source))
            .flatMap(({ quote: exact, prefix, suffix }) => placesOf({ exact, prefix, suffix }, folded))
            .map((place) => ({ ...place, entity: id, property })),
        ),
    );
}

function placesOf(quote: Parameters<typeof findFoldedQuote>[1], passages: readonly Folded[]) {
  return passages.flatMap((folded, passage) =>
    findFoldedQuote(folded, quote).map(({ start, end }) => ({ passage, start, end })),
  );
}
