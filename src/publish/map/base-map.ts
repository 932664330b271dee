/**
 * A **base map** is everything of a map but its marks: land, borders, and the names of the countries around.
 * It depends only on what must be seen, and is drawn once for all maps that show the same.
 */
import { geoDistance } from 'd3-geo';
import type { Position } from 'geojson';
import type { Outline, Outlines } from './coast.ts';
import type { Point } from './frame.ts';
import { hasRoom, type Spot, spotIn } from './labels.ts';
import { areasOf, linesOf, pathOf } from './pen.ts';
import { type ViewBox, viewBoxOf } from './view-box.ts';
import type { Country, World } from './world.ts';

export interface City {
  name: string;
  /** Code of its country. */
  country: string;
  at: readonly [longitude: number, latitude: number];
}

export interface BaseMap {
  box: ViewBox;
  outlines: Outlines;
  land: string;
  borders: Point[][];
  /** Countries that are seen, those with most room for a name first. */
  around: (Spot & Country)[];
}

/** The scale at which it is chosen what must be seen, in pixels a radian: coarse, for only extents matter. */
const COARSE = 512;
/** Parts of a country smaller than this share of its largest do not widen the view: radius by radius. */
const MAIN = 0.45;
/** A country this large, in radians, does not tell where a city is: the view is the city's surroundings. */
const VAST = 0.2;
/** Cities near one another share a view: degrees. */
const GRID = 3;
/** Names around that tell where a place is. */
const ENOUGH = 3;
/** How many times farther one goes to see them. */
const FARTHER = 3;
/** Characters of outlines above which coarser ones are drawn: about 1.4 kB as they are sent. */
const MUCH = 3600;
const NEIGHBOURS = 24;

/** What a map must show, in degrees, and a key that equal extents share. */
export function extentOf(
  world: World,
  codes: readonly string[],
  cities: readonly City[],
): { key: string; points: Position[] } {
  const outlines = world.coast.at(COARSE);
  const isVast = (code: string) => (outlines.country(code)[0]?.radius ?? VAST) >= VAST;
  const fields = cities.map(({ country, at }) => ({ country, field: fieldOf(at) }));
  const loose = fields.filter(({ country }) => isVast(country) && !codes.includes(country));
  const wholes = new Set([...codes, ...cities.map(({ country }) => country).filter((code) => !isVast(code))]);
  const whole = [...wholes].flatMap((code) => mainPoints(outlines.country(code)));
  return {
    key: JSON.stringify([[...wholes].sort(), loose.map(({ field }) => field)]),
    points: [...whole, ...loose.flatMap(({ field }) => field)],
  };
}

function mainPoints(outlines: readonly Outline[]): Position[] {
  const least = (outlines[0]?.radius ?? 0) * MAIN;
  return outlines.filter(({ radius }) => radius >= least).flatMap(({ rings }) => rings[0] ?? []);
}

/** From south to north through the field of a grid in which a city lies. */
function fieldOf([longitude, latitude]: readonly [number, number]): Position[] {
  const [east, north] = [Math.round(longitude / GRID) * GRID, Math.round(latitude / GRID) * GRID];
  return [
    [east, north - GRID],
    [east, north + GRID],
  ];
}

export function baseMap(world: World, points: readonly Position[]): BaseMap {
  const near = drawn(world, viewBoxOf(points));
  const base = near.around.length < ENOUGH ? drawn(world, viewBoxOf(points, FARTHER)) : near;
  return base.land.length + pathOf(base.borders, '').length > MUCH ? drawn(world, base.box, 1) : base;
}

function drawn(world: World, box: ViewBox, coarser = 0): BaseMap {
  const outlines = world.coast.at(box.scale, coarser);
  const isNear = ({ centre, radius }: Outline): boolean =>
    radius * box.scale > 1 && geoDistance(centre, box.centre) < radius + box.reach;
  const land = areasOf(box, outlines.land.filter(isNear));
  const borders = linesOf(box, outlines.borders.filter(isNear));
  const around = [...world.countries.values()].flatMap((country) => {
    if (!world.coast.at(COARSE).country(country.code).some(isNear)) return [];
    const near = outlines.country(country.code).filter(isNear);
    const spot = near.length > 0 && spotIn(areasOf(box, near));
    return spot && hasRoom(country.name, spot) ? [{ ...country, ...spot }] : [];
  });
  around.sort((a, b) => b.room - a.room);
  return {
    box,
    outlines,
    land: pathOf(land, 'z'),
    borders,
    around: around.slice(0, NEIGHBOURS),
  };
}
