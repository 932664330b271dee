/**
 * A **measure** is what a unit stands for: a dimension and how many of its base units. Numbers are compared only
 * within one dimension. A counted noun is a dimension of its own: troops, jets.
 *
 * Lengths, speeds and masses are those of the SI Brochure and of NIST Special Publication 811; a Mach is taken
 * at sea level of the standard atmosphere (ISO 2533).
 */
import { unitFamily } from '../../text/counted.ts';

export interface Measure {
  /** `length`, `speed`, `mass`, or a counted noun in the singular. */
  dimension: string;
  /** Metres, metres a second, kilograms, or 1. */
  factor: number;
}

const UNITS: Record<string, readonly [factor: number, names: string]> = {
  km: [1000, 'length km kilometre kilometres kilometer kilometers kms'],
  m: [1, 'length m metre metres meter meters'],
  mi: [1609.344, 'length mi mile miles'],
  nmi: [1852, 'length nmi nm'],
  ft: [0.3048, 'length ft foot feet'],
  kmh: [1 / 3.6, 'speed km/h kmh kph'],
  ms: [1, 'speed m/s'],
  mph: [0.44704, 'speed mph'],
  kn: [1852 / 3600, 'speed kn kt kts knot knots'],
  mach: [340.294, 'speed mach'],
  kg: [1, 'mass kg kilogram kilograms kilogramme kilogrammes'],
  t: [1000, 'mass t tonne tonnes'],
  lb: [0.45359237, 'mass lb lbs'],
};

const KNOWN: ReadonlyMap<string, Measure> = new Map(
  Object.values(UNITS).flatMap(([factor, names]) => {
    const [dimension = '', ...spellings] = names.split(' ');
    return spellings.map((name): [string, Measure] => [name, { dimension, factor }]);
  }),
);
const LONG: readonly (readonly [RegExp, string])[] = [
  [/^nautical miles?$/, 'nmi'],
  [/^(?:kilomet(?:re|er)s?|km) (?:per|an) hour$/, 'kmh'],
  [/^miles (?:per|an) hour$/, 'mph'],
  [/^met(?:re|er)s (?:per|a) second$/, 'm/s'],
];

/** What a unit, as a claim or a searcher writes it, stands for. */
export function measureOf(unit: string): Measure {
  const written = unit.trim().toLowerCase();
  const short = LONG.find(([pattern]) => pattern.test(written))?.[1] ?? written;
  return KNOWN.get(short) ?? { dimension: unitFamily(written), factor: 1 };
}
