/**
 * **Furniture** of a page stands at its head or foot and is no part of the text: running heads, page numbers,
 * the address that a browser prints. It shows in that it comes again at the same height, page after page. Its
 * words are told once, after the text, for they may stand nowhere else: the date of a newspaper.
 */
import type { Cell } from './line.ts';
import { copiesAmong } from './page-copies.ts';
import { pageNumbersAmong } from './page-number.ts';
import { LONGEST, lettersOf, type PageCells, type Place, placesOf } from './place.ts';
import { shapeOf } from './place-shape.ts';
import { runsOn } from './runs-on.ts';
import { firstTold } from './told-once.ts';

export type { PageCells } from './place.ts';

export interface Parted {
  /** Without furniture. */
  pages: PageCells[];
  /** Furniture that is no page number, where it stands for the first time. */
  once: PageCells[];
}

/** A height whose words repeat on this share of the pages belongs to furniture, whatever stands there. */
const SLOT = 0.4;
/** A larger part of a page is text, from 0 to 1; but a line or two on a slide are none. */
const MOST = 0.2;

export function withoutFurniture(pages: readonly PageCells[]): Parted {
  const places = placesOf(pages);
  const numbers = pageNumbersAmong(places);
  const furniture = new Set([...furnitureAmong(places, pages), ...numbers]);
  const gone = new Set([...furniture].flatMap(({ cells }) => cells));
  const kept = without(pages, (cell) => !gone.has(cell));
  if (kept.every(({ cells }) => cells.length === 0)) return { pages: [...pages], once: [] };
  const first = new Set(firstTold([...furniture].filter((place) => !numbers.has(place))));
  return { pages: kept, once: without(pages, (cell) => first.has(cell)).filter(({ cells }) => cells.length) };
}

function without(pages: readonly PageCells[], isKept: (cell: Cell) => boolean): PageCells[] {
  return pages.map((page) => ({ ...page, cells: page.cells.filter(isKept) }));
}

function furnitureAmong(places: readonly Place[], pages: readonly PageCells[]): Place[] {
  const repeated = new Set(places.filter(repeatedAmong(places)));
  const slots = usualSlots(repeated, pages.length);
  const copies = copiesAmong(pages);
  const likely = places.filter(
    (place) => !copies.has(place.page) && (repeated.has(place) || (slots.has(place.slot) && !place.isLarge)),
  );
  const ofPage = (likely: Place[]) => withinMeasure(likely, repeated);
  return [...Map.groupBy(likely, ({ page }) => page).values()].flatMap(ofPage);
}

/** What of a page is furniture; where that would be too much, what repeats alone, or the outermost lines. */
function withinMeasure(likely: Place[], repeated: ReadonlySet<Place>): Place[] {
  const rows = likely[0]?.rows ?? [];
  const all = runsOn(likely);
  const again = runsOn(likely.filter((place) => repeated.has(place)));
  const outermost = all.filter(({ at }) => at === 0 || at === rows.length - 1);
  return [all, again].find((places) => isLittle(places, rows)) ?? outermost;
}

function isLittle(places: readonly Place[], rows: Place['rows']): boolean {
  const letters = lettersOf(places);
  return letters <= LONGEST || letters <= MOST * lettersOf(rows);
}

/** Does the same stand at the same height of another page nearby, but for numbers? */
function repeatedAmong(places: readonly Place[]): (place: Place) => boolean {
  const pagesOf = new Map<string, number[]>();
  const keyOf = (place: Place, step = 0) => `${place.slot + step} ${shapeOf(place)}`;
  for (const place of places) {
    const key = keyOf(place);
    pagesOf.set(key, [...(pagesOf.get(key) ?? []), place.page.number]);
  }
  return (place) => {
    const near = [-1, 0, 1].flatMap((step) => pagesOf.get(keyOf(place, step)) ?? []);
    return near.some((page) => page !== place.page.number && Math.abs(page - place.page.number) <= 4);
  };
}

function usualSlots(repeated: ReadonlySet<Place>, pages: number): Set<number> {
  const counts = new Map<number, Set<number>>();
  for (const { slot, page } of repeated) counts.set(slot, (counts.get(slot) ?? new Set()).add(page.number));
  return new Set(
    [...counts].filter(([, on]) => on.size > 3 && on.size >= SLOT * pages).map(([slot]) => slot),
  );
}
