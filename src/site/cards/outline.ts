/**
 * The **outline** of a glyph, its curves made into short straight edges.
 */
import type { Outline } from './coverage.ts';

/** One step along an outline, as SVG writes it: absolute, in units of the font, y upwards. */
export interface Step {
  type: string;
  values: readonly number[];
}

/** Edges a curve is made of: at the sizes of a card nobody sees more. */
const EDGES = 6;

/**
 * @param scale Pixels a unit of the font.
 * @param shift Pixels to the right.
 */
export function outlineOf(steps: readonly Step[], scale: number, shift: number): Outline {
  const outline: Outline = [];
  let points: number[] = [];
  for (const { type, values } of steps) {
    const ends = values.map((value, at) => (at % 2 === 0 ? value * scale + shift : -value * scale));
    if (type === 'M') {
      points = ends;
      outline.push(points);
    } else if (type === 'L') points.push(...ends);
    else if (type === 'Q' || type === 'C') points.push(...curve([...points.slice(-2), ...ends]));
  }
  return outline;
}

/** Points along a curve without its first; by de Casteljau, so that it does not matter of which degree it is. */
function curve(controls: readonly number[]): number[] {
  return Array.from({ length: EDGES }, (_, index) => pointAt(controls, (index + 1) / EDGES)).flat();
}

function pointAt(controls: readonly number[], along: number): readonly number[] {
  let points = controls;
  while (points.length > 2) {
    const all = points;
    points = all.slice(2).map((value, at) => (all[at] ?? 0) * (1 - along) + value * along);
  }
  return points;
}
