/**
 * Blocks of bare words lose their names on the way to the article: Readability puts their words into a paragraph
 * and drops the block. What the **name** of such a block says is therefore heeded before.
 */
import { wordCount } from './dom.ts';
import { CAPTION_NAME, FURNITURE_NAME } from './furniture.ts';
import { CAPTION_MARK } from './passages.ts';

/** Longest block that is furniture by its name alone, in words. */
const SHORT = 60;
const WITHIN = 'p, div, section, article, table, ul, ol, blockquote, figure, h1, h2, h3, h4, pre';

/** Drop named furniture, wrap named captions; the page is changed. */
export function heedNames(page: Document): void {
  for (const block of [...page.querySelectorAll('div[class], div[id]')]) {
    const names = `${block.className} ${block.id}`.slice(0, 1000);
    const isFurniture = FURNITURE_NAME.test(names);
    if (!isFurniture && !CAPTION_NAME.test(names)) continue;
    if (block.querySelector(WITHIN) !== null || wordCount(block.textContent ?? '') > SHORT) continue;
    if (isFurniture) block.remove();
    else wrap(page, block);
  }
  for (const quotation of page.querySelectorAll('blockquote')) forgetNames(quotation);
}

/** Posts that an article quotes stand in blocks whose names Readability takes for furniture. */
function forgetNames(quotation: Element): void {
  const words = wordCount(quotation.textContent ?? '');
  const { parentElement } = quotation;
  if (!parentElement || wordCount(parentElement.textContent ?? '') > words) return;
  parentElement.removeAttribute('class');
  parentElement.removeAttribute('id');
}

function wrap(page: Document, block: Element): void {
  const caption = page.createElement('p');
  caption.setAttribute(CAPTION_MARK, '');
  caption.append(...block.childNodes);
  block.append(caption);
}
