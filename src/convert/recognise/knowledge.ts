/**
 * **Knowledge** is what recognisers know of the world beforehand: the trained tagger, places by name, and the
 * catalogue of equipment. It is made from raw data; whoever calls the converter reads that data from disk.
 */
import isoCountries from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { type Atlas, type CityRow, makeAtlas } from './atlas/atlas.ts';
import type { EquipmentRow } from './equipment/catalogue.ts';
import { type KnownNames, makeKnownNames } from './equipment/known-names.ts';
import { makeTagger, type Tagger } from './tagger/tagger.ts';

export interface Knowledge {
  /** Absent: recognition works by patterns and names alone. */
  tagger?: Tagger;
  atlas: Atlas;
  /** Names of the catalogue; without one, equipment is found by the form of its designation. */
  equipment: KnownNames;
}

export interface RawKnowledge {
  /** The tagger's model file, decompressed. */
  model?: Uint8Array;
  /** Cities with their country and inhabitants, in any order. */
  cities: Iterable<CityRow>;
  /** Rows of the catalogue, in any order. */
  equipment?: Iterable<EquipmentRow>;
}

export function makeKnowledge({ model, cities, equipment = [] }: RawKnowledge): Knowledge {
  const atlas = makeAtlas(isoCountries.countries, cities);
  const known = { atlas, equipment: makeKnownNames(equipment) };
  return model ? { ...known, tagger: makeTagger(model) } : known;
}
