/**
 * What a reader **sees** of a page beside its text: headline, byline and date.
 */
import { squeeze } from '../../segment.ts';
import { wordCount } from './dom.ts';

/** Something found, and in words where. */
export interface Seen {
  words: string;
  basis: string;
}

/** The headline: the one highest heading outside the furniture, or the one inside the article. */
export function seenTitle(page: Document): Seen | undefined {
  const inArticle = [...page.querySelectorAll('article h1, main h1, [itemprop=headline]')].filter(hasText);
  const all = [...page.querySelectorAll('h1')].filter(hasText);
  const heading = inArticle.length > 0 ? inArticle[0] : all.length === 1 ? all[0] : undefined;
  return heading && { words: textOf(heading), basis: 'headline' };
}

const BYLINES = '[rel=author], [itemprop=author], .byline, .author, .article-author, .author-name, .by-line';
/** More words than this are a portrait of the author. */
const LONGEST_BYLINE = 12;

/** `By Jane Roe and John Doe` → `Jane Roe and John Doe` */
export function seenAuthor(page: Document): Seen | undefined {
  for (const element of page.querySelectorAll(BYLINES)) {
    const named = element.querySelector('[itemprop=name]') ?? element;
    const words = textOf(named)
      .replace(/^(?:written )?by[:\s]+/i, '')
      .replace(/\s*[|•·].*$/, '');
    if (wordCount(words) >= 2 && wordCount(words) <= LONGEST_BYLINE && !/\d/.test(words))
      return { words, basis: 'byline' };
  }
  return undefined;
}

/** Dates in the order in which they stand: the first is that of publication on nearly every page. */
export function seenDates(page: Document): Seen[] {
  const times = [...page.querySelectorAll('time, [itemprop=datePublished]')].flatMap((element) =>
    [element.getAttribute('datetime'), element.getAttribute('content'), textOf(element)].flatMap((words) =>
      words ? [{ words, basis: 'time element' }] : [],
    ),
  );
  const named = [...page.querySelectorAll(DATES)].map((element) => ({
    words: textOf(element),
    basis: 'date line',
  }));
  return [...times, ...named];
}

const DATES =
  '.date, .published, .pubdate, .pub-date, .publish-date, .post-date, .entry-date, .article-date, .timestamp, .dateline';

function textOf(element: Element): string {
  return squeeze(element.textContent ?? '').slice(0, 500);
}

function hasText(element: Element): boolean {
  return textOf(element) !== '';
}
