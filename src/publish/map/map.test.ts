import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { entity, libraryOf, source } from '../fixtures/pages.ts';
import type { Entity } from '../library.ts';
import { extentOf } from './base-map.ts';
import { drawerOf } from './draw.ts';
import { locate } from './locate.ts';
import { apartFrom } from './pen.ts';
import { mapsOf } from './place-map.ts';
import { viewBoxOf } from './view-box.ts';
import { makeWorld, type WorldData } from './world.ts';

const require = createRequire(import.meta.url);
const json = (file: string) => JSON.parse(readFileSync(require.resolve(file), 'utf8'));
const city = (name: string, country: string, population: number, east = 4, north = 50) => ({
  name,
  country,
  population,
  at: [east, north] as const,
});
const world = makeWorld({
  atlas: json('world-atlas/countries-50m.json') as WorldData['atlas'],
  isoNames: json('i18n-iso-countries/langs/en.json').countries,
  isoCodes: json('i18n-iso-countries/codes.json'),
  cities: [
    city('Brussels', 'BE', 1_000_000, 4.35, 50.85),
    city('Springfield', 'US', 160_000, -93, 37),
    city('Springfield', 'US', 150_000, -72, 42),
    city('Alexandria', 'EG', 3_800_000, 30, 31),
    city('Alexandria', 'US', 150_000, -77, 39),
  ],
});
const { draw } = drawerOf(world);
const drawing = (...names: string[]) =>
  draw({
    countries: names.map((name) => world.countryNamed(name) ?? { code: '', name }),
    cities: [],
    others: [],
  });
