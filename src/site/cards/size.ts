/**
 * The **size** of a card, in pixels, and where it lies: what a page has to know of its picture.
 */
import { folders, type Kind } from '../../model/kind.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;

/** Path of the picture of a page below the site: `cards/people/ada-merin.png`. */
export function cardPath(page?: { kind: Kind; id: string }): string {
  return page ? `cards/${folders[page.kind]}/${page.id}.png` : 'cards/site.png';
}
