/**
 * The **prose** of a page is its words outside links, furniture and what nobody sees: roughly what was written for
 * the page. It is counted once for all elements, in one pass.
 */
import { isElement, isText, nameOf, wordCount } from './dom.ts';
import { FURNITURE_NAME } from './furniture.ts';

export interface Prose {
  /** Words in an element; 0 where the element itself stands apart. */
  in(element: Element): number;
  /** Words of the page before an element. */
  before(element: Element): number;
}

/** @param headline Whatever it stands in is no furniture, however it is named. */
export function proseOf(root: Element, headline?: Element): Prose {
  const inside = new Map<Element, number>();
  const ahead = new Map<Element, number>();
  let words = 0;
  const walk = (element: Element) => {
    const before = words;
    ahead.set(element, before);
    for (const node of element.childNodes) {
      if (isText(node)) words += wordCount(node.data);
      else if (isElement(node)) walk(node);
    }
    if (standsApart(element, headline)) words = before;
    inside.set(element, words - before);
  };
  walk(root);
  return { in: (element) => inside.get(element) ?? 0, before: (element) => ahead.get(element) ?? 0 };
}

const NO_PROSE = new Set(
  'a script style noscript template nav footer aside form button select svg iframe figcaption'.split(' '),
);
/** They hold the text, and are named by its topics. */
const MAIN = new Set(['article', 'main', 'body']);

export function standsApart(element: Element, headline?: Element): boolean {
  if (headline && element.contains(headline)) return false;
  if (NO_PROSE.has(nameOf(element)) || isHidden(element)) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 1000);
  return !MAIN.has(nameOf(element)) && FURNITURE_NAME.test(names);
}

export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}
