/**
 * What was **left out** of a document is said, so that nobody takes silence for completeness.
 */

/** Of a file that was cut short and whose words are read as far as they go. */
export const CUT = 'The file ends in the middle: its last words may be missing.';

/** `2 comments were left out.`, one sentence a kind. @param left How many, by the singular of what they are. */
export function leftOut(left: ReadonlyMap<string, number>): string[] {
  return Array.from(left, ([what, count]) =>
    count === 1 ? `1 ${what} was left out.` : `${count} ${plural(what)} were left out.`,
  );
}

function plural(what: string): string {
  if (what === 'chapter that is a picture') return 'chapters that are pictures';
  if (what === 'hidden run of text') return 'hidden runs of text';
  return what === 'diagram or chart' ? 'diagrams or charts' : `${what}s`;
}
