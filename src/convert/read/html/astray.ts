/**
 * A search for the article went **astray** when what it chose does not go with the headline of the page: other prose,
 * or another article, stands between the two. Words of one article below the title of another would be a false
 * source of a quotation.
 */
import { wordCount } from './dom.ts';
import type { Prose } from './prose.ts';

export interface Chosen {
  /** The first block that was chosen, as it stood in the page. */
  first: Element;
  words: number;
}

/** Most words of prose, as they stand below a headline: what it is about, who wrote it, what its picture shows. */
const MOST = { beforeOtherHeadline: 40, beforeText: 60 };

/** Whole articles of a page that stand beside the one of its headline and have headlines of their own. */
export function otherArticles(page: Document, headline: Element, prose: Prose): Element[] {
  const own = headline.closest('article');
  if (!own || prose.in(own) < MOST.beforeOtherHeadline) return [];
  const apart = [...page.querySelectorAll('article')].filter(
    (one) => !one.contains(own) && !own.contains(one),
  );
  return apart.filter((one) => one.querySelector('h1') !== null);
}

/**
 * Look at a page before anything is taken out of it.
 *
 * @returns Whether a choice is astray.
 */
export function straying(page: Document, headline: Element, prose: Prose): (chosen: Chosen) => boolean {
  const end = prose.before(headline) + wordCount(headline.textContent ?? '');
  const others = [...page.querySelectorAll('h1')].map((one) => prose.before(one)).filter((at) => at >= end);
  return ({ first, words }) => {
    const at = prose.before(first);
    const between = at - end;
    if (between >= Math.max(MOST.beforeText, words)) return true;
    return between >= MOST.beforeOtherHeadline && others.some((other) => other <= at);
  };
}
