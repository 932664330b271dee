/**
 * **Columns** stand side by side and are read one after the other. Between two of them runs a gutter: a strip
 * that hardly any line crosses; what does cross it, such as a headline, is read before what stands below it.
 */
import type { Cell } from './line.ts';

/** Narrower strips, in points, are no gutters. */
const NARROWEST = 5;
/** Lines in a column, letters in its usual line, and how much of its width that fills, at least. */
const FEWEST_LINES = 3;
const FEWEST_LETTERS = 14;
const FULLEST = 0.5;
/** The share of lines that may cross a gutter. */
const CROSSED = 0.3;
/** Columns within columns. */
const DEEPEST = 4;

/** Part the cells of a page into columns, in reading order; the order of cells within each is kept. */
export function columnsOf(cells: readonly Cell[], depth = 0): Cell[][] {
  const gutter = depth < DEEPEST ? gutterOf(cells) : undefined;
  if (gutter === undefined) return cells.length > 0 ? [[...cells]] : [];
  const parts = bandsOf(cells, gutter).map((band) => {
    if (!isColumned(band, gutter)) return [band];
    return halves(band, gutter).flatMap((half) => columnsOf(half, depth + 1));
  });
  return parts.flat();
}

/** The place of the gutter that has most lines on its sides. */
function gutterOf(cells: readonly Cell[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const gutter of cells.length < 2 * FEWEST_LINES ? [] : candidates(cells)) {
    const columned = bandsOf(cells, gutter).filter((band) => isColumned(band, gutter));
    const lines = columned.reduce((sum, band) => sum + band.length, 0);
    if (lines <= most) continue;
    best = gutter;
    most = lines;
  }
  return best;
}

/** Strips that are tried as gutters, the broadest ones. */
const MOST_TRIED = 12;

/** Middles of strips that few lines cross. */
function candidates(cells: readonly Cell[]): number[] {
  const { start, crossed } = crossings(cells);
  const few = CROSSED * crossed.reduce((most, count) => Math.max(most, count), 0);
  const strips: { middle: number; width: number }[] = [];
  let width = 0;
  for (let at = Math.floor(crossed.length * 0.1); at < crossed.length * 0.9; at++) {
    const isFree = (crossed[at] ?? 0) <= few;
    if (!isFree && width >= NARROWEST) strips.push({ middle: start + at - width / 2, width });
    width = isFree ? width + 1 : 0;
  }
  const broadest = strips.sort((one, other) => other.width - one.width).slice(0, MOST_TRIED);
  return broadest.map(({ middle }) => middle);
}

/** Points of the width that are looked at: no page is broader than 20 metres. */
const BROADEST = 60_000;

/** How many cells stand over each point of the width. */
function crossings(cells: readonly Cell[]): { start: number; crossed: Uint32Array } {
  const start = Math.floor(cells.reduce((least, { left }) => Math.min(least, left), Infinity));
  const end = cells.reduce((most, { right }) => Math.max(most, right), start);
  const crossed = new Uint32Array(Math.min(Math.ceil(end - start), BROADEST) + 1);
  for (const { left, right } of cells) {
    const last = Math.min(right - start, crossed.length);
    for (let at = Math.floor(left - start); at < last; at++) crossed[at] = (crossed[at] ?? 0) + 1;
  }
  return { start, crossed };
}

/** From top to bottom, cells that cross the gutter and cells beside it, in turns. */
function bandsOf(cells: readonly Cell[], gutter: number): Cell[][] {
  const bands: { crosses: boolean; places: number[] }[] = [];
  const baselineOf = (place: number) => cells[place]?.baseline ?? 0;
  for (const place of [...cells.keys()].sort((one, other) => baselineOf(one) - baselineOf(other))) {
    const cell = cells[place];
    const crosses = cell !== undefined && cell.left < gutter - 2 && cell.right > gutter + 2;
    if (bands.at(-1)?.crosses !== crosses) bands.push({ crosses, places: [] });
    bands.at(-1)?.places.push(place);
  }
  return bands.map(({ places }) =>
    places.sort((one, other) => one - other).flatMap((place) => cells[place] ?? []),
  );
}

function halves(band: readonly Cell[], gutter: number): [Cell[], Cell[]] {
  const isLeft = ({ left, right }: Cell) => (left + right) / 2 < gutter;
  return [band.filter(isLeft), band.filter((cell) => !isLeft(cell))];
}

/** Is there running text on both sides? The cells of a table are shorter, or fewer. */
function isColumned(band: readonly Cell[], gutter: number): boolean {
  return halves(band, gutter).every(isRunning);
}

function isRunning(cells: readonly Cell[]): boolean {
  if (cells.length < FEWEST_LINES) return false;
  const width =
    cells.reduce((most, { right }) => Math.max(most, right), -Infinity) -
    cells.reduce((least, { left }) => Math.min(least, left), Infinity);
  const usual = median(cells.map(({ text }) => text.length));
  return usual >= FEWEST_LETTERS && median(cells.map(({ left, right }) => right - left)) >= FULLEST * width;
}

/** The middle one of numbers; 0 of none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;
}
