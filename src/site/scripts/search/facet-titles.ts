/**
 * The **titles** of what facets name by id.
 */
import { type Kind, kindNames } from '../../../model/kind.ts';
import type { Chosen, FacetId } from '../../../search/facets/facet.ts';
import type { Shown } from './planner.ts';
import { facets as pageFacets } from './planner.ts';

export type TitleOf = (facet: FacetId, id: string) => string;

/** Facets whose ids are words themselves. */
const WORDS: Partial<Record<FacetId, (id: string) => string>> = {
  kind: (id) => kindNames[id as Kind]?.many ?? id,
  category: spaced,
  modality: spaced,
  disagreement: () => 'Sources disagree',
};

function spaced(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}

/** Of pages from the files of facets, of claims from those of claims; an id whose title is not known is its own. */
export async function titlesFor({ facets, titlesOf }: Shown, chosen: Chosen): Promise<TitleOf> {
  const named = facets.filter(({ id }) => !WORDS[id]);
  const wanted = named.map(
    ({ id, values }) => [id, [...values.map((one) => one.id), chosen[id] ?? '']] as const,
  );
  const known = new Map(
    await Promise.all(
      wanted.map(async ([id, ids]) => [id, await titlesIn(id, ids.filter(Boolean), titlesOf)] as const),
    ),
  );
  return (facet, id) => WORDS[facet]?.(id) ?? known.get(facet)?.get(id) ?? id;
}

async function titlesIn(
  facet: FacetId,
  ids: readonly string[],
  titlesOf: Shown['titlesOf'],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const titles = titlesOf ? titlesOf(ids) : pageFacets.titlesOf(facet);
  return titles.catch(() => new Map());
}
