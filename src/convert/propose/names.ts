/**
 * **Names** that a document gives an entity besides the one on its page. A name enters only when no other
 * page bears it, so that no name becomes ambiguous by a conversion, and only when nobody took it away before.
 */
import { addToGazetteer, bearersOf } from '../../gazetteer/gazetteer.ts';
import { nameKey } from '../../gazetteer/name.ts';
import { aliasName } from '../../model/claim.ts';
import type { ResolvedEntity } from '../mention.ts';
import { type Archive, additionTo } from './archive.ts';
import type { ShelfSource } from './shelf.ts';

export interface NewNames {
  aliases: string[];
  weakAliases: string[];
}

/**
 * The names of an entity that its page does not have and may have.
 *
 * @param names
 *   What the page is called already.
 */
export function newNames(
  entity: ResolvedEntity,
  page: { id: string; path: string; names: readonly string[] },
  archive: Archive,
): NewNames {
  const taken = new Set(page.names.map(nameKey));
  const mayEnter = (name: string) =>
    nameKey(name) !== '' &&
    !taken.has(nameKey(name)) &&
    !archive.proposedAliases.has(`${page.path} ${nameKey(name)}`);
  const take = (name: string) => {
    taken.add(nameKey(name));
    return name;
  };
  const isFree = (name: string) => bearersOf(archive.gazetteer, name).every(({ id }) => id === page.id);
  const aliases = entity.aliases.flatMap((name) => (mayEnter(name) && isFree(name) ? [take(name)] : []));
  const weakAliases = entity.weakAliases.flatMap((name) => (mayEnter(name) ? [take(name)] : []));
  return { aliases, weakAliases };
}

/** Add names to the page of an entity, after all pages of the document have theirs. */
export function addNames(entity: ResolvedEntity, archive: Archive, source: ShelfSource): void {
  const page = archive.byId.get(entity.id);
  if (!page) return;
  const { data, id, path, kind } = page;
  const others = [...data.aliases.map(aliasName), ...data.weakAliases];
  const added = newNames(entity, { id, path, names: [data.name, ...others] }, archive);
  if (added.aliases.length + added.weakAliases.length > 0) {
    const addition = additionTo(archive, page);
    for (const list of ['aliases', 'weakAliases'] as const) {
      data[list].push(...added[list]);
      if (!addition.made) addition[list].push(...added[list]);
    }
  }
  addToGazetteer(archive.gazetteer, { id, kind, names: added.aliases });
  enterNames(path, { had: others.filter(isNameOf(entity)), ...added }, archive, source);
}

/** Is this one of the names the document gives? Also one that the page had already enters the ledger. */
function isNameOf({ aliases, weakAliases }: ResolvedEntity): (name: string) => boolean {
  const keys = new Set([...aliases, ...weakAliases].map(nameKey));
  return (name) => keys.has(nameKey(name));
}

/** Enter names in the ledger, those that were added with the list they were added to. */
function enterNames(
  page: string,
  { had, aliases, weakAliases }: NewNames & { had: readonly string[] },
  archive: Archive,
  source: ShelfSource,
): void {
  const known = new Set(source.ledger.names.map(({ page: path, name }) => `${path} ${name}`));
  const fresh = [
    ...had.map((name) => ({ page, name })),
    ...aliases.map((name) => ({ page, name, in: 'aliases' as const })),
    ...weakAliases.map((name) => ({ page, name, in: 'weakAliases' as const })),
  ].filter(({ name }) => !known.has(`${page} ${name}`));
  source.ledger.names.push(...fresh);
  for (const { name } of fresh) archive.proposedAliases.add(`${page} ${nameKey(name)}`);
}
