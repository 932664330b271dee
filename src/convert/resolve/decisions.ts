/**
 * **Decisions** are what a person wrote into `identity.yml` about a name: it always means this page, or never.
 */
import type { EntityPage } from '../../model/page.ts';
import type { Identity } from '../../model/schema.ts';
import type { Group } from './group.ts';
import type { Names } from './naming.ts';
import { slugOf } from './slug.ts';

/** What a name is written as in `identity.yml`: the ids that its forms which always mean it would have. */
export function idsOf({ name, aliases }: Pick<Names, 'name' | 'aliases'>): string[] {
  return [...new Set([name, ...aliases].flatMap((one) => slugOf(one) ?? []))];
}

/** The page that a person decided a name means. */
export function decidedPage(
  identity: Identity,
  ids: readonly string[],
  kind: Group['kind'],
  byId: ReadonlyMap<string, EntityPage>,
): EntityPage | undefined {
  return identity.sameAs
    .filter((decision) => ids.some((id) => decision.ids.includes(id)))
    .flatMap((decision) => decision.ids.flatMap((id) => byId.get(id) ?? []))
    .find((page) => page.kind === kind);
}

/**
 * Did a person decide that a name does not mean a page?
 *
 * @param namesakes
 *   Ids of the pages whose own name it is: a decision that two of those are not the same is about the pages, and
 *   says nothing of which of them a document means.
 */
export function isKeptApart(
  identity: Identity,
  ids: readonly string[],
  page: string,
  namesakes: ReadonlySet<string> = new Set(),
): boolean {
  const speaks = (id: string): boolean => id !== page && !(namesakes.has(id) && namesakes.has(page));
  return identity.notSameAs.some(
    (decision) => decision.ids.includes(page) && ids.some((id) => speaks(id) && decision.ids.includes(id)),
  );
}

/**
 * The id that a person gave to a further thing of the same name, before it had a page:
 *
 * ```yaml
 * notSameAs: [{ ids: [jon-smith, jon-smith-2] }]
 * ```
 *
 * @param pages
 *   Ids of all pages of the name; the decision must tell the further one from each of them.
 * @param taken
 *   Ids in use: a further thing that has its page by now is a candidate like the others.
 */
export function furtherId(
  identity: Identity,
  slug: string | undefined,
  pages: readonly string[],
  taken: ReadonlySet<string>,
): string | undefined {
  const isFurther = (id: string): boolean =>
    !taken.has(id) && slug !== undefined && id.startsWith(slug) && /^-\d+$/.test(id.slice(slug.length));
  return identity.notSameAs
    .filter(({ ids }) => pages.every((page) => ids.includes(page)))
    .flatMap(({ ids }) => ids.filter(isFurther))[0];
}
