/**
 * A **line** is what stands on one baseline within a column; where a wide gap parts it, it has several cells.
 */
import type { Piece } from './piece.ts';

export interface Cell {
  text: string;
  left: number;
  right: number;
  /** Of most of its letters. */
  baseline: number;
  size: number;
  font: string;
}

export interface Line extends Cell {
  /** From left to right; the text of the line is theirs. */
  cells: Cell[];
}

/** Wider gaps, in sizes of the font, part cells or columns; justified lines stretch their spaces less. */
const WIDE = 1.1;
/** Letters that stand at most this much higher or lower, in sizes, are on the same line: indices, powers. */
const RAISED = 0.6;
/** Indices and powers are set in at most this share of the size. */
const SCRIPT = 0.85;
/** A gap that is a space, in sizes, where the file sets none. */
const SPACE = 0.17;

/** Put pieces together as they follow one another in the file. */
export function cellsOf(pieces: readonly Piece[]): Cell[] {
  const runs: Piece[][] = [];
  let gap = false;
  for (const piece of pieces) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (piece.text.trim() === '') {
      gap ||= piece.text !== '';
      if (before && piece.ends) before.ends = true;
      continue;
    }
    if (run && before && continues(run, before, piece)) {
      if (gap || isSpace(before, piece)) before.text = `${before.text.trimEnd()} `;
      run.push({ ...piece });
    } else runs.push([{ ...piece }]);
    gap = false;
  }
  return runs.map(cellOf);
}

function continues(run: readonly Piece[], before: Piece, piece: Piece): boolean {
  const main = mainOf(run);
  const size = Math.max(main.size, piece.size);
  const isNear =
    Math.abs(piece.baseline - main.baseline) < RAISED * size &&
    Math.abs(piece.baseline - before.baseline) < 1.3 * RAISED * size;
  const isScript = piece.size < SCRIPT * main.size;
  const back = before.ends && !isScript ? 0.5 : 3;
  const gap = piece.left - before.right;
  return isNear && gap < WIDE * size && gap > -back * size;
}

function isSpace(before: Piece, piece: Piece): boolean {
  const gap = piece.left - before.right;
  const isRaised = Math.abs(piece.baseline - before.baseline) > 0.1 * before.size;
  return gap > (isRaised ? 2 * SPACE : SPACE) * Math.max(before.size, piece.size);
}

function cellOf(run: readonly Piece[]): Cell {
  const main = mainOf(run);
  const text = run.map((piece) => piece.text).join('');
  const left = Math.min(...run.map((piece) => piece.left));
  const right = Math.max(...run.map((piece) => piece.right));
  return { text: text.trim(), left, right, baseline: main.baseline, size: main.size, font: main.font };
}

/** The piece with the most letters, of equals the larger, gives its measures to all. */
function mainOf(run: readonly Piece[]): Piece {
  return run.reduce((best, piece) => (weightOf(piece) > weightOf(best) ? piece : best));
}

function weightOf({ text, size }: Piece): number {
  return text.length * size;
}

/** Put cells of one column together to lines; they stand in reading order afterwards. */
export function linesOf(cells: readonly Cell[]): Line[] {
  const lines: Cell[][] = [];
  for (const cell of inOrder(cells)) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    if (line && before && isBeside(before, cell)) line.push(cell);
    else lines.push([cell]);
  }
  return lines.map(lineOf);
}

export function isBeside(before: Cell, cell: Cell): boolean {
  const size = Math.min(before.size, cell.size);
  return Math.abs(before.baseline - cell.baseline) < 0.4 * size && cell.left > before.right - 0.5 * size;
}

/** Steps that do not go far back up, as a share of all, for the order of the file to be believed. */
const ORDERLY = 0.6;
/** So many sizes of the font up the page are far: formulas go up and down by less. */
const FAR = 5;

/** The order of the file where it goes down the page; else from top to bottom. */
function inOrder(cells: readonly Cell[]): Cell[] {
  const steps = cells
    .slice(1)
    .filter((cell, at) => cell.baseline > (cells[at]?.baseline ?? 0) - FAR * cell.size);
  if (steps.length >= ORDERLY * (cells.length - 1)) return [...cells];
  return cells.toSorted((one, other) => {
    const isLevel = Math.abs(one.baseline - other.baseline) < 0.4 * Math.min(one.size, other.size);
    return isLevel ? one.left - other.left : one.baseline - other.baseline;
  });
}

function lineOf(cells: readonly Cell[]): Line {
  const main = cells.reduce((best, cell) => (cell.text.length > best.text.length ? cell : best));
  const text = cells.map((cell) => cell.text).join(' ');
  const left = Math.min(...cells.map((cell) => cell.left));
  const right = Math.max(...cells.map((cell) => cell.right));
  return { ...main, text, left, right, cells: [...cells] };
}
