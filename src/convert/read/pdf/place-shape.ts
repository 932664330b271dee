/**
 * The **shape** of a place is what it has in common with others that say the same on their pages.
 */
import { isNumber } from './page-number.ts';
import type { Place } from './place.ts';

/** Parts of a document that are counted: their numbers are their names. */
const COUNTED =
  /^(?:annexe?|anlage|appendix|arti(?:cle|kel)|chap(?:ter|itre)|day|exhibit|figure|item|kapitel|lot|part(?:ie)?|question|schedule|section|step|table|teil|week)\s+\d+\W*$/i;

/**
 * What is the same on each page: numbers change, those of headings excepted, which stand in one cell with their
 * words; and a running head may be cut.
 */
export function shapeOf({ text, cells, isLarge }: Place): string {
  if (COUNTED.test(text)) return text;
  if (isLarge) return cells.map((cell) => (isNumber(cell.text) ? '#' : cell.text)).join('');
  return text
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/\d+|^[ivxlc]+$/g, '#');
}
