/**
 * The **best known** of a short beginning are the pages most linked to that have a name or a word so beginning:
 * one or two letters begin more names than anybody could load.
 */
import { type Filing, filings } from './filing.ts';
import { shortKeys } from './keys.ts';

/** A beginning that fewer names have needs no list: their shards hold them all, or nearly. */
const MANY = 60;
/** Pages in a list. */
const LISTED = 12;

export function bestKnown(rows: Parameters<typeof filings>[0]): Filing[] {
  const lists = [...Map.groupBy(filings(rows, shortKeys), ({ key }) => key).values()];
  return lists.filter((list) => list.length >= MANY).flatMap(bestOf);
}

/** In no order of weight: who is listed changes less often than who is first. */
function bestOf(list: readonly Filing[]): Filing[] {
  const pages = [...new Set(list.map(({ row }) => row))];
  const best = new Set(
    pages
      .sort((a, b) => b.weight - a.weight || a.title.length - b.title.length || (a.id < b.id ? -1 : 1))
      .slice(0, LISTED),
  );
  return list.filter(({ row }) => best.has(row));
}
