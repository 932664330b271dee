/**
 * A **relation** shape: a pattern with a subject and an object, and the property that ties them. Most simple
 * relations are nothing more.
 */
import type { EntityKind } from '../../model/kind.ts';
import { type PropertyId, propertyOf } from '../../model/properties.ts';
import type { Claim, Modality } from '../../model/schema.ts';
import type { ResolvedEntity } from '../mention.ts';
import type { Draft } from './draft.ts';
import type { Masked } from './mask.ts';
import { isCountry } from './nationality.ts';
import { matches, type Part } from './pattern.ts';
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
      if (isUnsure(masked.text.slice(0, match.masked.end), match.masked.start)) return [];
      return {
        entityId: subject.entity.id,
        claim: claimOf(relation, object.entity, standIns(subject, object)),
        passage: line.passage,
        start: from?.start ?? match.start,
        end: match.end,
        rule: relation.rule,
        confidence: relation.confidence - (subject.anaphor || object.anaphor ? FOR_ANAPHOR : 0),
      };
    }),
  );
}

/** How much less certain a fact is whose subject or object is only "he" or "the brigade". */
export const FOR_ANAPHOR = 0.08;

/** Why a word such as "he" names somebody, in words; nothing for names. */
export function standIns(...parts: readonly (Part | undefined)[]): string {
  return parts
    .flatMap((part) => (part?.anaphor ? [`“${part.words}” is ${part.entity?.name} here`] : []))
    .join('; ');
}

/** What makes of a statement a question, a wish or its contrary. */
const UNSURE =
  /\b(?:if|whether|not|never|nor|unless|hopes?|hoped|wants?|wanted|would|could|should|might|may|plans? to|planned to|refused|declined|calls? for|called for|asked|talks? on|bid|apply|applied|denied|denies)\b[^.;,]{0,40}$|n't [^.;,]{0,40}$/i;

/** Whether the words of a fact, or those just before them, do not assert it. */
export function isUnsure(text: string, start: number): boolean {
  return (
    UNSURE.test(text.slice(Math.max(0, start - 60), start)) ||
    /\b(?:not|never|no longer)\b|n't\b/.test(text.slice(start))
  );
}

function claimOf(relation: Relation, object: ResolvedEntity, why: string): Omit<Claim, 'cite'> {
  const { modality, derived } = relation;
  const reasons = [derived, why].filter(Boolean).join('; ');
  const property = relation.property === 'country' && !isCountry(object) ? 'location' : relation.property;
  return {
    property,
    object: object.id,
    ...(modality && { modality }),
    ...(reasons && { derived: reasons }),
  };
}

/** Whether a page of one kind may carry a property whose object is of the other kind. */
export function allowed(id: PropertyId, subject: EntityKind, object: EntityKind): boolean {
  const property = propertyOf(id);
  return property.subjects.includes(subject) && (property.objects?.includes(object) ?? false);
}
