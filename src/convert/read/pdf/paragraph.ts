/**
 * A **paragraph** is made of lines that follow one another: it ends where the next line stands farther off, is
 * set in, is of another size, opens an item of a list, or could have gone on in the line before.
 */
import { median } from './columns.ts';
import type { Line } from './line.ts';
import { rowsAmong } from './table.ts';

export interface Paragraph {
  lines: Line[];
  /** From 1. */
  page: number;
  size: number;
  font: string;
  /** Do its lines stand as those of a table? */
  isRow: boolean;
}

/** How much farther than usual the next line may stand, and how much of its size it may be set in. */
const FARTHER = 1.3;
const INDENT = 0.7;
/** Sizes that differ by more are of different paragraphs, as a share. */
const OTHER_SIZE = 0.09;
const MARKER = /^(?:[•◦▪▫■●○‣⁃∙·*–—-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s+\S/;

/** A bullet, a number or a letter that opens an item of a list. */
export function opensItem(text: string): boolean {
  return MARKER.test(text);
}

interface Column {
  /** Distance from one line to the next, in points. */
  leading: number;
  left: number;
  right: number;
}

export function paragraphsOf(lines: readonly Line[], page: number): Paragraph[] {
  const column = columnOf(lines);
  const rows = rowsAmong(lines);
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    const isRow = rows.has(line);
    const goesOn = paragraph && !isRow && !paragraph.isRow && !begins(paragraph.lines, line, column);
    if (goesOn) paragraph.lines.push(line);
    else paragraphs.push({ lines: [line], page, size: line.size, font: line.font, isRow });
  }
  return paragraphs;
}

function columnOf(lines: readonly Line[]): Column {
  const rights = lines.map(({ right }) => right).sort((one, other) => one - other);
  const right = rights[Math.floor((rights.length - 1) * 0.9)] ?? 0;
  const lefts = lines.map(({ left }) => left).sort((one, other) => one - other);
  return {
    leading: leadingOf(lines, right),
    left: lefts[Math.floor(lefts.length * 0.1)] ?? 0,
    right,
  };
}

/** Where paragraphs are short, the space between them is frequent, too: within sentences there is none. */
function leadingOf(lines: readonly Line[], right: number): number {
  const size = median(lines.map((line) => line.size));
  const steps = lines.slice(1).flatMap((line, at) => {
    const before = lines[at] ?? line;
    const step = line.baseline - before.baseline;
    if (step <= 0.5 * size || step >= 3 * size) return [];
    return { step, isWithin: before.right > right - 4 * size && !isOver(before.text) };
  });
  const within = steps.filter(({ isWithin }) => isWithin);
  const telling = within.length > 1 ? within : steps;
  return usual(telling.map(({ step }) => step)) || 1.2 * size;
}

/** The most frequent of numbers, to half a point; the least of several; 0 of none. */
function usual(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) {
    const rounded = Math.round(number * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 0;
}

function begins(lines: readonly Line[], line: Line, column: Column): boolean {
  const before = lines.at(-1);
  if (!before) return true;
  const size = Math.max(line.size, before.size);
  const step = line.baseline - before.baseline;
  if (step < -0.5 * size || step > FARTHER * Math.max(column.leading, 1.05 * size)) return true;
  if (Math.abs(line.size - before.size) > OTHER_SIZE * size && isWhole(line) && isWhole(before)) return true;
  if (beginsItem(lines, before, line)) return true;
  if (isIndented(lines, before, line)) return true;
  return couldHaveGoneOn(before, line, column);
}

/** A bullet does; a number may also be the day of a date, or `i. e.`, in the middle of a sentence. */
function beginsItem([first]: readonly Line[], before: Line, line: Line): boolean {
  if (!opensItem(line.text)) return false;
  if (/^[^\p{L}\p{N}(]/u.test(line.text) || /[.!?:;,…]["”’»)\]]*$/u.test(before.text)) return true;
  return opensItem(first?.text ?? '') || Math.abs(line.left - before.left) > INDENT * line.size;
}

/** Long enough not to be an index or a sign that stands by itself. */
function isWhole({ text }: Line): boolean {
  return text.length > 3;
}

/** Set in where a paragraph was over, or out again where an item was. */
function isIndented(lines: readonly Line[], before: Line, line: Line): boolean {
  const shift = (line.left - before.left) / line.size;
  if (shift > INDENT) return lines.length > 1 || (isOver(before.text) && !opensItem(before.text));
  return shift < -INDENT && lines.length > 1 && isOver(before.text);
}

function isOver(text: string): boolean {
  return /[.!?:…]["”’»)\]]*\d{0,2}$/u.test(text);
}

/** The first word of the next line had room in this one. */
function couldHaveGoneOn(before: Line, line: Line, { left, right }: Column): boolean {
  if (/\p{L}[-\u00AD\u2010]$/u.test(before.text)) return false;
  const letter = (line.right - line.left) / Math.max(line.text.length, 1);
  const word = (line.text.indexOf(' ') + 1 || line.text.length) * letter;
  const room = right - before.right - word;
  return isOver(before.text) ? room > 0.5 * line.size : room > 0.4 * (right - left);
}
