/**
 * An **insertion** adds words to a text and can do nothing else: it has no way to say that something goes.
 * This is what makes "a conversion never undoes a person's edit" a property of the types.
 */
export interface Insertion {
  /** Where in the original text, in UTF-16 code units from 0. */
  offset: number;
  text: string;
}

/**
 * Apply insertions to a text; those at the same offset appear in the order given.
 *
 * @throws {RangeError}
 *   When an offset lies outside the text.
 */
export function applyInsertions(text: string, insertions: readonly Insertion[]): string {
  const sorted = insertions.map((insertion, order) => ({ ...insertion, order }));
  sorted.sort((a, b) => a.offset - b.offset || a.order - b.order);
  let result = '';
  let last = 0;
  for (const { offset, text: added } of sorted) {
    if (offset < 0 || offset > text.length) {
      throw new RangeError(`Internal error: insertion at ${offset} lies outside 0…${text.length}`);
    }
    result += text.slice(last, offset) + added;
    last = offset;
  }
  return result + text.slice(last);
}
