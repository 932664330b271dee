/**
 * The **cells** of a row, told in one line: parted by ` | `, each in its place, so that what stood below what
 * can still be seen.
 */
import type { Span } from './quote.ts';

const BAR = ' | ';
/** A bar that stands alone; one inside a word is a letter like any other. */
const PARTING = /(?<=^|\s)\|(?=\s|$)/g;

/**
 * Cells as one line. An empty cell keeps its place, unless nothing follows it; a cell that holds a bar itself
 * loses it.
 *
 * @param cells
 *   White space collapsed.
 */
export function joinCells(cells: readonly string[]): string {
  const plain = cells.map((cell) => cell.replace(PARTING, ' ').replace(/\s+/g, ' ').trim());
  return plain
    .join(BAR)
    .replace(/\s+/g, ' ')
    .replace(/[|\s]+$/, '')
    .trimStart();
}

/** Where each cell of such a line stands, without the white space around it; an empty one has no width. */
export function cellsIn(line: string): Span[] {
  const edges = [...line.matchAll(PARTING)].map(({ index }) => index);
  return [...edges, line.length].map((end, at) => {
    const begin = at === 0 ? 0 : (edges[at - 1] ?? 0) + 1;
    const words = line.slice(begin, end);
    const start = begin + (words.length - words.trimStart().length);
    return { start: Math.min(start, end), end: Math.max(start, begin + words.trimEnd().length) };
  });
}
