/**
 * To **improve** an arrangement is to move one node at a time and to keep what lessens the clutter; a move for
 * the worse is taken too, but ever more rarely, so that nothing is stuck half way.
 */
import {
  type Box,
  boxOf,
  clutterOf,
  crosses,
  type Drawing,
  type Edge,
  GAP,
  SHAPE,
  type Spot,
  strikes,
  underlies,
} from './clutter.ts';

export interface Size {
  width: number;
  height: number;
}

/** Moves a node. */
const MOVES = 160;

/** Keep a node with its name inside the picture. */
export function inside({ x, y, flipped }: Spot, width: number, size: Size): Spot {
  const [short, long] = [SHAPE + 2, GAP + width + 2];
  const [left, right] = flipped ? [long, short] : [short, long];
  return {
    x: Math.max(Math.min(x, size.width - right), left),
    y: Math.max(Math.min(y, size.height - 14), 14),
    flipped,
  };
}

/** What is to be as little as possible; names upon names are worst, for then nothing can be read. */
export function costOf(spots: readonly Spot[], drawing: Drawing): number {
  const { crossings, strikes: struck, overlaps } = clutterOf(spots, drawing);
  return overlaps * 60 + crossings * 9 + struck * 8;
}

export function improve(start: readonly Spot[], drawing: Drawing, size: Size, random: () => number): Spot[] {
  const spots = [...start];
  const boxes = spots.map((spot, at) => boxOf(spot, drawing.widths[at] ?? 0));
  const moves = spots.length * MOVES;
  for (let move = 0; move < moves; move++) {
    const at = Math.floor(random() * spots.length);
    const [spot, box] = [spots[at] as Spot, boxes[at] as Box];
    const heat = (1 - move / moves) ** 2;
    const before = costAround(at, spots, boxes, drawing);
    const next = inside(moved(spot, random, 30 + 400 * heat), drawing.widths[at] ?? 0, size);
    spots[at] = next;
    boxes[at] = boxOf(next, drawing.widths[at] ?? 0);
    const worse = costAround(at, spots, boxes, drawing) - before;
    if (worse < 0 || random() < Math.exp(-worse / (6 * heat + 0.01))) continue;
    spots[at] = spot;
    boxes[at] = box;
  }
  return spots;
}

function moved({ x, y, flipped }: Spot, random: () => number, reach: number): Spot {
  const step = () => (random() - 0.5) * reach;
  return { x: x + step(), y: y + step(), flipped: random() < 0.15 ? !flipped : flipped };
}

/** The part of the cost that changes when one node moves. */
function costAround(at: number, spots: readonly Spot[], boxes: readonly Box[], { edges }: Drawing): number {
  const own = edges.filter(([a, b]) => a === at || b === at);
  const box = boxes[at] as Box;
  let cost = closeness(at, boxes);
  for (const edge of own) {
    cost += lengthOf(edge, spots) / 90;
    for (const other of edges) if (crosses(spots, edge, other)) cost += 12;
    for (const end of edge) if (underlies(spots, edge, end, boxes[end] as Box)) cost += 1;
    boxes.forEach((one, node) => {
      if (strikes(spots, edge, node, one)) cost += 12;
    });
  }
  for (const edge of edges) if (strikes(spots, edge, at, box)) cost += 12;
  return cost;
}

/** Lines should be short. */
function lengthOf([a, b]: Edge, spots: readonly Spot[]): number {
  const [from, to] = [spots[a], spots[b]];
  return from && to ? Math.hypot(from.x - to.x, from.y - to.y) : 0;
}

/** How many boxes lie on this one, and how deep: the depth shows a move the way out. */
function closeness(at: number, boxes: readonly Box[]): number {
  const one = boxes[at] as Box;
  let sum = 0;
  boxes.forEach((other, index) => {
    if (index === at) return;
    const x = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const y = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    if (x > -6 && y > -6) sum += (x > 0 && y > 0 ? 60 : 0) + (Math.min(x, y) + 6) / 4;
  });
  return sum;
}
