/**
 * A **place** is what stands at one height near the head or the foot of a page, where furniture may stand.
 */
import type { Cell } from './line.ts';

export interface PageCells {
  /** From 1. */
  number: number;
  height: number;
  cells: Cell[];
}

/** Everything at one height of a page. */
export interface Row {
  /** From left to right. */
  cells: Cell[];
  text: string;
}

export interface Place extends Row {
  page: PageCells;
  /** Of the whole page, from top to bottom; this is the one at `at`. */
  rows: readonly Row[];
  at: number;
  /** Distance from the top, or below 0 from the bottom, in steps of `NEAR` points. */
  slot: number;
  /** Is it set larger than the text, as headings are? */
  isLarge: boolean;
}

/** Lines from the outermost one that may be furniture, and the part of the page in which they stand. */
const LINES = 3;
const EDGE = 0.2;
/** UTF-16 code units; what is longer is text. */
export const LONGEST = 120;
/** Heights that differ by at most this many points are the same. */
const NEAR = 3;
/** What is larger than the text by this factor is a heading. */
const LARGER = 1.12;

/** The places of a document, page by page. */
export function placesOf(pages: readonly PageCells[]): Place[] {
  const body = bodySize(pages);
  return pages.flatMap((page) => {
    const rows = rowsOf(page);
    return rows.flatMap((row, at) => {
      const isOuter = at < LINES || at >= rows.length - LINES;
      const slot = isOuter ? slotOf(page, row) : undefined;
      if (slot === undefined) return [];
      return { ...row, page, rows, at, slot, isLarge: (row.cells[0]?.size ?? 0) >= LARGER * body };
    });
  });
}

export function rowsOf(page: PageCells): Row[] {
  const rows: Cell[][] = [];
  for (const cell of page.cells.toSorted((one, other) => one.baseline - other.baseline)) {
    const row = rows.at(-1);
    if (row && cell.baseline - (row[0]?.baseline ?? 0) < NEAR) row.push(cell);
    else rows.push([cell]);
  }
  return rows.map((row) => {
    const cells = row.toSorted((one, other) => one.left - other.left);
    return { cells, text: cells.map((cell) => cell.text).join(' ') };
  });
}

/** `undefined` in the middle of a page, and for what is too long for furniture. */
function slotOf(page: PageCells, { cells, text }: Row): number | undefined {
  const top = Math.min(...cells.map(({ baseline }) => baseline));
  const bottom = top - page.height;
  const isEdge = top < EDGE * page.height || -bottom < EDGE * page.height;
  if (!isEdge || text.length > LONGEST) return undefined;
  return Math.round((top < -bottom ? top : bottom) / NEAR);
}

/** The size in which most letters are set, in points. */
function bodySize(pages: readonly PageCells[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pages.flatMap(({ cells }) => cells)) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/** Letters and signs of rows, white space not counted. */
export function lettersOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { text }) => sum + text.replace(/\s+/g, '').length, 0);
}
