/**
 * To **arrange** a network is to find each node a spot: forces first, from several beginnings, then many small
 * moves, of which those are kept that lessen the clutter. The same network is always arranged alike.
 */
import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { type Clutter, clutterOf, type Drawing, type Spot } from './clutter.ts';
import { costOf, improve, inside, type Size } from './improve.ts';

export interface Arrangement extends Clutter {
  width: number;
  height: number;
  spots: Spot[];
}

const WIDTH = 1120;
const SEEDS = 6;

export function arrange(drawing: Drawing): Arrangement {
  const size = { width: WIDTH, height: heightFor(drawing.widths.length) };
  let best: Spot[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let seed = 1; seed <= SEEDS && least > 0; seed++) {
    const spots = improve(pulled(drawing, size, chance(seed)), drawing, size, chance(seed + SEEDS));
    const cost = costOf(spots, drawing);
    if (cost < least) [best, least] = [spots, cost];
  }
  const spots = best.map(({ x, y, flipped }) => ({ x: Math.round(x), y: Math.round(y), flipped }));
  return { ...size, spots, ...clutterOf(spots, drawing) };
}

/** Few nodes need less room, so that they do not look lost. */
function heightFor(nodes: number): number {
  return Math.round(Math.min(660, 120 + nodes * 13));
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed * 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function pulled({ widths, edges }: Drawing, { width, height }: Size, random: () => number): Spot[] {
  const nodes: SimulationNodeDatum[] = widths.map(() => ({ x: random() * width, y: random() * height }));
  forceSimulation(nodes)
    .randomSource(random)
    .force('link', forceLink(edges.map(([source, target]) => ({ source, target }))).distance(90))
    .force('charge', forceManyBody().strength(-420))
    .force('x', forceX(width / 2).strength(0.05))
    .force('y', forceY(height / 2).strength(0.11))
    .stop()
    .tick(260);
  return fitted(nodes, widths, { width, height });
}

/** Stretch the picture so that it fills its room; names stay inside. */
function fitted(nodes: readonly SimulationNodeDatum[], widths: readonly number[], size: Size): Spot[] {
  const [xs, ys] = [nodes.map(({ x = 0 }) => x), nodes.map(({ y = 0 }) => y)];
  const across = (values: number[], value: number, room: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return high > low ? ((value - low) / (high - low)) * room : room / 2;
  };
  return nodes.map(({ x = 0, y = 0 }, at) =>
    inside(
      { x: across(xs, x, size.width), y: across(ys, y, size.height), flipped: false },
      widths[at] ?? 0,
      size,
    ),
  );
}
