/**
 * An **entity link** is a link that a person writes on purpose, by id: `[[su-35]]`, or `[[su-35|the jet]]` to
 * show other words.
 */
import type { Span } from '../text/quote.ts';

export interface EntityLink extends Span {
  id: string;
  /** Words to show instead of the page's name. */
  words?: string;
}

const LINK = /(?<!\\)\[\[([^[\]|\n]+)(?:\|([^[\]\n]+))?\]\]/g;

/**
 * Find the entity links in Markdown as it is written: an escaped bracket opens none.
 *
 * ```text
 * Two [[su-35|jets]] and \[[no link]].
 *     ^^^^^^^^^^^^^^
 * ```
 *
 * @param markdown
 *   Source of one text node; spans count from its start.
 */
export function findLinks(markdown: string): EntityLink[] {
  return Array.from(markdown.matchAll(LINK), ({ 0: whole, 1: id = '', 2: words, index }) => ({
    start: index,
    end: index + whole.length,
    id: id.trim(),
    ...(words === undefined ? {} : { words: words.trim() }),
  }));
}
