/**
 * The **facets of a claim**: those of its page, and its own speaker, sources and modality.
 */
import type { FacetId } from '../facets/facet.ts';
import type { Posting } from './posting.ts';

/** What a claim bears of each facet. */
export function facetValues(posting: Posting, facet: FacetId): readonly string[] {
  const { page, by, modality, sources, categories, countries, disputed } = posting;
  if (facet === 'kind') return [page.slice(0, page.indexOf('/'))];
  if (facet === 'category') return categories;
  if (facet === 'country') return countries;
  if (facet === 'speaker') return by === '' ? [] : [by];
  if (facet === 'modality') return [modality];
  return facet === 'source' ? sources : disputed ? ['yes'] : [];
}
