/**
 * To **clean** an article is to take out the furniture that stands between its paragraphs, and to mark what only
 * goes with it, such as words below pictures and links to other articles, as captions.
 */
import { squeeze } from '../../segment.ts';
import { nameOf, wordCount } from './dom.ts';
import { CAPTION_NAME, CAPTION_START, FURNITURE_NAME, FURNITURE_START } from './furniture.ts';
import { measure, type Size } from './measure.ts';
import { CAPTION_MARK } from './passages.ts';

/** Shares of the words of the article, from 0 to 1: a block that holds more is the article itself. */
const MOST = { named: 0.2, aside: 0.3, links: 0.1 };
/** Shares of words in links, from 0 to 1, that make a block a pointer, and a list one of pointers. */
const LINKED = { block: 0.8, list: 0.5 };
/** Longest blocks that are judged by what they say, in words. */
const SHORT = { told: 45, linked: 60 };

/** Change the article in place. */
export function cleanArticle(root: Element): void {
  const sizes = measure(root);
  const total = sizes.get(root)?.words || 1;
  for (const [element, size] of [...sizes].reverse()) {
    if (element === root || !element.parentNode) continue;
    const parent = sizes.get(element.parentElement ?? root) ?? size;
    const verdict = judge(element, { ...size, share: size.words / total, parent });
    if (verdict === 'drop') element.remove();
    else if (verdict === 'caption') element.setAttribute(CAPTION_MARK, '');
  }
}

type Verdict = 'drop' | 'caption' | 'keep';

interface Part extends Size {
  /** Of the words of the article, from 0 to 1. */
  share: number;
  /** Of what it stands in. */
  parent: Size;
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
function byWords(element: Element, part: Part): Verdict {
  const { words, share } = part;
  if (words >= SHORT.linked) return 'keep';
  const text = squeeze(element.textContent ?? '');
  if (words < SHORT.told && FURNITURE_START.test(text)) return 'drop';
  if (words < SHORT.told && CAPTION_START.test(text)) return 'caption';
  if (HEADING.test(nameOf(element))) return 'keep';
  if (words < SHORT.told && share < MOST.links && followsPicture(element)) return 'caption';
  return share < MOST.links && isPointer(element, part) ? 'caption' : 'keep';
}

/** A picture, and below it in the same block a few words; paragraphs, a heading or a sentence before it are text. */
function followsPicture(element: Element): boolean {
  const picture = element.querySelector('img, picture, video');
  if (!picture || element.querySelector('li, tr, h1, h2, h3, h4, h5, h6') !== null) return false;
  if (hasWordsBefore(element, picture)) return false;
  const paragraphs = [...element.querySelectorAll('p')].map((one) => squeeze(one.textContent ?? ''));
  if (paragraphs.length > 1 && paragraphs.some((text) => SENTENCE.test(text))) return false;
  return !/[.!?]\s+\S.*[.!?]$/.test(squeeze(element.textContent ?? ''));
}

const SENTENCE = /^\S+(?:\s+\S+){3,}[.!?]["”]?$/;

function hasWordsBefore(element: Element, picture: Element): boolean {
  for (const node of element.childNodes) {
    if (node === picture) return false;
    if (node.contains(picture)) return hasWordsBefore(node as Element, picture);
    if (wordCount(node.textContent ?? '') > 0) return true;
  }
  return false;
}

/** Nothing but a link to somewhere else: no address to be read, and no item of a list of which others are words. */
function isPointer(element: Element, { words, linked, parent }: Part): boolean {
  if (linked <= LINKED.block * words || ADDRESS.test(squeeze(element.textContent ?? ''))) return false;
  return nameOf(element) !== 'li' || parent.linked > LINKED.list * parent.words;
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** A date that is a word of a sentence stays. */
function standsAlone(element: Element): boolean {
  return squeeze(element.parentElement?.textContent ?? '').length < 60;
}
