/**
 * A **quotation** must stand in its source exactly once; where the same words stand more than once, the
 * words beside them are added until they do.
 */
import { type Citation, LONGEST_WORDS } from '../../model/schema.ts';
import { findFoldedQuote, meantIn } from '../../text/quote.ts';
import { foldedOf, mayHold } from './folded.ts';
import type { ShelfPassage } from './shelf.ts';

/** How many words of context are tried, on either side: sentences may differ in a figure far away. */
const COUNTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 18, 27, 40, 60, 90, 135];

export interface Stand {
  passage: ShelfPassage;
  start: number;
  end: number;
}

/**
 * Every place where a citation stands. Passages that say word for word the same count once: the first of them is
 * cited, as readers and the check do it.
 */
export function standsOf(passages: readonly ShelfPassage[], citation: Citation): Stand[] {
  const { quote: exact, prefix, suffix } = citation;
  const holding = mayHold(passages, exact);
  const meant = meantIn(holding, { exact, prefix, suffix }, (passage) => foldedOf(passage).text);
  const stands = meant.flatMap((passage) =>
    findFoldedQuote(foldedOf(passage), { exact, prefix, suffix }).map((span) => ({ passage, ...span })),
  );
  return stands.length > 1 ? inFirstOfEach(stands) : stands;
}

function inFirstOfEach(stands: readonly Stand[]): Stand[] {
  const first = new Map<string, ShelfPassage>();
  for (const { passage } of stands) if (!first.has(passage.key)) first.set(passage.key, passage);
  return stands.filter(({ passage }) => first.get(passage.key) === passage);
}

/**
 * Make a citation stand exactly once.
 *
 * @param wanted
 *   Which passage is meant, where there is a choice.
 * @returns
 *   The citation, perhaps with `prefix` or `suffix`; `undefined` when the words are not there, or cannot be
 *   told apart.
 */
export function pinned(
  passages: readonly ShelfPassage[],
  citation: Citation,
  wanted: (passage: ShelfPassage) => boolean = () => true,
): Citation | undefined {
  const stands = standsOf(passages, citation);
  const meant = stands.filter(({ passage }) => wanted(passage));
  if (meant.length === 0) return undefined;
  if (stands.length === 1) return citation;
  for (const stand of meant) {
    const found = contexts(stand, citation).find((one) => standsOf(passages, one).length === 1);
    if (found) return found;
  }
  return undefined;
}

/** The citation with more and more words before it, then after it, then on both sides. */
export function contexts({ passage, start, end }: Stand, citation: Citation): Citation[] {
  const before = passage.text.slice(0, start).trim().split(' ');
  const after = passage.text.slice(end).trim().split(' ');
  const prefixes = counts(before).map((count) => lastOf(before.slice(-count).join(' ')));
  const suffixes = counts(after).map((count) => firstOf(after.slice(0, count).join(' ')));
  const both = prefixes.flatMap((prefix, at) => {
    const suffix = suffixes[at];
    return suffix === undefined ? [] : [{ ...citation, prefix, suffix }];
  });
  return [
    ...prefixes.map((prefix) => ({ ...citation, prefix })),
    ...suffixes.map((suffix) => ({ ...citation, suffix })),
    ...both,
  ];
}

/** How many of the words are tried. */
function counts(words: readonly string[]): number[] {
  return words[0] === ''
    ? []
    : COUNTS.filter((count, at) => count <= words.length || (COUNTS[at - 1] ?? 0) < words.length);
}

/** As much of words as a citation may have, from their end; whole letters. */
function lastOf(words: string): string {
  return words
    .slice(-LONGEST_WORDS)
    .replace(/^[\uDC00-\uDFFF]/, '')
    .trim();
}

function firstOf(words: string): string {
  return words
    .slice(0, LONGEST_WORDS)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}
