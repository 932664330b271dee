/**
 * A **pen** writes outlines as the data of an SVG path, in whole pixels and each point relative to the last:
 *
 * ```text
 * M12 40l3 4-2 5z
 * ```
 */
import { type GeoPermissibleObjects, geoDistance, geoPath } from 'd3-geo';
import type { Position } from 'geojson';
import type { Outline } from './coast.ts';
import { type Point, seenStretches, withinFrame } from './frame.ts';
import type { ViewBox } from './view-box.ts';

/** Smaller islands than this many pixels are left out. */
const SPECK = 2;

/** Outlines as closed areas in whole pixels, specks left out. */
export function areasOf(box: ViewBox, outlines: readonly Outline[]): Point[][] {
  return outlines
    .flatMap((outline) => (isPlain(box, outline) ? plainAreas(box, outline) : drawn(box, outline, 'Polygon')))
    .map(rounded)
    .filter(isSeen);
}

/** Lines in whole pixels. */
export function linesOf(box: ViewBox, outlines: readonly Outline[]): Point[][] {
  return outlines
    .flatMap((outline) =>
      isPlain(box, outline) ? plainLines(box, outline) : drawn(box, outline, 'MultiLineString'),
    )
    .map(rounded)
    .filter((line) => line.length > 1);
}

/** How far from the middle an outline needs no care when seen from above, in radians: not round the world. */
const NO_CARE = 2.8;

function isPlain({ centre, fromAbove }: ViewBox, outline: Outline): boolean {
  return fromAbove && geoDistance(centre, outline.centre) + outline.radius < NO_CARE;
}

function projected({ projection }: ViewBox, ring: readonly Position[]): Point[] {
  return ring.map((point) => projection(point as [number, number]) ?? [0, 0]);
}

function plainAreas(box: ViewBox, { rings }: Outline): Point[][] {
  return rings.map((ring) => withinFrame(projected(box, ring)));
}

function plainLines(box: ViewBox, { rings }: Outline): Point[][] {
  return rings.flatMap((ring) => seenStretches(projected(box, ring)));
}

/** What needs care is cut by the library, where the world ends and where the map does. */
function drawn({ projection }: ViewBox, { rings }: Outline, type: 'Polygon' | 'MultiLineString'): Point[][] {
  const lines: Point[][] = [];
  const lineTo = (x: number, y: number): void => void lines.at(-1)?.push([x, y]);
  const moveTo = (x: number, y: number): void => void lines.push([[x, y]]);
  const pen = { moveTo, lineTo, closePath() {}, arc() {}, beginPath() {} };
  geoPath(projection, pen)({ type, coordinates: rings } as GeoPermissibleObjects);
  return lines;
}

function rounded(line: readonly Point[]): Point[] {
  const points: Point[] = [];
  for (const [x, y] of line) {
    const [toX, toY] = [Math.round(x), Math.round(y)];
    const last = points.at(-1);
    if (last?.[0] !== toX || last[1] !== toY) points.push([toX, toY]);
  }
  return points;
}

function isSeen(ring: readonly Point[]): boolean {
  if (ring.length < 3) return false;
  const [width, height] = sizeOf(ring);
  return width + height > 2 * SPECK;
}

/** Lines without the stretches that run along an area: the outline of that is drawn over them. */
export function apartFrom(areas: readonly Point[][], lines: readonly Point[][]): Point[][] {
  const hidden = new Set(areas.flatMap(stepsRound));
  return lines.flatMap((line) => {
    const stretches: Point[][] = [];
    for (const [index, to] of line.slice(1).entries()) {
      const from = line[index] ?? to;
      if (hidden.has(`${from} ${to}`)) continue;
      const last = stretches.at(-1);
      if (last?.at(-1) === from) last.push(to);
      else stretches.push([from, to]);
    }
    return stretches;
  });
}

/** The steps of a ring, in either direction. */
function stepsRound(ring: readonly Point[]): string[] {
  return ring.flatMap((to, index) => {
    const from = ring.at(index - 1);
    return [`${from} ${to}`, `${to} ${from}`];
  });
}

/** Width and height in pixels. */
export function sizeOf(points: readonly Point[]): Point {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
}

/** @param end `z` closes an area. */
export function pathOf(lines: readonly (readonly Point[])[], end: 'z' | ''): string {
  return lines.map((line) => written(line) + end).join('');
}

function written(line: readonly Point[]): string {
  const [first = [0, 0], ...rest] = line;
  let [x, y] = first;
  let path = `M${x} ${y}`;
  for (const [index, [toX, toY]] of rest.entries()) {
    path += (index === 0 ? 'l' : '') + number(toX - x, index > 0) + number(toY - y, true);
    [x, y] = [toX, toY];
  }
  return path;
}

/** A minus sign parts two numbers as well as a space does. */
function number(value: number, follows: boolean): string {
  return follows && value >= 0 ? ` ${value}` : String(value);
}
