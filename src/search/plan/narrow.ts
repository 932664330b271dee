/**
 * To **narrow** what was found is to keep the pages of the kinds that were asked for and of the values that were
 * chosen, to count what other choices would keep, and to sort. A page that was found by its name and by its words is
 * one page.
 */
import type { Kind } from '../../model/kind.ts';
import { type Facet, type FacetId, narrow, type ValuesOf } from '../facets/facet.ts';
import type { PageFacets } from '../facets/page-facets.ts';
import type { NameHit } from '../names/hit.ts';
import { type AnswerOptions, PAGE_ORDERS } from './engines.ts';
import type { RankedPage } from './text-stage.ts';

/** A page, found by its name, its words or both. */
export interface FoundPage {
  /** What full text calls it; `kind/id` where that has no such page. */
  id: string;
  name?: NameHit;
  page?: RankedPage;
}

export interface NarrowedPages {
  /** Best first, or in the order wished, those that hold only some words last. */
  found: readonly FoundPage[];
  facets: readonly Facet[];
}

export async function narrowPages(
  pageFacets: PageFacets,
  names: readonly NameHit[],
  pages: readonly RankedPage[],
  kinds: readonly Kind[],
  { chosen = {}, facets = [], order = 'best' }: AnswerOptions,
): Promise<NarrowedPages> {
  const asked = new Set<FacetId>([...facets, ...(Object.keys(chosen) as FacetId[])]);
  if (kinds.length > 0) asked.add('kind');
  const [joined, valuesOf, dates] = await Promise.all([
    join(pageFacets, names, pages),
    pageFacets.valuesOf([...asked]),
    PAGE_ORDERS.includes(order) ? pageFacets.dates() : undefined,
  ]);
  const values: ValuesOf<FoundPage> = ({ id }, facet) => valuesOf(id, facet);
  const wanted = joined.filter(
    (one) => kinds.length === 0 || values(one, 'kind').some((kind) => kinds.includes(kind as Kind)),
  );
  const narrowed = narrow(wanted, values, chosen, facets);
  return { found: dates ? sorted(narrowed.kept, dates, order) : narrowed.kept, facets: narrowed.facets };
}

/** Names first, each with what full text found on its page. */
async function join(
  { textIdOf }: PageFacets,
  names: readonly NameHit[],
  pages: readonly RankedPage[],
): Promise<FoundPage[]> {
  const ids = await Promise.all(
    names.map(async ({ entity: { kind, id } }) => (await textIdOf(`${kind}/${id}`)) ?? `${kind}/${id}`),
  );
  const found = new Map<string, FoundPage>();
  names.forEach((name, at) => {
    const id = ids[at] ?? '';
    if (!found.has(id)) found.set(id, { id, name });
  });
  for (const page of pages) found.set(page.hit.id, { ...found.get(page.hit.id), id: page.hit.id, page });
  return [...found.values()];
}

/** By date, what has none last; or in the order of kinds and ids. */
function sorted(
  found: readonly FoundPage[],
  dates: ReadonlyMap<string, string>,
  order: AnswerOptions['order'],
): FoundPage[] {
  const places = new Map([...dates.keys()].map((id, at) => [id, at]));
  const place = ({ id }: FoundPage) => places.get(id) ?? places.size;
  const date = ({ id }: FoundPage) => dates.get(id) ?? '';
  const isPart = ({ name, page }: FoundPage) => Number(!name && page?.why === 'some-words');
  const sign = order === 'oldest' ? 1 : -1;
  const byDate = (a: FoundPage, b: FoundPage) => {
    if (order === 'page' || date(a) === date(b)) return 0;
    if (!date(a) || !date(b)) return date(a) ? -1 : 1;
    return date(a) < date(b) ? -sign : sign;
  };
  return [...found].sort((a, b) => isPart(a) - isPart(b) || byDate(a, b) || place(a) - place(b));
}
