/**
 * How surely the words of a claim **name** the entity it is about: a claim is no surer than the name it hangs
 * on. A page that a person has read ends that doubt.
 */
import type { Mention, Resolution, ResolvedEntity } from '../mention.ts';
import type { Draft } from './draft.ts';

/**
 * @returns
 *   A function that gives the certainty of the name, from 0 to 1; 1 where the entity is meant without a name.
 */
export function namingIn({ entities }: Resolution): (draft: Draft) => number {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return (draft) => {
    const entity = byId.get(draft.entityId);
    return entity ? certaintyOf(entity, draft) : 1;
  };
}

function certaintyOf({ page, confidence, mentions }: ResolvedEntity, draft: Draft): number {
  const inside = mentions.filter((mention) => standsIn(mention, draft));
  if (inside.length > 0 && inside.every(({ shared }) => shared))
    return Math.max(...inside.map((mention) => mention.confidence));
  return page?.data.status === 'reviewed' ? 1 : confidence;
}

function standsIn({ passage, start, end }: Mention, draft: Draft): boolean {
  return passage === draft.passage && start >= draft.start && end <= draft.end;
}
