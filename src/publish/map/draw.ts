/**
 * A **drawing** is a map as the data of SVG: land, borders, marked places, names.
 */
import { type BaseMap, baseMap, type City, extentOf } from './base-map.ts';
import { type Point, WIDTH } from './frame.ts';
import { type Label, Room, spotIn } from './labels.ts';
import { apartFrom, areasOf, pathOf, sizeOf } from './pen.ts';
import type { Country, World } from './world.ts';

/** What is marked. */
export interface Marked {
  countries: readonly Country[];
  cities: readonly City[];
  /** Codes of countries that belong to the matter, but are not what the map is of. */
  others: readonly string[];
}

/** A marked place whose name stands beside it: a city, or a country too small for its name. */
export interface Pin {
  x: number;
  y: number;
  /** A dot for a city, a ring around a country that is hardly seen, nothing for one that is. */
  sign?: 'dot' | 'ring';
  text: string;
  /** Where the name begins; where it ends, when it stands before the place. */
  textX: number;
  before: boolean;
}

export interface Drawing {
  land: string;
  borders: string;
  marked: string;
  others: string;
  /** Names of countries around. */
  labels: Label[];
  /** Names on what is marked. */
  names: Label[];
  pins: Pin[];
}

/** A country smaller than this many pixels gets a ring around it. */
const TINY = 14;
const RING = 9;
const GAP = 5;
/** Width of a letter of a marked name, in pixels. */
const LETTER = 7.2;
/** How much of a name may lie outside its country. */
const OVERHANG = 1.5;

export interface Drawer {
  draw(marked: Marked): Drawing;
}

/** Drawings of one world; those that are the same are drawn once. */
export function drawerOf(world: World): Drawer {
  const drawings = new Map<string, Drawing>();
  const bases = new Map<string, BaseMap>();
  return {
    draw(marked) {
      const key = JSON.stringify(marked);
      const { countries, cities } = marked;
      const extent = extentOf(
        world,
        countries.map(({ code }) => code),
        cities,
      );
      const base = bases.get(extent.key) ?? baseMap(world, extent.points);
      bases.set(extent.key, base);
      const drawing = drawings.get(key) ?? drawn(base, marked);
      drawings.set(key, drawing);
      return drawing;
    },
  };
}

function drawn(base: BaseMap, marked: Marked): Drawing {
  const areasOfCountry = (code: string) => areasOf(base.box, base.outlines.country(code));
  const countries = marked.countries.map((country) => ({ country, areas: areasOfCountry(country.code) }));
  const named = countries.map(({ country, areas }) => nameOn(base, country, areas));
  const names = named.flatMap(({ label }) => label ?? []);
  const cities = marked.cities.flatMap(({ at, name }) => pinAt(base, at, { text: name, sign: 'dot' }) ?? []);
  const pins = [...named.flatMap(({ pin }) => pin ?? []), ...cities];
  const here = countries.flatMap(({ areas }) => areas);
  const others = marked.others.flatMap(areasOfCountry);
  return {
    land: base.land,
    borders: pathOf(apartFrom([...here, ...others], base.borders), ''),
    marked: pathOf(here, 'z'),
    others: pathOf(others, 'z'),
    labels: labelsAround(base, marked, [...names, ...pins.map(middleOf)]),
    names,
    pins,
  };
}

/** The name of a marked country: on it, or beside it where it has no room. */
function nameOn(
  base: BaseMap,
  { code, name }: Country,
  areas: readonly Point[][],
): { label?: Label; pin?: Pin } {
  const spot = spotIn(areas);
  if (spot && name.length * LETTER < spot.room * OVERHANG) {
    const half = (name.length * LETTER) / 2 + GAP;
    return {
      label: { x: Math.round(Math.min(Math.max(spot.x, half), WIDTH - half)), y: spot.y, text: name },
    };
  }
  const size = Math.max(...(areas[0] ? sizeOf(areas[0]) : [0]));
  const [largest] = base.outlines.country(code);
  const pin =
    largest &&
    pinAt(base, largest.centre, {
      text: name,
      ...(size < TINY ? { sign: 'ring' as const } : { far: size / 2 }),
    });
  return pin ? { pin } : {};
}

function pinAt(
  base: BaseMap,
  [longitude, latitude]: readonly [number, number],
  { text, sign, far = RING }: { text: string; sign?: 'dot' | 'ring'; far?: number },
): Pin | undefined {
  const place = base.box.projection([longitude, latitude])?.map(Math.round);
  const [x = Number.NaN, y = Number.NaN] = place ?? [];
  if (Number.isNaN(x + y)) return undefined;
  const before = x > WIDTH * 0.7;
  const textX = Math.round(before ? x - far - GAP : x + far + GAP);
  return { x, y, text, textX, before, ...(sign && { sign }) };
}

function middleOf({ textX, y, text, before }: Pin): Label {
  return { x: textX + ((before ? -1 : 1) * text.length * LETTER) / 2, y: y + GAP, text };
}

function labelsAround({ around }: BaseMap, { countries, others }: Marked, taken: readonly Label[]): Label[] {
  const room = new Room();
  for (const label of taken) room.keep(label);
  const free = around.filter(({ code }) => !countries.some((country) => country.code === code));
  const important = free.filter(({ code }) => others.includes(code));
  return [...new Set([...important, ...free])].flatMap(
    ({ name, ...spot }) => room.place({ ...spot, text: name }) ?? [],
  );
}
