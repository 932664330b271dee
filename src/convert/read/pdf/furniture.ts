/**
 * **Furniture** of a page stands at its head or foot and is no part of the text: running heads, page numbers,
 * the address that a browser prints. It shows in that it comes again at the same height, page after page.
 */
import type { Cell } from './line.ts';

export interface PageCells {
  /** From 1. */
  number: number;
  height: number;
  cells: Cell[];
}

/** Lines from the outermost one that may be furniture, and the part of the page in which they stand. */
const LINES = 3;
const EDGE = 0.2;
/** UTF-16 code units; what is longer is text. */
const LONGEST = 120;
/** Heights that differ by at most this many points are the same. */
const NEAR = 3;
/** A height whose words repeat on this share of the pages belongs to furniture, whatever stands there. */
const SLOT = 0.4;

interface Place {
  page: PageCells;
  /** Everything at this height of the page, from left to right. */
  cells: Cell[];
  text: string;
  /** Distance from the top, or below 0 from the bottom, in steps of `NEAR` points. */
  slot: number;
}

/** The pages without their furniture. */
export function withoutFurniture(pages: readonly PageCells[]): PageCells[] {
  const places = pages.flatMap(placesOf);
  const repeated = new Set(places.filter(repeatedAmong(places)));
  const slots = usualSlots(repeated, pages.length);
  const furniture = new Set<Cell>();
  for (const place of places) {
    const isFurniture =
      repeated.has(place) || slots.has(place.slot) || (isNumber(place.text) && countsWith(place, places));
    if (isFurniture) for (const cell of place.cells) furniture.add(cell);
  }
  const kept = pages.map((page) => ({ ...page, cells: page.cells.filter((cell) => !furniture.has(cell)) }));
  return kept.some(({ cells }) => cells.length > 0) ? kept : [...pages];
}

function placesOf(page: PageCells): Place[] {
  const rows: Cell[][] = [];
  for (const cell of page.cells.toSorted((one, other) => one.baseline - other.baseline)) {
    const row = rows.at(-1);
    if (row && cell.baseline - (row[0]?.baseline ?? 0) < NEAR) row.push(cell);
    else rows.push([cell]);
  }
  const outer = rows.filter((_, at) => at < LINES || at >= rows.length - LINES);
  return outer.flatMap((row) => placeOf(page, row) ?? []);
}

function placeOf(page: PageCells, row: Cell[]): Place | undefined {
  const top = row[0]?.baseline ?? 0;
  const bottom = top - page.height;
  const isEdge = top < EDGE * page.height || -bottom < EDGE * page.height;
  if (!isEdge) return undefined;
  const cells = row.toSorted((one, other) => one.left - other.left);
  const text = cells.map((cell) => cell.text).join(' ');
  if (text.length > LONGEST) return undefined;
  return { page, cells, text, slot: Math.round((top < -bottom ? top : bottom) / NEAR) };
}

/** Does the same stand at the same height of another page nearby, but for numbers? */
function repeatedAmong(places: readonly Place[]): (place: Place) => boolean {
  const pagesOf = new Map<string, number[]>();
  const keyOf = ({ text, slot }: Place) => `${slot} ${shapeOf(text)}`;
  for (const place of places) {
    const key = keyOf(place);
    pagesOf.set(key, [...(pagesOf.get(key) ?? []), place.page.number]);
  }
  return (place) => {
    const { slot } = place;
    const near = [-1, 0, 1].flatMap((step) => pagesOf.get(keyOf({ ...place, slot: slot + step })) ?? []);
    return near.some((page) => page !== place.page.number && Math.abs(page - place.page.number) <= 4);
  };
}

/** Numbers change from page to page, and a running head may be cut; the rest is the same. */
function shapeOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d+|^[ivxlc]+$/g, '#')
    .replace(/\s+/g, '');
}

function usualSlots(repeated: ReadonlySet<Place>, pages: number): Set<number> {
  const counts = new Map<number, Set<number>>();
  for (const { slot, page } of repeated) counts.set(slot, (counts.get(slot) ?? new Set()).add(page.number));
  return new Set(
    [...counts].filter(([, on]) => on.size > 3 && on.size >= SLOT * pages).map(([slot]) => slot),
  );
}

/** `7`, `- 7 -`, `Page 7 of 12`, `vii` */
function isNumber(text: string): boolean {
  return /^\W*(?:(?:page|seite|p\.|стр\.)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|von)\s*\d{1,4})?\W*$/i.test(
    text,
  );
}

/** Does the number go up with the pages, or is it that of the page? */
function countsWith({ text, page }: Place, places: readonly Place[]): boolean {
  const ahead = numberIn(text) - page.number;
  if (ahead === 0) return true;
  return places.some(
    (other) =>
      other.page.number !== page.number &&
      isNumber(other.text) &&
      numberIn(other.text) - other.page.number === ahead,
  );
}

function numberIn(text: string): number {
  return Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
}
