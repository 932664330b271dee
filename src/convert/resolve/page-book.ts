/**
 * The **page book** answers which page a group of mentions means: by name, by a weak alias in context, by a
 * former id, or by a person's decision.
 */
import { bearersOf, type Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Identity } from '../../model/schema.ts';
import type { Document } from '../document.ts';
import { formsOf, type Group } from './group.ts';
import { type ContextAnswer, meantInContext, surfaceOf } from './in-context.ts';
import { isLikeEvent } from './like-events.ts';
import { indexOf } from './page-index.ts';
import { slugOf } from './slug.ts';
import { spellings } from './spelling.ts';

/** One page, several that cannot be told apart, or none. */
export interface Answer {
  pages: EntityPage[];
  reason: string;
}

export interface PageBook {
  /** Pages that bear one of the group's names. */
  byName(group: Group, name: string): Answer | undefined;
  /** Pages that the group may mean in context. */
  inContext(group: Group, named: ReadonlySet<string>): ContextAnswer | undefined;
  /** Every id in use or used before. */
  ids: ReadonlySet<string>;
}

export interface Shelves {
  pages: readonly EntityPage[];
  gazetteer: Gazetteer;
  identity: Identity;
  document: Document;
}

export function pageBook({ pages, gazetteer, identity, document }: Shelves): PageBook {
  const index = indexOf(pages);
  const { byId } = index;
  const pageOf = (id: string): EntityPage[] => [byId.get(id) ?? []].flat();
  return {
    ids: index.ids,
    byName(group, name) {
      const slug = slugOf(name) ?? '';
      const decided = identity.sameAs
        .filter(({ ids }) => ids.includes(slug))
        .flatMap(({ ids }) => ids.flatMap(pageOf));
      const [same] = decided.filter((page) => page.kind === group.kind);
      if (same) return { pages: [same], reason: 'decided in identity.yml' };
      const names = namesFor(group, name);
      const listed = bearersIn(gazetteer, group.kind, names).flatMap(({ id }) => pageOf(id));
      const bearers = (
        listed.length > 0 ? listed : index.find('spelling', group.kind, spellings(group.kind, names))
      ).filter((page) => page.kind === group.kind && !keptApart(identity, slug, page.id));
      if (bearers.length > 0) return { pages: [...new Set(bearers)], reason: 'name or alias of the page' };
      const [former] = index.find('former id', group.kind, [slug]);
      if (former) return { pages: [former], reason: 'former id of the page' };
      const [like, another] = index.events.filter(
        (page) => isLikeEvent(group, page) && !keptApart(identity, slug, page.id),
      );
      return like && !another
        ? { pages: [like], reason: 'event of the same kind at the same place' }
        : undefined;
    },
    inContext(group, named) {
      const slug = slugOf(surfaceOf(group)) ?? '';
      const isApart = (page: EntityPage): boolean => keptApart(identity, slug, page.id);
      return meantInContext(group, index, { document, named, isApart });
    },
  };
}

/** What a group is looked up by; a body's general name only with whose it is. */
function namesFor(group: Group, name: string): string[] {
  if (group.owner) return [name, group.owner.surface];
  const canonical = group.mentions.flatMap((mention) => mention.canonical ?? []);
  return [...new Set([...canonical, ...(group.usual ? [group.usual] : []), ...formsOf(group)])];
}

/** The longest name that bears an answer wins: "Jens Stoltenberg" says more than "Stoltenberg". */
function bearersIn(gazetteer: Gazetteer, kind: Group['kind'], names: readonly string[]): { id: string }[] {
  for (const name of names.toSorted((one, other) => other.length - one.length)) {
    const bearers = bearersOf(gazetteer, name).filter((bearer) => bearer.kind === kind);
    if (bearers.length > 0) return bearers;
  }
  return [];
}

function keptApart(identity: Identity, slug: string, id: string): boolean {
  return slug !== id && identity.notSameAs.some(({ ids }) => ids.includes(slug) && ids.includes(id));
}
