/**
 * **Coverage** is how much of each pixel the inside of an outline covers. Every edge adds to the pixels it
 * crosses how the covered area changes there; summed up from left to right along a row that is the coverage.
 */

export interface Coverage {
  /** Of the first pixel, from the origin of the outline; y downwards. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** From 0 to 1, row by row. */
  pixels: Float32Array;
}

/** Corners of closed outlines, x and y in turn; y downwards, in pixels. */
export type Outline = number[][];

/** The result is empty when the outline is. */
export function coverageOf(outline: Outline): Coverage {
  const xs = outline.flatMap((points) => points.filter((_, at) => at % 2 === 0));
  const ys = outline.flatMap((points) => points.filter((_, at) => at % 2 === 1));
  if (xs.length === 0) return { left: 0, top: 0, width: 0, height: 0, pixels: new Float32Array() };
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  // One column more than the outline needs: an edge on the last column spills over.
  const width = Math.ceil(Math.max(...xs)) - left + 2;
  const height = Math.ceil(Math.max(...ys)) - top + 1;
  const change = new Float32Array(width * height + 1);
  for (const points of outline) {
    for (let at = 0; at < points.length; at += 2) {
      const next = (at + 2) % points.length;
      const [x0 = 0, y0 = 0] = [points[at], points[at + 1]];
      const [x1 = 0, y1 = 0] = [points[next], points[next + 1]];
      addEdge(change, width, { x0: x0 - left, y0: y0 - top, x1: x1 - left, y1: y1 - top });
    }
  }
  return { left, top, width, height, pixels: summed(change, width * height) };
}

function summed(change: Float32Array, size: number): Float32Array {
  const pixels = new Float32Array(size);
  let sum = 0;
  for (let at = 0; at < size; at++) {
    sum += change[at] ?? 0;
    pixels[at] = Math.min(1, Math.abs(sum));
  }
  return pixels;
}

interface Edge {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

function addEdge(change: Float32Array, width: number, { x0, y0, x1, y1 }: Edge): void {
  if (y0 === y1) return;
  const down = y0 < y1 ? 1 : -1;
  const [topX, topY, endX, endY] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
  const slope = (endX - topX) / (endY - topY);
  for (let row = Math.floor(topY); row < endY; row++) {
    const [from, to] = [Math.max(row, topY), Math.min(row + 1, endY)];
    const [a, b] = [topX + (from - topY) * slope, topX + (to - topY) * slope];
    addSlice(change, row * width, { left: Math.min(a, b), right: Math.max(a, b), area: down * (to - from) });
  }
}

/** One row's part of an edge: `area` is its height with its sign. */
function addSlice(
  change: Float32Array,
  row: number,
  { left, right, area }: { left: number; right: number; area: number },
): void {
  const add = (column: number, amount: number) => {
    change[row + column] = (change[row + column] ?? 0) + amount;
  };
  const first = Math.floor(left);
  let given = 0;
  for (let column = first; column < right || column === first; column++) {
    const covered = area * coveredUpTo(column + 1, left, right);
    add(column, covered - given);
    given = covered;
  }
  add(Math.max(first + 1, Math.ceil(right)), area - given);
}

/** The part of a column, up to its right edge, that lies to the right of a slanted edge: from 0 to 1. */
function coveredUpTo(edge: number, left: number, right: number): number {
  const integral = (x: number) =>
    x <= left ? 0 : x >= right ? x - (left + right) / 2 : (x - left) ** 2 / (2 * (right - left));
  return integral(edge) - integral(edge - 1);
}
