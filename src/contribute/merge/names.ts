/**
 * **What else moves** besides claims: the name of the page that goes and its other names, its categories, former ids,
 * addresses elsewhere, and the summary where the page that stays has none.
 */
import { nameKey } from '../../gazetteer/name.ts';
import { aliasName } from '../../model/claim.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Alias } from '../../model/schema.ts';
import type { Turn } from './redirect.ts';

export interface Taken {
  summary?: string;
  aliases: Alias[];
  weakAliases: string[];
  categories: string[];
  formerIds: string[];
  distinctFrom: string[];
  sameAs: string[];
}

/** @param others All other pages: a name that is one's own cannot always mean another. */
export function takenOver(
  kept: EntityPage,
  gone: EntityPage,
  others: readonly EntityPage[],
  { from, to }: Turn,
): Taken {
  const { data } = gone;
  const known = new Set([kept.data.name, ...otherNames(kept)].map(nameKey));
  const owned = new Set(others.map((page) => nameKey(page.data.name)));
  const isNew = (name: string): boolean => {
    const key = nameKey(name) || name;
    return !known.has(key) && known.add(key) !== undefined;
  };
  const strong = [data.name, ...data.aliases].filter((alias) => isNew(aliasName(alias)));
  const isOwned = (alias: Alias): boolean => owned.has(nameKey(aliasName(alias)));
  const weak = [...strong.filter(isOwned).map(aliasName), ...data.weakAliases.filter(isNew)];
  return {
    ...(data.summary && !kept.data.summary && { summary: data.summary }),
    aliases: strong.filter((alias) => !isOwned(alias)),
    weakAliases: weak,
    categories: lacking(kept.data.categories, data.categories),
    formerIds: lacking(kept.data.formerIds, [...data.formerIds, from]),
    distinctFrom: lacking([...kept.data.distinctFrom, from, to], data.distinctFrom),
    sameAs: lacking(kept.data.sameAs, data.sameAs),
  };
}

function otherNames({ data }: EntityPage): string[] {
  return [...data.aliases.map(aliasName), ...data.weakAliases];
}

function lacking(there: readonly string[], coming: readonly string[]): string[] {
  return [...new Set(coming).difference(new Set(there))];
}
