/**
 * Places are **nested**: a town lies in a region, a region in a country, as statements on their own pages say.
 */
import type { PropertyId } from '../model/properties.ts';
import type { Library } from './library.ts';

/** Does the first place, by its id, lie in the second, however many lie between them? */
export type LiesIn = (place: string, other: string) => boolean;

const CONTAINERS: ReadonlySet<PropertyId> = new Set<PropertyId>(['country', 'within', 'part-of']);

export function nestedPlaces(library: Library): LiesIn {
  return (place, other) => containersOf(library, place).has(library.entity(other).id);
}

/** Everything that a place lies in; that two lie in each other does no harm. */
function containersOf(library: Library, place: string): Set<string> {
  const found = new Set<string>();
  const open = [place];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { property, object, modality } of library.entity(id).data.claims) {
      if (!object || modality === 'denied' || !CONTAINERS.has(property)) continue;
      const container = library.entity(object).id;
      if (!found.has(container)) open.push(container);
      found.add(container);
    }
  }
  return found;
}
