/**
 * The **bearers** of a name are the pages that are called so: everywhere, by their name or an alias, or only in
 * context.
 */
import { nameKey } from '../gazetteer/name.ts';
import { aliasName } from '../model/claim.ts';
import type { EntityPage, Page } from '../model/page.ts';

export interface Bearers {
  /** By their own name, or an alias. */
  everywhere: ReadonlySet<EntityPage>;
  /** By a weak alias, such as a surname. */
  inContext: ReadonlySet<EntityPage>;
}

type Names = Map<string, { everywhere: Set<EntityPage>; inContext: Set<EntityPage> }>;

const NOBODY: Bearers = { everywhere: new Set(), inContext: new Set() };

/** Names of pages, made when they are first asked for; the same pages always have the same names. */
const remembered = new WeakMap<readonly Page[], Names>();

/** Pages with a name that is written so, or spelt so that it means the same. */
export function bearersOf({ pages }: { pages: readonly Page[] }, name: string): Bearers {
  const known = remembered.get(pages) ?? namesOf(pages);
  remembered.set(pages, known);
  return known.get(nameKey(name)) ?? NOBODY;
}

function namesOf(pages: readonly Page[]): Names {
  const names: Names = new Map();
  const add = (page: EntityPage, name: string, how: keyof Bearers) => {
    const key = nameKey(name);
    const bearers = names.get(key) ?? { everywhere: new Set(), inContext: new Set() };
    bearers[how].add(page);
    if (key !== '') names.set(key, bearers);
  };
  for (const page of pages) {
    if (page.kind === 'source') continue;
    const { name, aliases, weakAliases } = page.data;
    for (const one of [name, ...aliases.map(aliasName)]) add(page, one, 'everywhere');
    for (const one of weakAliases) add(page, one, 'inContext');
  }
  return names;
}
