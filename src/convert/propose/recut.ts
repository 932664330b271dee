/**
 * A text is **recut** when another file of it has its paragraphs elsewhere: the PDF of a page, or a paragraph
 * in two. What stands in the source is not added to it again.
 */
import type { Document } from '../document.ts';
import { wordedPassages } from './alike.ts';
import type { Comparison } from './compare.ts';
import { standsIn } from './overlap.ts';
import { passageKey, type ShelfPassage, type ShelfSource } from './shelf.ts';

/** The comparison without passages that the source holds in other paragraphs: they are copies. */
export function withoutRecut(
  comparison: Comparison,
  { source, document }: { source: ShelfSource; document: Document },
): Comparison {
  const isNew = source.passages.length === 0 || source.excerpt;
  if (isNew || comparison.fresh.length === 0) return comparison;
  const stands = standsIn(wordedPassages(document.passages), wordedPassages(source.passages));
  const held = document.passages.filter((_, at) => stands[at]?.isCopy).map(({ text }) => passageKey(text));
  const copies = new Set(held).intersection(new Set(comparison.fresh.map(({ passage }) => passage.key)));
  if (copies.size === 0) return comparison;
  return { ...comparison, copies, fresh: without(comparison.fresh, copies) };
}

/** Each passage that stays comes behind the last one before it that stays. */
function without(fresh: Comparison['fresh'], keys: ReadonlySet<string>): Comparison['fresh'] {
  const before = new Map<ShelfPassage, ShelfPassage | undefined>();
  return fresh.flatMap(({ passage, after }) => {
    const anchor = after && before.has(after) ? before.get(after) : after;
    if (!keys.has(passage.key)) return [{ passage, after: anchor }];
    before.set(passage, anchor);
    return [];
  });
}
