/**
 * **Full text** is the index of the words of all pages as the planner sees it: the part of Pagefind's public
 * API that search uses. The browser and the command line each hand in Pagefind itself behind it.
 *
 * https://pagefind.app/docs/api/
 */

/** A page as the index tells it; places are counted in words of `content` from 0. */
export interface TextPage {
  /** Address with the base of the site, without a fragment. */
  url: string;
  content: string;
  meta: Record<string, string>;
  /** Elements with an id, in the order of the page. */
  anchors: readonly { id: string; location: number }[];
  /** Where the words stand that matched. */
  locations: readonly number[];
}

export interface TextHit {
  /** Names the page within this index. */
  id: string;
  /** Above 0, for one search only: a sum of what each word is worth. */
  score: number;
  /** Load the page: one small file. */
  data(): Promise<TextPage>;
}

export interface TextHits {
  results: readonly TextHit[];
}

export interface FullText {
  /**
   * Pages that hold **all** words, which may be beginnings; a word that stands nowhere is silently replaced by
   * its longest beginning that does. Between double quotes: pages that hold the very words in a row.
   *
   * @param term `null` finds every page.
   */
  search(term: string | null): Promise<TextHits>;
}

/**
 * How Pagefind is to rank, for whoever opens it: that a word is in the title counts only as its heading, which is
 * weighted in the text; what a title *is* the names index knows better. Chosen together with the weights in
 * `term.ts` and `combine.ts` on half of the questions of three judged collections (`scripts/search-bench/judged.ts`).
 *
 * https://pagefind.app/docs/ranking/
 */
export const ranking = { metaWeights: { title: 0 } };
