/**
 * A **facet** is one way to narrow what was found: by kind, country, speaker and so on. One value of each may be
 * chosen. The count beside a value is exactly what choosing it shows: the other choices hold, its own facet's is
 * replaced.
 */
export const facetIds = [
  'kind',
  'category',
  'country',
  'speaker',
  'modality',
  'source',
  'disagreement',
] as const;
export type FacetId = (typeof facetIds)[number];

export const facetLabels: Record<FacetId, string> = {
  kind: 'Kind',
  category: 'Type',
  country: 'Country',
  speaker: 'Speaker',
  modality: 'How sure',
  source: 'Source',
  disagreement: 'Agreement',
};

/** The value chosen of each facet that is narrowed. */
export type Chosen = Partial<Record<FacetId, string>>;

export interface FacetValue {
  id: string;
  count: number;
}

export interface Facet {
  id: FacetId;
  label: string;
  /** Commonest first, then by id. */
  values: FacetValue[];
}

/** The values that one thing bears of a facet. */
export type ValuesOf<Thing> = (thing: Thing, facet: FacetId) => readonly string[];

export interface Narrowed<Thing> {
  kept: Thing[];
  facets: Facet[];
}

/**
 * Keep what bears every chosen value, and count what each other choice would keep.
 *
 * @param shown The facets that are counted.
 */
export function narrow<Thing>(
  things: readonly Thing[],
  valuesOf: ValuesOf<Thing>,
  chosen: Chosen,
  shown: readonly FacetId[] = facetIds,
): Narrowed<Thing> {
  const narrowed = facetIds.filter((id) => chosen[id] !== undefined);
  const fits = (thing: Thing, facet: FacetId) => valuesOf(thing, facet).includes(chosen[facet] ?? '');
  const missed = things.map((thing) => narrowed.filter((facet) => !fits(thing, facet)));
  return {
    kept: things.filter((_, at) => missed[at]?.length === 0),
    facets: shown.map((id) => {
      const others = things.filter((_, at) => missed[at]?.every((facet) => facet === id));
      return { id, label: facetLabels[id], values: counted(others, (thing) => valuesOf(thing, id)) };
    }),
  };
}

function counted<Thing>(
  things: readonly Thing[],
  valuesOf: (thing: Thing) => readonly string[],
): FacetValue[] {
  const counts = new Map<string, number>();
  for (const thing of things) {
    for (const value of new Set(valuesOf(thing))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return sortValues([...counts].map(([id, count]) => ({ id, count })));
}

export function sortValues(values: readonly FacetValue[]): FacetValue[] {
  return [...values].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
