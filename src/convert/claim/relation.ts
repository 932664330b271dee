/**
 * A **relation** shape: a pattern with a subject and an object, and the property that ties them. Most simple
 * relations are nothing more.
 */
import type { EntityKind } from '../../model/kind.ts';
import { type PropertyId, propertyOf } from '../../model/properties.ts';
import type { Claim, Modality } from '../../model/schema.ts';
import type { Draft } from './draft.ts';
import type { Masked } from './mask.ts';
import { matches } from './pattern.ts';
import type { Line } from './scene.ts';

export interface Relation {
  rule: string;
  property: PropertyId;
  /** Names the groups `subject` and `object`. */
  expression: RegExp;
  confidence: number;
  modality?: Modality;
  derived?: string;
}

/** Claims that simple relations make in one sentence; only between kinds that the property allows. */
export function related(line: Line, relations: readonly Relation[], masked: Masked = line.masked): Draft[] {
  return relations.flatMap((relation) =>
    matches(masked, relation.expression).flatMap((match) => {
      const { subject, object, from } = match.parts;
      if (!subject?.entity || !object?.entity || subject.entity.id === object.entity.id) return [];
      if (!allowed(relation.property, subject.entity.kind, object.entity.kind)) return [];
      return {
        entityId: subject.entity.id,
        claim: claimOf(relation, object.entity.id),
        passage: line.passage,
        start: from?.start ?? match.start,
        end: match.end,
        rule: relation.rule,
        confidence: relation.confidence,
      };
    }),
  );
}

function claimOf(relation: Relation, object: string): Omit<Claim, 'cite'> {
  const { property, modality, derived } = relation;
  return { property, object, ...(modality && { modality }), ...(derived && { derived }) };
}

/** Whether a page of one kind may carry a property whose object is of the other kind. */
export function allowed(id: PropertyId, subject: EntityKind, object: EntityKind): boolean {
  const property = propertyOf(id);
  return property.subjects.includes(subject) && (property.objects?.includes(object) ?? false);
}
