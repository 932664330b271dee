/**
 * To **trim** is to look at passages as lines on a page: a headline told again, a number alone, a date or a name
 * above the first paragraph are no text of the article.
 */
import type { DocumentPassage } from '../../document.ts';
import { wordCount } from './dom.ts';
import { AUTHOR_NOTE, CAPTION_END, CAPTION_START, CLOSING_START, FURNITURE_START } from './furniture.ts';

export function trimPassages(passages: readonly DocumentPassage[], title: string): DocumentPassage[] {
  const kept = passages
    .filter((passage, at) => !(at < 6 && tellsTitle(passage.text, title, at)))
    .filter(({ text }) => !/^\d{1,2}$/.test(text) && !(wordCount(text) < 40 && FURNITURE_START.test(text)))
    .map((passage) => (isCaption(passage.text) ? asCaption(passage) : passage));
  if (kept.length === 0) return [...passages];
  const opening = openingLines(kept);
  const closing = closingAt(kept);
  return kept.map((passage, at) => (at < opening || at >= closing ? asCaption(passage) : passage));
}

function isCaption(text: string): boolean {
  const words = wordCount(text);
  return (words < 40 && CAPTION_START.test(text)) || (words < 60 && CAPTION_END.test(text));
}

function tellsTitle(text: string, title: string, at: number): boolean {
  const [line, whole] = [plain(text), plain(title)];
  if (whole === '' || line === '') return false;
  return line === whole || (at < 2 && whole.includes(line) && line.split(' ').length > 3);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function asCaption({ text, heading, ...rest }: DocumentPassage): DocumentPassage {
  const { level: _, form: __, ...others } = rest;
  return heading
    ? { text, heading: false, ...others, form: 'caption' }
    : { text, heading, ...others, form: 'caption' };
}

/** How many short lines without a full stop stand before the first paragraph or heading. */
function openingLines(passages: readonly DocumentPassage[]): number {
  const first = passages.findIndex(
    ({ text, heading, form }) => heading || (form !== 'caption' && !isScrap(text)),
  );
  const isText = passages.slice(first + 1).some(({ text }) => wordCount(text) > 20);
  return first > 0 && first <= 8 && isText ? first : 0;
}

function isScrap(text: string): boolean {
  return (wordCount(text) < 9 && !/[.!?…。:"”]$/.test(text)) || (wordCount(text) < 15 && TIMED.test(text));
}

/** A year and a time of day: when it was published. */
const TIMED = /\b(?:19|20)\d\d\b.*\b\d{1,2}[:h.]\d\d\b/;

/** Passages and share of words that may stand below an article without being it. */
const CLOSING = { passages: 12, share: 0.25 };

/** Where what stands below the article begins; the number of passages when nothing does. */
function closingAt(passages: readonly DocumentPassage[]): number {
  const total = wordsIn(passages);
  for (let at = Math.max(1, passages.length - CLOSING.passages); at < passages.length; at++) {
    const { text } = passages[at] ?? { text: '' };
    const isClosing = CLOSING_START.test(text) || AUTHOR_NOTE.test(text);
    if (isClosing && wordsIn(passages.slice(at)) <= CLOSING.share * total && !isFollowed(passages, at))
      return at;
  }
  return passages.length;
}

/** More than one long paragraph below it, and the article goes on. */
function isFollowed(passages: readonly DocumentPassage[], at: number): boolean {
  const long = passages.slice(at + 1).filter(({ text, form }) => form === undefined && wordCount(text) > 30);
  return long.length > 1;
}

function wordsIn(passages: readonly DocumentPassage[]): number {
  return passages.reduce((sum, { text }) => sum + wordCount(text), 0);
}
