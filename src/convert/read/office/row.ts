/**
 * A **row** of a table is one passage, its cells parted by ` | `. A table that only serves to lay out a page
 * is none: what stands in its cells is told as it stands.
 */
import type { DocumentPassage } from '../../document.ts';
import { squeeze } from '../../segment.ts';

/** Longer rows, in UTF-16 code units, are pages of text in columns. */
const LONGEST_ROW = 2_000;
/** What parts two cells. */
const BAR = ' | ';

/** @param cells What each cell holds, in order; nothing for an empty one. */
export function rowPassages(cells: readonly DocumentPassage[][]): DocumentPassage[] {
  const inside = cells.flat();
  const filled = cells.filter((cell) => cell.length > 0);
  if (filled.length < 2 || inside.some((passage) => passage.form === 'row')) return inside;
  const text = squeeze(cells.map(wordsOf).join(BAR)).replace(/[|\s]+$/, '');
  return text.length > LONGEST_ROW ? inside : [{ text, heading: false, form: 'row' }];
}

function wordsOf(cell: readonly DocumentPassage[]): string {
  return cell.map((passage) => passage.text).join(' ');
}
