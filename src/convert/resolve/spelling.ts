/**
 * Another **spelling** of a name: with its maker, in the plural, without a middle initial. Names that are
 * spelled alike share a key, of which each kind has its own.
 */
import { nameKey } from '../../gazetteer/name.ts';
import { aliasName } from '../../model/claim.ts';
import type { EntityKind } from '../../model/kind.ts';
import type { EntityPage } from '../../model/page.ts';
import { equipmentKey } from './equipment.ts';
import { organisationKey } from './organisations.ts';
import { partsOf } from './people.ts';

const keyOf: Partial<Record<EntityKind, (name: string) => string>> = {
  equipment: equipmentKey,
  organisation: organisationKey,
  person: firstAndLast,
};

/** Keys of names of one kind; places and events have no other spellings. */
export function spellings(kind: EntityKind, names: readonly string[]): Set<string> {
  const key = keyOf[kind];
  return new Set(key ? names.map(key).filter((one) => one !== '') : []);
}

/** First and last part of a full name; nothing for an initial or a single name. */
function firstAndLast(name: string): string {
  const parts = partsOf(name);
  const [first = ''] = parts;
  return parts.length > 1 && first.replace('.', '').length > 1 ? `${first} ${parts.at(-1)}` : '';
}

/** What is worked out of a page once, however many names are held against it. */
function once<T>(work: (page: EntityPage) => T): (page: EntityPage) => T {
  const known = new WeakMap<EntityPage, T>();
  return (page) => {
    const found = known.get(page) ?? work(page);
    known.set(page, found);
    return found;
  };
}

/** Keys of the names that always mean a page. */
export const spellingsOf = once((page) =>
  spellings(page.kind, [page.data.name, ...page.data.aliases.map(aliasName)]),
);

/** Name keys of the names that mean a page in context. */
export const weakKeysOf = once((page) => new Set(page.data.weakAliases.map(nameKey)));
