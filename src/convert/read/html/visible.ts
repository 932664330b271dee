/**
 * What a reader **sees** of a page beside its text: headline, byline and date.
 */
import { squeeze } from '../../segment.ts';
import { readableText, wordCount } from './dom.ts';

/** Something found, and in words where. */
export interface Seen {
  words: string;
  basis: string;
}

/** Where a title was found that a reader sees. */
export const HEADLINE = 'headline';

/** The headline: the highest heading inside the article, or the one outside the furniture. */
export function seenTitle(page: Document): Seen | undefined {
  const [first, ...others] = headings(page);
  const isOne = others.length === 0 || first?.closest(ARTICLE) != null;
  return first && isOne ? seen(first) : undefined;
}

/** Every highest heading, those inside the article first. */
export function seenTitles(page: Document): Seen[] {
  return headings(page).map(seen);
}

/** The heading that says a title. */
export function headlineOf(page: Document, title: string): Element | undefined {
  return headings(page).find((heading) => textOf(heading).startsWith(title));
}

const ARTICLE = 'article, main, [itemprop=headline]';

function headings(page: Document): Element[] {
  const all = [...page.querySelectorAll('h1, [itemprop=headline]')].filter((one) => textOf(one) !== '');
  return [...all.filter((one) => one.closest(ARTICLE)), ...all.filter((one) => !one.closest(ARTICLE))];
}

function seen(heading: Element): Seen {
  return { words: textOf(heading), basis: HEADLINE };
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
  return squeeze(readableText(element)).slice(0, 500);
}
