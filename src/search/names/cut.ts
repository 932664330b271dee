/**
 * To **cut** is to divide a sorted list into shards where the content says so, never by count: a name that is
 * added or changed moves no boundary but, seldom, the nearest.
 */
import { hash } from '../../text/hash.ts';

export interface Cut<T> {
  /** The shortest text that is after every key of the shard before, and not after the first one here. */
  start: string;
  rows: T[];
}

/**
 * A list that is too long is divided where keys have the least beginning in common, so that a beginning that is
 * typed lies in few shards; among equal places at the key with the least hash; then each part in turn. No shard
 * has less than a third of the letters wished or, where keys differ enough, more than one and a half times.
 *
 * @param rows Sorted by key; rows with equal keys stay together.
 * @param size How many letters a row takes.
 */
export function cut<T extends { key: string }>(
  rows: readonly T[],
  size: (row: T) => number,
  wished: number,
): Cut<T>[] {
  const places = placesOf(rows, size);
  const total = rows.reduce((sum, row) => sum + size(row), 0);
  const whole = { from: 0, to: places.length, begins: 0, ends: total };
  const chosen = divided(places, whole, wished).map(({ at, start }) => ({ at, start }));
  return [{ at: 0, start: '' }, ...chosen].map(({ at, start }, number) => ({
    start,
    rows: rows.slice(at, chosen[number]?.at ?? rows.length),
  }));
}

/** Where a shard may begin: before a row whose key differs from the one before. */
interface Place {
  at: number;
  start: string;
  hash: string;
  /** How many letters are before it. */
  letters: number;
}

/** A stretch of places, and of letters. */
interface Stretch {
  from: number;
  to: number;
  begins: number;
  ends: number;
}

function placesOf<T extends { key: string }>(rows: readonly T[], size: (row: T) => number): Place[] {
  const places: Place[] = [];
  let letters = 0;
  rows.forEach((row, at) => {
    const before = rows[at - 1]?.key;
    if (before !== undefined && before !== row.key) {
      const start = row.key.slice(0, inCommon(before, row.key) + 1);
      places.push({ at, start, hash: hash(start), letters });
    }
    letters += size(row);
  });
  return places;
}

function inCommon(one: string, other: string): number {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common++;
  return common;
}

function divided(places: readonly Place[], { from, to, begins, ends }: Stretch, wished: number): Place[] {
  if (ends - begins <= wished * 1.5) return [];
  let best = -1;
  for (let at = from; at < to; at++) {
    const place = places[at];
    if (!place || place.letters - begins < wished / 3 || ends - place.letters < wished / 3) continue;
    if (isBetter(place, places[best])) best = at;
  }
  const middle = places[best];
  if (!middle) return [];
  return [
    ...divided(places, { from, to: best, begins, ends: middle.letters }, wished),
    middle,
    ...divided(places, { from: best + 1, to, begins: middle.letters, ends }, wished),
  ];
}

function isBetter(one: Place, other: Place | undefined): boolean {
  if (!other || one.start.length !== other.start.length)
    return !other || one.start.length < other.start.length;
  return one.hash < other.hash;
}
