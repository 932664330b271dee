/**
 * A **row** of a table is one passage, its cells parted by ` | `. A table that only serves to lay out a page
 * is none: what stands in its cells is told as it stands.
 */
import { joinCells } from '../../../text/cells.ts';
import type { DocumentPassage } from '../../document.ts';

/** Longer rows, in UTF-16 code units, are pages of text in columns. */
const LONGEST_ROW = 2_000;

/** @param cells What each cell holds, in order; nothing for an empty one. */
export function rowPassages(cells: readonly DocumentPassage[][]): DocumentPassage[] {
  const inside = cells.flat();
  const filled = cells.filter((cell) => cell.length > 0);
  if (filled.length < 2 || inside.some((passage) => passage.form === 'row')) return inside;
  const text = joinCells(cells.map(wordsOf));
  return text.length > LONGEST_ROW ? inside : [{ text, heading: false, form: 'row' }];
}

function wordsOf(cell: readonly DocumentPassage[]): string {
  return cell.map((passage) => passage.text).join(' ');
}
