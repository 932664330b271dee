/**
 * To **clean** an article is to take out the furniture that stands between its paragraphs, and to mark what only
 * goes with it, such as words below pictures and links to other articles, as captions.
 */
import { squeeze } from '../../segment.ts';
import { nameOf } from './dom.ts';
import { CAPTION_NAME, CAPTION_START, FURNITURE_NAME, FURNITURE_START } from './furniture.ts';
import { measure, type Size } from './measure.ts';
import { CAPTION_MARK } from './passages.ts';

/** Shares of the words of the article, from 0 to 1: a block that holds more is the article itself. */
const MOST = { named: 0.2, aside: 0.3, links: 0.1 };
/** Longest blocks that are judged by what they say, in words. */
const SHORT = { told: 45, linked: 60 };

/** Change the article in place. */
export function cleanArticle(root: Element): void {
  const sizes = measure(root);
  const total = sizes.get(root)?.words || 1;
  for (const [element, size] of [...sizes].reverse()) {
    if (element === root || !element.parentNode) continue;
    const verdict = judge(element, { ...size, share: size.words / total });
    if (verdict === 'drop') element.remove();
    else if (verdict === 'caption') element.setAttribute(CAPTION_MARK, '');
  }
}

type Verdict = 'drop' | 'caption' | 'keep';

interface Part extends Size {
  /** Of the words of the article, from 0 to 1. */
  share: number;
}

const DROPPED = new Set(['nav', 'footer', 'button', 'form']);
const ASIDE = new Set(['figure', 'aside', 'figcaption']);
const BLOCKS = new Set(['ul', 'ol', 'p', 'div', 'h2', 'h3', 'h4', 'li', 'section']);
const HEADING = /^h[1-6]$/;

function judge(element: Element, part: Part): Verdict {
  const name = nameOf(element);
  const called = byName(element, part.share);
  if (called !== 'keep' || part.words === 0) return called;
  if (part.share < MOST.aside) {
    if (DROPPED.has(name) || (name === 'time' && standsAlone(element))) return 'drop';
    if (ASIDE.has(name)) return 'caption';
  }
  return BLOCKS.has(name) ? byWords(element, part) : 'keep';
}

/** By what the element is called. */
function byName(element: Element, share: number): Verdict {
  const author = element.getAttribute('itemprop') === 'author' ? 'byline' : '';
  const given = ['class', 'id', 'data-component'].map((name) => element.getAttribute(name) ?? '');
  const names = [...given, author].join(' ').slice(0, 1000);
  if (share >= MOST.named || holdsQuotation(element)) return 'keep';
  if (FURNITURE_NAME.test(names)) return 'drop';
  return CAPTION_NAME.test(names) ? 'caption' : 'keep';
}

/** A post of somebody that the article quotes is called social, and yet belongs to it. */
function holdsQuotation(element: Element): boolean {
  return element.closest('blockquote') !== null || element.querySelector('blockquote') !== null;
}

/** By what a block says, and how much of it is links. */
function byWords(element: Element, { words, linked, share }: Part): Verdict {
  if (words >= SHORT.linked) return 'keep';
  const text = squeeze(element.textContent ?? '');
  if (words < SHORT.told && FURNITURE_START.test(text)) return 'drop';
  if (words < SHORT.told && CAPTION_START.test(text)) return 'caption';
  if (HEADING.test(nameOf(element))) return 'keep';
  if (words < SHORT.told && share < MOST.links && followsPicture(element)) return 'caption';
  return share < MOST.links && linked > 0.8 * words ? 'caption' : 'keep';
}

/** A picture, and below it in the same block a few words. */
function followsPicture(element: Element): boolean {
  const picture = element.querySelector('img, picture, video');
  if (!picture || element.querySelector('li, tr') !== null) return false;
  const text = squeeze(element.textContent ?? '');
  return !/[.!?]\s+\S.*[.!?]$/.test(text);
}

/** A date that is a word of a sentence stays. */
function standsAlone(element: Element): boolean {
  return squeeze(element.parentElement?.textContent ?? '').length < 60;
}
