/**
 * What stands on page after page is **told once**: on the first of them, unless more than the number of the page
 * has changed.
 */
import type { Cell } from './line.ts';
import type { Place } from './place.ts';
import { shapeOf } from './place-shape.ts';

/** The cells of places that say something for the first time. */
export function firstTold(places: readonly Place[]): Cell[] {
  const told = new Map<string, Place[]>();
  const first: Place[] = [];
  for (const place of places.toSorted((one, other) => one.page.number - other.page.number)) {
    const alike = told.get(shapeOf(place)) ?? [];
    if (alike.some((before) => saysTheSame(before, place))) continue;
    told.set(shapeOf(place), [...alike, place]);
    first.push(place);
  }
  return first.flatMap(({ cells }) => cells);
}

/** Every number is the same, or goes up with the pages. */
function saysTheSame(before: Place, place: Place): boolean {
  const [old, now] = [before, place].map(({ text }) => text.match(/\d+/g) ?? []);
  const ahead = place.page.number - before.page.number;
  return (now ?? []).every((number, at) => {
    const was = old?.[at] ?? '';
    return number === was || Number(number) - Number(was) === ahead;
  });
}
