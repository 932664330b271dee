/**
 * The **article** is the part of a web page that a reader came for: Readability finds it as Firefox does for its
 * reading view. Where that goes astray, the main content around the headline is taken; where nothing is found,
 * the whole page without its furniture.
 */
import { Readability } from '@mozilla/readability';
import { otherArticles, straying } from './astray.ts';
import { parsePage, wordCount } from './dom.ts';
import { leadOf, lostLead } from './lead.ts';
import { mainContent, stripped } from './main-content.ts';
import { heedNames } from './name-blocks.ts';
import { proseOf } from './prose.ts';
import { firstBlock, numberBlocks, restoreBlocks } from './restore.ts';

export interface Article {
  root: Element;
  /** The whole page was taken where neither an article nor a main part stands out. */
  is: 'article' | 'main content' | 'whole page';
  /** Were other articles of the page, each with a headline of its own, left out? */
  isOneOfMany?: boolean;
  /** The lead, where it stands apart from the text of the article. */
  lead?: string | undefined;
}

/** Where the headline of a page stands, when it has one that it confirms. */
export type HeadlineOf = (page: Document) => Element | undefined;

/** An article of fewer words than this was not one, when the page has many more. */
const FEW_WORDS = 20;
/** Readability takes more than linear time; a page with more is a book, and all of it is text. */
const MOST = { elements: 30_000, characters: 2_000_000 };

/**
 * Find the article.
 *
 * @param page
 *   Changed by the search and of no use afterwards.
 * @param html
 *   What the page was made of, to make it once more.
 */
export function findArticle(page: Document, html: string, headlineOf: HeadlineOf): Article {
  const found = readArticle(page, headlineOf(page));
  const words = found ? wordCount(found.root.textContent ?? '') : 0;
  if (found && !found.isAstray && words >= FEW_WORDS)
    return { root: found.root, is: 'article', isOneOfMany: found.isOneOfMany, lead: found.lead };
  const again = parsePage(html);
  const main = found && aroundHeadline(again, headlineOf(again));
  if (main && (found.isAstray || wordCount(main.textContent ?? '') > 2 * words))
    return { root: main, is: 'main content' };
  const whole = again.body;
  for (const furniture of whole.querySelectorAll(FURNITURE)) furniture.remove();
  const isMore = wordCount(whole.textContent ?? '') > 2 * words;
  return found && !isMore ? { root: found.root, is: 'article' } : { root: whole, is: 'whole page' };
}

const FURNITURE = 'script,style,noscript,template,nav,svg,[role=navigation]';

function aroundHeadline(page: Document, headline: Element | undefined): Element | undefined {
  const main = headline && mainContent(headline, proseOf(page.body, headline));
  return main && stripped(main, headline);
}

interface Found {
  root: Element;
  isAstray: boolean;
  isOneOfMany: boolean;
  lead: string | undefined;
}

function readArticle(page: Document, headline: Element | undefined): Found | undefined {
  const options = { keepClasses: true, serializer: (node: Node) => node as Element };
  if (page.querySelectorAll('*').length > MOST.elements) return undefined;
  if ((page.body.textContent ?? '').length > MOST.characters) return undefined;
  const prose = headline && proseOf(page.body, headline);
  const isAstray = prose && straying(page, headline, prose);
  const lead = prose ? leadOf(page, headline, prose) : [];
  const others = prose ? otherArticles(page, headline, prose) : [];
  for (const other of others) other.remove();
  heedNames(page);
  const blocks = numberBlocks(page);
  const root = new Readability<Element>(page, options).parse()?.content ?? undefined;
  if (!root) return undefined;
  const first = firstBlock(root, blocks);
  const words = wordCount(root.textContent ?? '');
  restoreBlocks(root, blocks);
  const before = first && prose ? lead.filter(({ end }) => end <= prose.before(first)) : [];
  const goesAstray = first !== undefined && isAstray?.({ first, words }) === true;
  return { root, isAstray: goesAstray, isOneOfMany: others.length > 0, lead: lostLead(root, before) };
}
