/**
 * The **page book** answers which page a group of mentions means: by name, by a weak alias in context, by a
 * former id, or by a person's decision.
 */
import { bearersOf, type Gazetteer } from '../../gazetteer/gazetteer.ts';
import { nameKey } from '../../gazetteer/name.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Identity } from '../../model/schema.ts';
import { formsOf, type Group } from './group.ts';
import { isLikeEvent } from './like-events.ts';
import { partsOf } from './people.ts';
import { slugOf } from './slug.ts';
import { spellings, spellingsOf, weakKeysOf } from './spelling.ts';

/** One page, several that cannot be told apart, or none. */
export interface Answer {
  pages: EntityPage[];
  reason: string;
}

export interface PageBook {
  /** Pages that bear one of the group's names. */
  byName(group: Group, name: string): Answer | undefined;
  /** Pages that the group may mean in context; the answer is one page when the context speaks for it. */
  inContext(group: Group, named: ReadonlySet<string>): Answer | undefined;
  /** Every id in use or used before. */
  ids: ReadonlySet<string>;
}

export function pageBook(pages: readonly EntityPage[], gazetteer: Gazetteer, identity: Identity): PageBook {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const pageOf = (id: string): EntityPage[] => [byId.get(id) ?? []].flat();
  const kinds = Map.groupBy(pages, ({ kind }) => kind);
  const ofKind = ({ kind }: Group): readonly EntityPage[] => kinds.get(kind) ?? [];
  return {
    ids: new Set(pages.flatMap((page) => [page.id, ...page.data.formerIds])),
    byName(group, name) {
      const slug = slugOf(name) ?? '';
      const decided = identity.sameAs
        .filter(({ ids }) => ids.includes(slug))
        .flatMap(({ ids }) => ids.flatMap(pageOf));
      const [same] = decided.filter((page) => page.kind === group.kind);
      if (same) return { pages: [same], reason: 'decided in identity.yml' };
      const listed = bearersIn(gazetteer, group).flatMap(({ id }) => pageOf(id));
      const bearers = (listed.length > 0 ? listed : spelledAlike(group, ofKind(group))).filter(
        (page) => page.kind === group.kind && !keptApart(identity, slug, page.id),
      );
      if (bearers.length > 0) return { pages: [...new Set(bearers)], reason: 'name or alias of the page' };
      const former = ofKind(group).find((page) => page.data.formerIds.includes(slug));
      if (former) return { pages: [former], reason: 'former id of the page' };
      const [like, another] = ofKind(group).filter(
        (page) => isLikeEvent(group, page) && !keptApart(identity, slug, page.id),
      );
      return like && !another
        ? { pages: [like], reason: 'event of the same kind at the same place' }
        : undefined;
    },
    inContext(group, named) {
      if (group.kind === 'person' && formsOf(group).some((form) => partsOf(form).length > 1))
        return undefined;
      const keys = new Set(formsOf(group).map(nameKey));
      const fitting = ofKind(group).filter((page) => !keys.isDisjointFrom(weakKeysOf(page)));
      if (fitting.length === 0) return undefined;
      const near = fitting.filter((page) => relatedTo(page).some((id) => named.has(id)));
      return near.length === 1
        ? { pages: near, reason: 'weak alias of the page, whose relations the document names' }
        : { pages: fitting, reason: 'weak alias of several pages, or without context' };
    },
  };
}

/** The longest name that bears an answer wins: "Jens Stoltenberg" says more than "Stoltenberg". */
function bearersIn(gazetteer: Gazetteer, group: Group): { id: string }[] {
  const canonical = group.mentions.flatMap((mention) => mention.canonical ?? []);
  const forms = [...new Set([...canonical, ...formsOf(group)])];
  for (const form of forms.sort((one, other) => other.length - one.length)) {
    const bearers = bearersOf(gazetteer, form).filter(({ kind }) => kind === group.kind);
    if (bearers.length > 0) return bearers;
  }
  return [];
}

/** Pages that bear one of the names in another spelling. */
function spelledAlike(group: Group, pages: readonly EntityPage[]): EntityPage[] {
  const keys = spellings(group.kind, formsOf(group));
  return keys.size === 0 ? [] : pages.filter((page) => !keys.isDisjointFrom(spellingsOf(page)));
}

function keptApart(identity: Identity, slug: string, id: string): boolean {
  return slug !== id && identity.notSameAs.some(({ ids }) => ids.includes(slug) && ids.includes(id));
}

/** Ids that a page's claims speak of. */
function relatedTo(page: EntityPage): string[] {
  return page.data.claims.flatMap((claim) => [claim.object ?? [], claim.by ?? [], claim.about ?? []].flat());
}
