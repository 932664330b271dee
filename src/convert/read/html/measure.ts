/**
 * To **measure** elements is to count their words, once for all of them: counting each by itself would take
 * as many passes over the page as it has levels.
 */
import { isElement, isText, nameOf, wordCount } from './dom.ts';

export interface Size {
  words: number;
  /** Of these, in links. */
  linked: number;
}

/** The size of an element and of every element below it. */
export function measure(root: Element): Map<Element, Size> {
  const sizes = new Map<Element, Size>();
  sizeOf(root, sizes);
  return sizes;
}

function sizeOf(element: Element, sizes: Map<Element, Size>): Size {
  const size = { words: 0, linked: 0 };
  for (const node of element.childNodes) {
    if (isText(node)) size.words += wordCount(node.data);
    if (!isElement(node)) continue;
    const { words, linked } = sizeOf(node, sizes);
    size.words += words;
    size.linked += linked;
  }
  if (nameOf(element) === 'a') size.linked = size.words;
  sizes.set(element, size);
  return size;
}