/** Every number of a path's absolute moves lies near the picture. */
const startsOf = (path: string) =>
  [...path.matchAll(/M(-?\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe('a world', () => {
  test.each([
    ['North Macedonia', 'mk'],
    ['the United States', 'us'],
    ['Russia', 'ru'],
    ['Moldova', 'md'],
    ['Czech Republic', 'cz'],
    ['Kosovo', 'xk'],
    ['Australia', 'au'],
  ])('knows %s', (name, code) => expect(world.countryNamed(name)?.code).toBe(code));
  test('calls countries by their names of today', () => {
    expect(world.country('mk')?.name).toBe('North Macedonia');
  });
});

describe('a place', () => {
  const us = entity('place', 'us', 'United States');
  const located = (place: Entity) => {
    const found = locate(libraryOf(us, place, source('s', 'A place in the United States.')), world, place);
    return found && ('country' in found ? found.country.code : found.city.country);
  };
  const within = `claims:\n  - property: within\n    object: us\n    cite: [{ source: s, quote: in the United States }]`;
  test.each([
    ['a country by an alias', entity('place', 'gb', 'Britain', 'aliases: [UK]'), 'gb'],
    ['a city', entity('place', 'bru', 'Brussels', 'categories: [city]'), 'BE'],
    ['the largest city of a name', entity('place', 'alex', 'Alexandria'), 'EG'],
    [
      'a smaller city, where its page says in which country',
      entity('place', 'alex', 'Alexandria', within),
      'US',
    ],
    ['no city when two are alike', entity('place', 'spr', 'Springfield'), undefined],
    ['no country when its page says it lies in another', entity('place', 'ge', 'Georgia', within), undefined],
    ['no sea', entity('place', 'sea', 'Black Sea', 'categories: [sea]'), undefined],
    [
      'nothing that a program was not sure of',
      entity('place', 'x', 'Poland', 'review: uncertain'),
      undefined,
    ],
  ])('is located: %s', (_, place, code) => expect(located(place)).toBe(code));
});

describe('a drawing', () => {
  test('is of whole pixels, and small', () => {
    for (const name of ['Belarus', 'Russia', 'United States', 'France', 'Indonesia']) {
      const { land, borders, marked } = drawing(name);
      expect(land + borders + marked).toMatch(/^[MlzZ\d -]+$/);
      expect(brotliCompressSync(land + borders + marked).length).toBeLessThan(1500);
    }
  });
  test('draws no border twice, where the outline of a marked country lies over it', () => {
    const square = [
      [0, 0],
      [9, 0],
      [9, 9],
      [0, 9],
    ] as const;
    const border = [
      [20, 0],
      [9, 0],
      [9, 9],
      [0, 9],
      [0, 20],
    ] as const;
    expect(apartFrom([[...square]], [[...border]])).toEqual([
      [
        [20, 0],
        [9, 0],
      ],
      [
        [0, 9],
        [0, 20],
      ],
    ]);
  });
  test.each(['Russia', 'Fiji', 'United States', 'New Zealand'])(
    'shows %s whole across the date line',
    (name) => {
      const starts = startsOf(drawing(name).marked);
      expect(starts.length).toBeGreaterThan(0);
      for (const [x, y] of starts) {
        expect(x).toBeGreaterThanOrEqual(-3);
        expect(x).toBeLessThanOrEqual(643);
        expect(y).toBeGreaterThanOrEqual(-3);
        expect(y).toBeLessThanOrEqual(403);
      }
    },
  );
  test('shows a land around a pole whole, the pole in its middle', () => {
    const marked = drawing('Antarctica')
      .marked.split('M')
      .map((area) => area.length);
    expect(Math.max(...marked)).toBeGreaterThan(500);
    const { points } = extentOf(world, ['aq'], []);
    expect(viewBoxOf(points).centre[1]).toBeLessThan(-80);
    expect(points.length).toBeGreaterThan(100);
  });
  test('puts a ring around a country too small to see', () => {
    expect(drawing('Monaco').pins).toMatchObject([{ sign: 'ring', text: 'Monaco' }]);
  });
  test('shows the whole world for places half a world apart', () => {
    expect(drawing('United States', 'China', 'Australia').names.length).toBeGreaterThan(1);
  });
  test('names the countries around, never the marked one twice', () => {
    const labels = drawing('Belarus').labels.map(({ text }) => text);
    expect(labels).toContain('Ukraine');
    expect(labels).not.toContain('Belarus');
  });
});

describe('the map of a page', () => {
  const s = source(
    's',
    'The jets went to Belarus and to the Black Sea.',
    'They came from Germany and Poland.',
  );
  const places = [
    entity('place', 'belarus', 'Belarus'),
    entity('place', 'black-sea', 'Black Sea', 'categories: [sea]'),
    entity('place', 'germany', 'Germany'),
    entity('place', 'poland', 'Poland'),
  ];
  const mapOf = (claims: string) => {
    const jet = entity('equipment', 'jet', 'Jet', `claims:\n${claims}`);
    return mapsOf(libraryOf(s, jet, ...places), () => world)('jet');
  };
  const to = (what: string, quote: string) => `  - ${what}\n    cite: [{ source: s, quote: ${quote} }]\n`;
  test('marks the place that a claim names, with its citation', () => {
    const map = mapOf(
      to('property: deployed-to\n    object: belarus\n    modality: planned', 'went to Belarus'),
    );
    expect(map?.places).toMatchObject([
      { place: { id: 'belarus' }, modality: 'planned', citation: { mark: '1:1' } },
    ]);
    expect(map?.coarse).toBe(true);
  });
  test('says what it does not show', () => {
    const claims = to('property: deployed-to\n    object: belarus', 'went to Belarus');
    const map = mapOf(claims + to('property: deployed-to\n    object: black-sea', 'to the Black Sea'));
    expect([map?.missing, map?.coarse]).toEqual([['Black Sea'], false]);
  });
  test('marks places that a claim lists in words', () => {
    const map = mapOf(to('property: location\n    value: Germany and Poland', 'from Germany and Poland'));
    expect(map?.places.map(({ place }) => place.id)).toEqual(['germany', 'poland']);
  });
  test('is not there when nothing can be located, or when it is denied', () => {
    expect(mapOf(to('property: deployed-to\n    object: black-sea', 'to the Black Sea'))).toBeUndefined();
    expect(
      mapOf(to('property: deployed-to\n    object: belarus\n    modality: denied', 'went to Belarus')),
    ).toBeUndefined();
  });
});
