/**
 * To **restore** is to put back paragraphs that the search for the article threw out though they stand between
 * paragraphs that it kept, in the same block: a short one with a link, a post that is quoted, a table.
 */
import { nameOf, wordCount } from './dom.ts';
import { FURNITURE_NAME } from './furniture.ts';
import { isHidden } from './prose.ts';

interface Block {
  element: Element;
  /** Nearest first, as they stood before the search. */
  around: readonly Element[];
}

const NUMBER = 'data-block';
const BLOCKS = 'p, blockquote, pre, table, ul, ol, dl';
/** How far up two paragraphs may have their common block. */
const LEVELS = 4;

/** Number the blocks of a page, before anything is thrown out. */
export function numberBlocks(page: Document): Block[] {
  const outer = [...page.querySelectorAll(BLOCKS)].filter((one) => !one.parentElement?.closest(BLOCKS));
  return outer.map((element, at) => {
    element.setAttribute(NUMBER, String(at));
    return { element, around: ancestorsOf(element) };
  });
}

function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let up = element.parentElement; up && ancestors.length < LEVELS; up = up.parentElement)
    ancestors.push(up);
  return ancestors;
}

/** The first block of a page that an article kept, as it stood in the page. */
export function firstBlock(root: Element, blocks: readonly Block[]): Element | undefined {
  const kept = [...root.querySelectorAll(`[${NUMBER}]`)].filter(
    ({ textContent }) => wordCount(textContent ?? '') > 0,
  );
  return blocks[Number(kept[0]?.getAttribute(NUMBER) ?? -1)]?.element;
}

/** Change the article in place. */
export function restoreBlocks(root: Element, blocks: readonly Block[]): void {
  const kept = [...root.querySelectorAll(`[${NUMBER}]`)].map((element) => ({
    element,
    at: Number(element.getAttribute(NUMBER)),
  }));
  for (const [index, { element, at }] of kept.entries()) {
    const next = kept[index + 1]?.at;
    if (next === undefined || next <= at) continue;
    const neighbours = [...(blocks[at]?.around ?? []), ...(blocks[next]?.around ?? [])];
    const lost = blocks.slice(at + 1, next).filter((block) => belongs(block, neighbours));
    element.after(...lost.map((block) => block.element));
  }
}

/** Fewest words of a block that is put back, and most of them in links, from 0 to 1. */
const WORDS = { least: 8, linked: 0.5 };
const APART = new Set(['aside', 'nav', 'footer', 'header', 'form', 'figure', 'noscript']);

function belongs({ element, around }: Block, neighbours: readonly Element[]): boolean {
  const shared = around.findIndex((one) => neighbours.includes(one));
  if (shared === -1) return false;
  const own = [element, ...around.slice(0, shared)];
  if (own.some((one) => APART.has(nameOf(one)) || isHidden(one) || isFurniture(one))) return false;
  const words = wordCount(element.textContent ?? '');
  const links = [...element.querySelectorAll('a')].map((link) => wordCount(link.textContent ?? ''));
  return words >= WORDS.least && links.reduce((sum, count) => sum + count, 0) <= WORDS.linked * words;
}

function isFurniture(element: Element): boolean {
  return FURNITURE_NAME.test(`${element.className} ${element.id}`.slice(0, 1000));
}
