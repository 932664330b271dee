/**
 * To **heed** is to follow what people did since the last conversion: a page they renamed is meant by its old
 * name, a page they deleted is not made again.
 */
import { bearersOf } from '../../gazetteer/gazetteer.ts';
import { nameKey } from '../../gazetteer/name.ts';
import { type EntityPage, pathOf } from '../../model/page.ts';
import type { Resolution, ResolvedEntity } from '../mention.ts';
import { idsOf, isKeptApart } from '../resolve/decisions.ts';
import { type Archive, nameUnder } from './archive.ts';
import { brokenPage } from './broken-page.ts';

/**
 * @returns
 *   The resolution without entities that people took away, each of the others with its page or a free id.
 * @throws {BrokenPage}
 *   When an entity belongs on a page that cannot be read.
 */
export function heed(resolution: Resolution, archive: Archive): Resolution {
  const entities = resolution.entities.flatMap((entity) => heedOne(entity, archive) ?? []);
  return { ...resolution, entities: mergeTwins(entities) };
}

function heedOne(entity: ResolvedEntity, archive: Archive): ResolvedEntity | undefined {
  const known = entity.page ? archive.byId.get(entity.page.id) : undefined;
  if (known) return { ...entity, id: known.id, page: known };
  const path = pathOf(entity.kind, entity.id);
  const broken = archive.broken.get(path);
  if (broken) throw brokenPage(broken);
  const renamed = archive.byId.get(archive.formerly.get(entity.id) ?? '');
  if (renamed) return withPage(entity, renamed);
  if (archive.proposedPages.has(path)) {
    const moved = archive.byId.get(entity.id);
    if (!moved) return undefined;
    if (moved.kind !== entity.kind) return withPage(entity, moved);
  }
  const same = namesake(entity, archive);
  if (same) return withPage(entity, same);
  const before = proposedAs(entity, path, archive);
  if (before) return before.page && withPage(entity, before.page);
  return { ...entity, id: freeId(entity.id, archive) };
}

/** A name that was proposed before, and that no page bears any more: the page was renamed or deleted. */
function proposedAs(
  entity: ResolvedEntity,
  path: string,
  archive: Archive,
): { page: EntityPage | undefined } | undefined {
  const proposed = archive.proposedNames.get(nameUnder(path, entity.name));
  if (proposed === undefined || bearersOf(archive.gazetteer, entity.name).length > 0) return undefined;
  const id = proposed.replace(/^.*\/|\.mdx$/g, '');
  return { page: archive.byId.get(id) ?? archive.byId.get(archive.formerly.get(id) ?? '') };
}

function withPage(entity: ResolvedEntity, page: EntityPage): ResolvedEntity {
  return { ...entity, id: page.id, kind: page.kind, page };
}

function freeId(wanted: string, archive: Archive): string {
  let id = wanted;
  for (let count = 2; archive.byId.has(id) || archive.formerly.has(id); count++) id = `${wanted}-${count}`;
  return id;
}

/**
 * The one page that bears the very name. A page of another kind counts when the name is too telling for
 * chance: `Space Shuttle Columbia`, `UN`, but not `Washington`.
 */
function namesake(entity: ResolvedEntity, archive: Archive): EntityPage | undefined {
  const { name, kind } = entity;
  const bearers = bearersOf(archive.gazetteer, name).filter(
    ({ id }) => !isKeptApart(archive.identity, [...idsOf(entity), entity.id], id),
  );
  const alike = bearers.filter((bearer) => bearer.kind === kind);
  const [one, another] = alike.length === 0 && isTelling(name) ? bearers : alike;
  return one && !another ? archive.byId.get(one.id) : undefined;
}

function isTelling(name: string): boolean {
  return /\S[\s-]+\S/.test(name) || /^(?:\p{Lu}\.?){2,}$/u.test(name);
}

/** Entities that turn out to be one page, or new ones of one name and kind, become one entity. */
function mergeTwins(entities: readonly ResolvedEntity[]): ResolvedEntity[] {
  const merged = new Map<string, ResolvedEntity>();
  for (const entity of entities) {
    const key = entity.page ? entity.id : `${entity.kind} ${nameKey(entity.name)}`;
    const twin = merged.get(key);
    merged.set(key, twin ? together(twin, entity) : entity);
  }
  return [...merged.values()];
}

function together(one: ResolvedEntity, other: ResolvedEntity): ResolvedEntity {
  return {
    ...one,
    mentions: [...one.mentions, ...other.mentions],
    aliases: [...one.aliases, ...other.aliases],
    weakAliases: [...one.weakAliases, ...other.weakAliases],
  };
}
