/**
 * To **highlight** is to show on a page the words that a search found there, without changing the page; the
 * words come with the address, which is clean again at once. Without support for it the page is as ever.
 *
 * https://drafts.csswg.org/css-highlight-api-1/
 */
import { type Placed, printedWords } from '../../search/text/marked.ts';
import { spansOf } from '../../search/text/meant.ts';
import rules from '../styles/highlight.css?inline';
import { marksIn } from './search/carried.ts';
import { adopt } from './search/rules.ts';

/** Ranges that are highlighted at most: a word may stand anywhere. */
const MOST = 2000;

/** What another paragraph begins with. */
const BLOCK = 'p, li, dt, dd, td, th, h1, h2, h3, h4, blockquote, figcaption, summary, section, div';
const UNREAD = '[hidden], .hidden, script, style, form';

interface Word extends Placed {
  node: Node;
}

/** @param carried Kept with the step of the history, so that Back and reloading show the words again. */
export function highlight(carried: string): void {
  const url = new URL(location.href);
  if (url.searchParams.has('hl')) {
    url.searchParams.delete('hl');
    history.replaceState({ ...history.state, hl: carried }, '', url);
  }
  const main = document.querySelector('main');
  if (!main || typeof Highlight === 'undefined') return;
  const ranges = rangesOn(main, marksIn(carried));
  const [first] = ranges;
  if (!first) return;
  adopt(rules);
  CSS.highlights.set('search', new Highlight(...ranges.slice(0, MOST)));
  if (!location.hash) first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** A phrase that stands in a row elsewhere is shown word by word in the place that was asked for. */
function rangesOn(main: Element, marks: readonly string[]): Range[] {
  const ranges = rangesIn(main, marks);
  const place = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!place || ranges.some(({ startContainer }) => place.contains(startContainer))) return ranges;
  return [...ranges, ...rangesIn(place, marks)];
}

function rangesIn(place: Element, marks: readonly string[]): Range[] {
  const words = wordsIn(place);
  return spansOf(words, marks).flatMap(([from, after]) => {
    const [first, last] = [words[from], words[after - 1]];
    if (!first || !last) return [];
    const range = new Range();
    range.setStart(first.node, first.start);
    range.setEnd(last.node, last.end);
    return [range];
  });
}

function wordsIn(place: Element): Word[] {
  const words: Word[] = [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  let block: Element | null | undefined;
  let after = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { nodeValue, parentElement } = node;
    const text = nodeValue ?? '';
    if (parentElement?.closest(UNREAD)) continue;
    const own = parentElement?.closest(BLOCK);
    const found = printedWords(text, own === block ? after : Number.POSITIVE_INFINITY);
    for (const word of found) words.push({ ...word, node });
    after = text.length - (found.at(-1)?.end ?? (own === block ? -after : 0));
    block = own;
  }
  return words;
}
