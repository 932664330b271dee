/**
 * A **coast** gives outlines as coarse as a map can show them: a bend that would be smaller than a pixel is
 * left out. Neighbours keep their common border, because both lose the same bends.
 *
 * Bends are ranked by the area they add (Visvalingam and Whyatt, "Line generalisation by repeated elimination
 * of points", 1993).
 */
import { geoCentroid, geoDistance } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Countries and land with common arcs: the file `countries-50m.json` of world-atlas. */
export type Atlas = Topology<{
  countries: GeometryCollection<{ name: string }>;
  land: GeometryCollection;
}>;

/** A line or polygon with the circle that holds it. */
export interface Outline {
  rings: Position[][];
  centre: [longitude: number, latitude: number];
  /** Radians. */
  radius: number;
}

/** Everything at one coarseness. */
export interface Outlines {
  land: readonly Outline[];
  borders: readonly Outline[];
  /** Polygons of a country, the largest first. */
  country(code: string): readonly Outline[];
}

export interface Coast {
  /**
   * @param scale
   *   Pixels a radian.
   * @param coarser
   *   How many times the bends that are left out may be twice as long.
   */
  at(scale: number, coarser?: number): Outlines;
}

/** Bends of fewer square pixels are left out. */
const SMALLEST_BEND = 14;

export function coastOf(atlas: Atlas, codeAt: (index: number) => string): Coast {
  const ranked = once(() => presimplify(atlas as never, sphericalTriangleArea) as Atlas);
  const levels = new Map<number, Outlines>();
  return {
    at(scale, coarser = 0) {
      const level = Math.round(Math.log2(scale)) - coarser;
      const known = levels.get(level) ?? outlinesOf(ranked(), level, codeAt);
      levels.set(level, known);
      return known;
    },
  };
}

function outlinesOf(ranked: Atlas, level: number, codeAt: (index: number) => string): Outlines {
  const atlas = simplify(ranked as never, SMALLEST_BEND / 4 ** level) as Atlas;
  const { countries, land } = atlas.objects;
  const byCode = Map.groupBy(countries.geometries.keys(), codeAt);
  const known = new Map<string, Outline[]>();
  const country = (code: string): Outline[] => {
    const geometries = (byCode.get(code) ?? []).flatMap((index) => countries.geometries[index] ?? []);
    const features = geometries.map((one) => feature(atlas, one) as Feature<Polygon | MultiPolygon>);
    return features.flatMap(({ geometry }) => polygonsOf(geometry));
  };
  return {
    land: feature(atlas, land).features.flatMap(({ geometry }) => polygonsOf(geometry as MultiPolygon)),
    borders: mesh(atlas, countries, (one, other) => one !== other).coordinates.map((line) =>
      outlineOf([line]),
    ),
    country: (code) => {
      const outlines = known.get(code) ?? country(code).sort((a, b) => b.radius - a.radius);
      known.set(code, outlines);
      return outlines;
    },
  };
}

/** The outer ring of each first; around a pole the atlas has a ring of the pole itself, as short as can be. */
function polygonsOf(geometry: Polygon | MultiPolygon): Outline[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => outlineOf([...rings].sort((a, b) => b.length - a.length)));
}

function outlineOf(rings: Position[][]): Outline {
  const points = rings[0] ?? [];
  const [longitude, latitude] = geoCentroid({ type: 'MultiPoint', coordinates: points });
  const centre: [number, number] = Number.isNaN(latitude) ? [0, -90] : [longitude, latitude];
  const radius = Math.max(0, ...points.map((point) => geoDistance(centre, point as [number, number])));
  return { rings, centre, radius };
}

function once<Value>(work: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= work();
    return value;
  };
}
