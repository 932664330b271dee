/**
 * The **article** is the part of a web page that a reader came for: Readability finds it as Firefox does for its
 * reading view. Where it finds none, the whole page is taken without its furniture.
 */
import { Readability } from '@mozilla/readability';
import { parsePage, wordCount } from './dom.ts';
import { heedNames } from './name-blocks.ts';
import { numberBlocks, restoreBlocks } from './restore.ts';

export interface Article {
  root: Element;
  /** Was an article found, rather than the whole page taken? */
  isFound: boolean;
}

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
export function findArticle(page: Document, html: string): Article {
  const found = readArticle(page);
  const words = found ? wordCount(found.textContent ?? '') : 0;
  if (found && words >= FEW_WORDS) return { root: found, isFound: true };
  const whole = parsePage(html).body;
  for (const furniture of whole.querySelectorAll(FURNITURE)) furniture.remove();
  const isMore = wordCount(whole.textContent ?? '') > 2 * words;
  return found && !isMore ? { root: found, isFound: true } : { root: whole, isFound: false };
}

const FURNITURE = 'script,style,noscript,template,nav,svg,[role=navigation]';

function readArticle(page: Document): Element | undefined {
  const options = { keepClasses: true, serializer: (node: Node) => node as Element };
  if (page.querySelectorAll('*').length > MOST.elements) return undefined;
  if ((page.body.textContent ?? '').length > MOST.characters) return undefined;
  heedNames(page);
  const blocks = numberBlocks(page);
  const root = new Readability<Element>(page, options).parse()?.content ?? undefined;
  if (root) restoreBlocks(root, blocks);
  return root;
}
