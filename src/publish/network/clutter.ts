/**
 * **Clutter** is what makes a picture of a network hard to read: lines that cross, lines through names, names
 * upon names.
 */

/** The middle of a node's shape, and on which side of it the name stands; in units of the picture. */
export interface Spot {
  x: number;
  y: number;
  flipped: boolean;
}

export type Edge = readonly [number, number];

export interface Drawing {
  /** Length of each name. */
  widths: readonly number[];
  edges: readonly Edge[];
}

export interface Clutter {
  crossings: number;
  /** Lines through names of others. */
  strikes: number;
  /** Pairs of nodes whose shape or name lies on the other's. */
  overlaps: number;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** From the middle of a shape to its edge and to its name; half the height of a line that a finger can hit. */
export const SHAPE = 7;
export const GAP = 12;
const HALF = 13;
/** A line may come this near to the height of a name. */
const STRIKE = 7;

export function boxOf({ x, y, flipped }: Spot, width: number): Box {
  const [short, long] = [SHAPE + 4, GAP + width + 4];
  return {
    left: x - (flipped ? long : short),
    right: x + (flipped ? short : long),
    top: y - HALF,
    bottom: y + HALF,
  };
}

export function clutterOf(spots: readonly Spot[], drawing: Drawing): Clutter {
  const boxes = spots.map((spot, at) => boxOf(spot, drawing.widths[at] ?? 0));
  return {
    crossings: count(drawing.edges, (one, other) => crosses(spots, one, other)),
    strikes: strikesOf(spots, boxes, drawing.edges),
    overlaps: count(boxes, overlap),
  };
}

function count<Item>(items: readonly Item[], test: (one: Item, other: Item) => boolean): number {
  let found = 0;
  for (let first = 0; first < items.length; first++) {
    for (let second = first + 1; second < items.length; second++) {
      if (test(items[first] as Item, items[second] as Item)) found++;
    }
  }
  return found;
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

export function crosses(spots: readonly Spot[], [a, b]: Edge, [c, d]: Edge): boolean {
  if (a === c || a === d || b === c || b === d) return false;
  const [p, q, r, s] = [spots[a], spots[b], spots[c], spots[d]];
  return Boolean(p && q && r && s && side(p, q, r) !== side(p, q, s) && side(r, s, p) !== side(r, s, q));
}

function side(from: Spot, to: Spot, point: Spot): boolean {
  return (to.x - from.x) * (point.y - from.y) > (to.y - from.y) * (point.x - from.x);
}

function strikesOf(spots: readonly Spot[], boxes: readonly Box[], edges: readonly Edge[]): number {
  return edges.reduce(
    (sum, edge) => sum + boxes.filter((box, at) => strikes(spots, edge, at, box)).length,
    0,
  );
}

/** Does a line run through the name of a node that is at neither end of it? */
export function strikes(spots: readonly Spot[], [a, b]: Edge, at: number, box: Box): boolean {
  const [from, to] = [spots[a], spots[b]];
  if (!from || !to || at === a || at === b) return false;
  const middle = (box.top + box.bottom) / 2;
  return passes(from, to, { ...box, top: middle - STRIKE, bottom: middle + STRIKE });
}

/** Does a line run along under the name of the node where it begins or ends? Seen, but less bad. */
export function underlies(spots: readonly Spot[], [a, b]: Edge, at: number, box: Box): boolean {
  const [from, to, spot] = [spots[a], spots[b], spots[at]];
  if (!from || !to || !spot) return false;
  const middle = (box.top + box.bottom) / 2;
  const beside = spot.flipped ? { right: spot.x - GAP } : { left: spot.x + GAP };
  return passes(from, to, { ...box, top: middle - STRIKE, bottom: middle + STRIKE, ...beside });
}

/** Does a line touch a box? The part of it that is inside gets shorter at each edge (Liang and Barsky). */
function passes(from: Spot, to: Spot, { left, right, top, bottom }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [start, end] = [0, 1];
  for (const [step, room] of [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) start = Math.max(start, room / step);
    if (step > 0) end = Math.min(end, room / step);
  }
  return start <= end;
}
