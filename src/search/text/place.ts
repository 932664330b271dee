/**
 * A **place** is the very statement or passage of a page that holds the words that were asked for.
 */
import { beginningsOf, isFormOf } from './form.ts';
import type { TextPage } from './full-text.ts';
import { OTHER_NAMES, sectionsOf } from './section.ts';

export interface Place {
  /** Address of the page with the fragment of the place. */
  href: string;
  /** "statement 3", "passage 8"; absent when the words stand elsewhere on the page. */
  place?: string;
  /** Words around the match, or the summary of the page. */
  words: string;
  /** Does it hold every word of the query? */
  isWhole: boolean;
}

/** Words shown before the first match where it stands late, and in all. */
const BEFORE = 8;
const ALL = 28;
/** A match among the first words is shown with all that stands before it. */
const EARLY = 20;

/**
 * The statements or passages of a page that hold most words of a query, in the order of the page; those that
 * hold the whole query in a row come first.
 */
export function placesOf(page: TextPage, query: string, most: number): Place[] {
  const beginnings = beginningsOf(query);
  const scored = sectionsOf(page)
    .filter(({ id }) => id !== OTHER_NAMES)
    .map((section) => ({ section, score: heldIn(section.words, beginnings) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score === best && best > 0)
    .sort((a, b) => Number(!a.section.place) - Number(!b.section.place))
    .slice(0, most)
    .map(({ section: { id, place, words } }) => ({
      href: id ? `${page.url}#${id}` : page.url,
      ...(place && { place }),
      words: place ? excerpt(words, beginnings) : page.meta.summary || excerpt(words, beginnings),
      isWhole: best >= beginnings.length,
    }));
}

/** How many words of the query stand here, and a half more when some stand side by side in the order asked. */
function heldIn(words: readonly string[], beginnings: readonly string[]): number {
  const held = beginnings.filter((one) => words.some((word) => isFormOf(word, [one])));
  return held.length + (held.length > 1 && inARow(words, held) ? 0.5 : 0);
}

function inARow(words: readonly string[], beginnings: readonly string[]): boolean {
  return words.some((_, at) => beginnings.every((one, next) => isFormOf(words[at + next] ?? '', [one])));
}

function excerpt(words: readonly string[], beginnings: readonly string[]): string {
  const first = words.findIndex((word) => isFormOf(word, beginnings));
  const from = first < EARLY ? 0 : first - BEFORE;
  const shown = words.slice(from, from + ALL).join(' ');
  return `${from > 0 ? '… ' : ''}${shown}${from + ALL < words.length ? ' …' : ''}`;
}
