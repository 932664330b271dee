/**
 * A **page number** stands by itself at the head or foot of a page and goes up with the pages. It says nothing of
 * the text: readers of a document are told the page by other means.
 */
import type { Place } from './place.ts';

/** `7`, `- 7 -`, `Page 7 of 12`, `vii` */
const NUMBER =
  /^\W*(?:(?:page|pagina|página|seite|p\.|стр\.)\s*)?(?:\d{1,6}|[ivxlc]{1,7})(?:\s*(?:\/|of|von|van|de|sur|из)\s*\d{1,4})?\W*$/i;

export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

/** It goes up with the pages, or is that of the page itself; a Roman one stands at the height of others. */
export function pageNumbersAmong(places: readonly Place[]): Set<Place> {
  const numbers = places.filter(({ text }) => isNumber(text));
  return new Set(numbers.filter((place) => isPageNumber(place, numbers)));
}

function isPageNumber(place: Place, numbers: readonly Place[]): boolean {
  const ahead = aheadOf(place);
  if (ahead === 0) return true;
  return numbers.some((other) => {
    if (other.page.number === place.page.number) return false;
    return Number.isNaN(ahead) ? Math.abs(other.slot - place.slot) <= 1 : aheadOf(other) === ahead;
  });
}

/** How many pages the number is ahead of the page's own. */
function aheadOf({ text, page }: Place): number {
  return Number(/\d+/.exec(text)?.[0] ?? Number.NaN) - page.number;
}
