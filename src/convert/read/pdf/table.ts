/**
 * A **table** shows in lines whose cells begin or end at the same places; each line is a row of it.
 */
import { joinCells } from '../../../text/cells.ts';
import type { Line } from './line.ts';

/** Rows in a table, at least, and how far apart, in points, are edges that stand in one line. */
const FEWEST_ROWS = 3;
const NEAR = 4;

/** Dots that lead from a title to the number of its page in a table of contents. */
const LEADER = /\s*(?:[.·…]\s?){4,}\s*(?=\S+$)/u;

/** The lines that are rows of a table. */
export function rowsAmong(lines: readonly Line[]): Set<Line> {
  const rows = new Set(lines.filter(({ text }) => LEADER.test(text)));
  let start = 0;
  for (let at = 1; at <= lines.length; at++) {
    const line = lines[at];
    const before = lines[at - 1];
    if (line && before && areAligned(before, line)) continue;
    if (at - start >= FEWEST_ROWS) for (const row of lines.slice(start, at)) rows.add(row);
    start = at;
  }
  return rows;
}

/** Two cells or more of both lines stand below each other. */
function areAligned(above: Line, below: Line): boolean {
  if (above.cells.length < 2 || below.cells.length < 2) return false;
  const shared = below.cells.filter((cell) =>
    above.cells.some(
      ({ left, right }) =>
        Math.abs(left - cell.left) < NEAR ||
        Math.abs(right - cell.right) < NEAR ||
        Math.abs(left + right - cell.left - cell.right) < 2 * NEAR,
    ),
  );
  return shared.length >= 2;
}

/** Cells of a row, parted as in every document. */
export function rowText(line: Line): string {
  const cells = joinCells(line.cells.map(({ text }) => text));
  return cells.replace(/\s*(?:[.·…]\s?){4,}\s*(?=\|)/gu, ' ').replace(LEADER, ' | ');
}
