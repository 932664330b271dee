/**
 * **Knowledge** is what recognisers know of the world beforehand: the trained tagger, and places by name. It
 * is made from raw data; whoever calls the converter reads that data from disk.
 */
import isoCountries from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { type Atlas, type CityRow, makeAtlas } from './atlas/atlas.ts';
import { makeTagger, type Tagger } from './tagger/tagger.ts';

export interface Knowledge {
  /** Absent: recognition works by patterns and names alone. */
  tagger?: Tagger;
  atlas: Atlas;
}

export interface RawKnowledge {
  /** The tagger's model file, decompressed. */
  model?: Uint8Array;
  /** Cities with their country and inhabitants, in any order. */
  cities: Iterable<CityRow>;
}

export function makeKnowledge({ model, cities }: RawKnowledge): Knowledge {
  const atlas = makeAtlas(isoCountries.countries, cities);
  return model ? { atlas, tagger: makeTagger(model) } : { atlas };
}
