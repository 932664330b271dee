/**
 * A **quotation** must stand in its source exactly once; where the same words stand more than once, the
 * words beside them are added until they do.
 */
import type { Citation } from '../../model/schema.ts';
import { findFoldedQuote } from '../../text/quote.ts';
import { foldedOf, type ShelfPassage } from './shelf.ts';

/** Words of context that are tried, on either side. */
const MOST_WORDS = 12;

interface Stand {
  passage: ShelfPassage;
  start: number;
  end: number;
}

/** Every place where a citation stands. */
export function standsOf(passages: readonly ShelfPassage[], citation: Citation): Stand[] {
  const { quote: exact, prefix, suffix } = citation;
  return passages.flatMap((passage) =>
    findFoldedQuote(foldedOf(passage), { exact, prefix, suffix }).map((span) => ({ passage, ...span })),
  );
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
function contexts({ passage, start, end }: Stand, citation: Citation): Citation[] {
  const before = passage.text.slice(0, start).trim().split(' ').slice(-MOST_WORDS);
  const after = passage.text.slice(end).trim().split(' ').slice(0, MOST_WORDS);
  const prefixes = before.map((_, at) => before.slice(before.length - 1 - at).join(' ')).filter(Boolean);
  const suffixes = after.map((_, at) => after.slice(0, at + 1).join(' ')).filter(Boolean);
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
