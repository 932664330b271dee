/**
 * The **engines** are what the planner asks: names, full text and claims, each behind an interface so that a
 * browser, a command and a test hand in their own.
 */
import type { ClaimsIndex } from '../claims/open.ts';
import type { Chosen, FacetId } from '../facets/facet.ts';
import type { PageFacets } from '../facets/page-facets.ts';
import type { Order } from '../facets/state.ts';
import type { NamesIndex } from '../names/open.ts';
import type { FullText } from '../text/full-text.ts';

export interface Engines {
  names: Pick<NamesIndex, 'find' | 'details'>;
  text: FullText;
  /** Asked only when a field is. */
  claims: ClaimsIndex;
  /** Asked only when a kind is asked for, a value of a facet is chosen, or facets or an order are wanted. */
  facets: PageFacets;
}

export interface AnswerOptions {
  /** Where the site is served. */
  base?: string;
  /** Values chosen of facets. */
  chosen?: Chosen;
  order?: Order;
  /** Pages of full text that are loaded, to show the place and the words: one small file each; 5 unless told. */
  look?: number;
  /** Other names sought of the page that is named: words of each may lie in further parts of the index; 8 unless told. */
  otherNames?: number;
  /** Places shown of one page. */
  places?: number;
  /** Claims shown. */
  claims?: number;
  /** Facets to count, each of which needs a file; none unless told. */
  facets?: readonly FacetId[];
  /** Who types on is not interested any more: the answer then ends with the signal's reason. */
  signal?: AbortSignal;
}

/** Orders that pages can be shown in, besides the best first. */
export const PAGE_ORDERS: readonly Order[] = ['newest', 'oldest', 'page'];

/** A score from which on a person would call it the same name; below it is only "did you mean". */
export const SAME_NAME = 0.72;
/** A score from which a name may have been meant although something else was found. */
export const RATHER_LIKE = 0.5;
/** Below this, names agree by accident. */
export const LIKE_NAME = 0.35;
