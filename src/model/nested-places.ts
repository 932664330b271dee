/**
 * Places are **nested**: a town lies in a region, a region in a country, as statements on their own pages say.
 */
import type { LiesIn } from './conflict.ts';
import type { PropertyId } from './properties.ts';
import type { Claim } from './schema.ts';

const CONTAINERS: ReadonlySet<PropertyId> = new Set<PropertyId>(['country', 'within', 'part-of']);

/** @param pageOf The entity that bears an id, now or formerly. */
export function nestedPlaces(
  pageOf: (id: string) => { id: string; data: { claims: readonly Claim[] } } | undefined,
): LiesIn {
  /** Everything that a place lies in; that two lie in each other does no harm. */
  const containersOf = (place: string): Set<string> => {
    const found = new Set<string>();
    const open = [place];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const { property, object, modality } of pageOf(id)?.data.claims ?? []) {
        if (!object || modality === 'denied' || !CONTAINERS.has(property)) continue;
        const container = pageOf(object)?.id ?? object;
        if (!found.has(container)) open.push(container);
        found.add(container);
      }
    }
    return found;
  };
  return (place, other) => containersOf(place).has(pageOf(other)?.id ?? other);
}
