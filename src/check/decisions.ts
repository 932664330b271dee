/**
 * What the **decisions** of `identity.yml` come to: which pages they are about, and who is the same as whom.
 */
import type { Identity } from '../model/schema.ts';
import type { Content } from './content.ts';

/** The id under which an entity has its page now. */
export function pageIdOf({ entities }: Content, id: string): string {
  return entities.taken.has(id) ? id : (entities.formerly.get(id)?.id ?? id);
}

/** Id → the first id of all that are the same, by one decision or by several that share an id. */
export function groupsOf(content: Content, { sameAs }: Identity): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const { ids } of sameAs) {
    const members = ids.map((id) => pageIdOf(content, id));
    const joined = new Set(members.flatMap((id) => groups.get(id) ?? id));
    const [first = ''] = joined;
    for (const id of members) groups.set(id, first);
    for (const [id, group] of groups) if (joined.has(group)) groups.set(id, first);
  }
  return groups;
}
