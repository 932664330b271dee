/**
 * Sources **titled** alike, or of one address, are found by these words as they are written.
 */
import type { TextRecord } from './kinship.ts';
import type { Shelf, ShelfSource } from './shelf.ts';

interface Titles {
  holders: Map<string, ShelfSource[]>;
  entered: number;
}

const titles = new WeakMap<Shelf, Titles>();

/** Most sources that are looked at; more of one title is the title of a column. */
const MOST = 8;

export function titledOrAt(shelf: Shelf, { title, url }: TextRecord): ShelfSource[] {
  const { holders } = enteredTitles(shelf);
  const found = new Set([url ?? '', title].flatMap((words) => holders.get(words) ?? []));
  return [...found].slice(-MOST);
}

/** All titles and addresses, with those of sources that came since they were last asked for. */
function enteredTitles(shelf: Shelf): Titles {
  const known = titles.get(shelf) ?? { holders: new Map(), entered: 0 };
  titles.set(shelf, known);
  for (const source of shelf.sources.slice(known.entered)) {
    const { title, page, stated } = source;
    for (const words of new Set([title, page?.data.url ?? stated.url ?? ''])) {
      if (words !== '') known.holders.set(words, [...(known.holders.get(words) ?? []), source]);
    }
  }
  known.entered = shelf.sources.length;
  return known;
}
