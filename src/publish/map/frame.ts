/**
 * The **frame** of a map cuts off what lies beyond its edge.
 */

export type Point = readonly [x: number, y: number];

export const WIDTH = 640;
export const HEIGHT = 400;
/** How far outlines go on beyond the edge, in pixels: their cut must not be seen. */
export const MARGIN = 3;

interface Edge {
  /** Above zero on the side that is kept. */
  inside: (point: Point) => number;
}

const EDGES: readonly Edge[] = [
  { inside: ([x]) => x + MARGIN },
  { inside: ([x]) => WIDTH + MARGIN - x },
  { inside: ([, y]) => y + MARGIN },
  { inside: ([, y]) => HEIGHT + MARGIN - y },
];

/**
 * The part of an area that lies within the frame; it runs along the edge where it was cut.
 *
 * Sutherland and Hodgman, "Reentrant polygon clipping", 1974.
 */
export function withinFrame(ring: readonly Point[]): Point[] {
  return EDGES.reduce<Point[]>(cutAt, [...ring]);
}

function cutAt(ring: Point[], { inside }: Edge): Point[] {
  if (ring.every((point) => inside(point) >= 0)) return ring;
  const kept: Point[] = [];
  for (const [index, to] of ring.entries()) {
    const from = ring.at(index - 1) ?? to;
    const [before, after] = [inside(from), inside(to)];
    if (before >= 0 !== after >= 0) kept.push(between(from, to, before / (before - after)));
    if (after >= 0) kept.push(to);
  }
  return kept;
}

function between([x, y]: Point, [toX, toY]: Point, share: number): Point {
  return [x + (toX - x) * share, y + (toY - y) * share];
}

/** The stretches of a line that may be seen; each goes on to the first point beyond the frame. */
export function seenStretches(line: readonly Point[]): Point[][] {
  const stretches: Point[][] = [];
  for (const [index, to] of line.slice(1).entries()) {
    const from = line[index] ?? to;
    if (EDGES.some(({ inside }) => inside(from) < 0 && inside(to) < 0)) continue;
    const last = stretches.at(-1);
    if (last?.at(-1) === from) last.push(to);
    else stretches.push([from, to]);
  }
  return stretches;
}
