/**
 * **Matching** says which page is which gold entity: same kind, and the page's name or an alias is one of the
 * entity's names; one page for one entity.
 */
import { nameKey } from '../../src/gazetteer/name.ts';
import { aliasName } from '../../src/model/claim.ts';
import type { EntityPage } from '../../src/model/page.ts';
import type { DocumentGold, GoldEntity } from './document-gold.ts';

export interface Matching {
  /** Id of a page → the entity it is. */
  entityOf: Map<string, GoldEntity>;
  /** Pages that are no entity, or a second page of one. */
  extra: { page: EntityPage; splitOf?: GoldEntity }[];
  /** Entities without a page; optional ones are not listed. */
  missing: GoldEntity[];
}

type Fit = (page: EntityPage, entity: GoldEntity) => boolean;

/** The surest first: a page takes the entity of its own name before one of an alias. */
const FITS: readonly Fit[] = [
  ({ data }, { name }) => keyOf(data.name) === keyOf(name),
  ({ data }, { names }) => names.some((name) => keyOf(data.name) === keyOf(name)),
  ({ data }, { name, names }) => {
    const keys = new Set([name, ...names].map(keyOf));
    return data.aliases.some((alias) => keys.has(keyOf(aliasName(alias))));
  },
];

export function matched(pages: readonly EntityPage[], gold: DocumentGold): Matching {
  const scored = pages.filter(({ kind }) => kind !== 'event');
  const entityOf = new Map<string, GoldEntity>();
  const taken = new Map<GoldEntity, EntityPage>();
  for (const fits of FITS) {
    for (const page of scored) {
      if (entityOf.has(page.id)) continue;
      const entity = gold.entities.find(
        (one) => one.kind === page.kind && !taken.has(one) && fits(page, one),
      );
      if (!entity) continue;
      entityOf.set(page.id, entity);
      taken.set(entity, page);
    }
  }
  const rest = scored.filter(({ id }) => !entityOf.has(id));
  return {
    entityOf,
    extra: rest.flatMap((page) => extraOf(page, gold)),
    missing: gold.entities.filter(
      (entity) => !entity.optional && !taken.has(entity) && !isOtherName(entity, [...taken.values()], gold),
    ),
  };
}

/** A second page of an optional entity is not counted either. */
function extraOf(page: EntityPage, { entities }: DocumentGold): Matching['extra'] {
  const splitOf = entities.find(
    (entity) => entity.kind === page.kind && FITS.some((fits) => fits(page, entity)),
  );
  if (splitOf?.optional) return [];
  return [splitOf ? { page, splitOf } : { page }];
}

/** Where every distinct name counts as an entity, another name of a page that was matched is not missing. */
function isOtherName(entity: GoldEntity, pages: readonly EntityPage[], { derived }: DocumentGold): boolean {
  if (!derived) return false;
  return pages.some(
    ({ kind, data }) =>
      kind === entity.kind &&
      [...data.aliases.map(aliasName), ...data.weakAliases].some(
        (name) => keyOf(name) === keyOf(entity.name),
      ),
  );
}

/** Folded, without an article. */
function keyOf(name: string): string {
  return nameKey(name.replace(/^the\s+/i, ''));
}
