/**
 * The **view box** is which part of the world a map shows: around the marked places, near enough to see them
 * and far enough to know where they are.
 *
 * Seen from above the middle (Lambert's azimuthal equal-area projection), so that date line and poles need no
 * special care; places that lie half a world apart are shown on the whole world (Equal Earth).
 */
import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoEqualEarth } from 'd3-geo';
import type { Position } from 'geojson';
import { HEIGHT, MARGIN, WIDTH } from './frame.ts';

/** Half of the width shown, in radians: at least, and as much as is shown around a small country. */
const NEAREST = 0.1;
const AROUND = 0.26;
/** How many times its own half a small country gets around it, and a large one. */
const ROOMY = 5.2;
const TIGHT = 1.15;
/** Half a width above which the whole world is shown. */
const HALF_A_WORLD = 1.45;

export interface ViewBox {
  projection: GeoProjection;
  /** Pixels a radian in the middle. */
  scale: number;
  centre: [longitude: number, latitude: number];
  /** Radians from the middle to the farthest corner. */
  reach: number;
  /** Or the whole world. */
  fromAbove: boolean;
}

/**
 * @param points
 *   Outlines of what is marked, in degrees.
 * @param farther
 *   How many times as much is shown, where nothing near would tell a reader where this is.
 */
export function viewBoxOf(points: readonly Position[], farther = 1): ViewBox {
  const first = boxOf(points, geoCentroid({ type: 'MultiPoint', coordinates: [...points] }));
  const { half, centre } = boxOf(points, first.centre);
  const shown = Math.max(half * TIGHT, Math.min(Math.max(half * ROOMY, NEAREST), AROUND) * farther);
  return shown > HALF_A_WORLD ? wholeWorld(centre) : seenFromAbove(centre, WIDTH / 2 / shown);
}

/** Half the width that holds the points, seen from above a place, and the middle of them. */
function boxOf(
  points: readonly Position[],
  from: [number, number],
): { half: number; centre: [number, number] } {
  const projection = geoAzimuthalEqualArea().rotate([-from[0], -from[1]]).scale(1).translate([0, 0]);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points) {
    const [x, y] = projection(point as [number, number]) ?? [0, 0];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const half = Math.max(right - left, ((bottom - top) * WIDTH) / HEIGHT) / 2;
  const centre = projection.invert?.([(left + right) / 2, (top + bottom) / 2]) ?? from;
  return { half, centre };
}

function seenFromAbove(centre: [number, number], scale: number): ViewBox {
  const corner = (Math.hypot(WIDTH, HEIGHT) / 2 + MARGIN) / scale;
  const reach = corner < 2 ? 2 * Math.asin(corner / 2) : Math.PI;
  const projection = geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]);
  projection.clipAngle(Math.min(178, (reach * 180) / Math.PI + 1));
  return { projection: cut(projection, scale), scale, centre, reach, fromAbove: true };
}

function wholeWorld([longitude]: [number, number]): ViewBox {
  /** Half the width of the world at scale 1, in this projection. */
  const world = 2.7066;
  const scale = WIDTH / 2 / world;
  const projection = cut(geoEqualEarth().rotate([-longitude, 0]), scale);
  return { projection, scale, centre: [longitude, 0], reach: Math.PI, fromAbove: false };
}

function cut(projection: GeoProjection, scale: number): GeoProjection {
  return projection
    .scale(scale)
    .translate([WIDTH / 2, HEIGHT / 2])
    .precision(0)
    .clipExtent([
      [-MARGIN, -MARGIN],
      [WIDTH + MARGIN, HEIGHT + MARGIN],
    ]);
}
