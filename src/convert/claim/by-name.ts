/**
 * Facts **by name**: what the words of a name say of the thing that bears it.
 */
import type { PropertyId } from '../../model/properties.ts';
import type { Mention } from '../mention.ts';
import type { Draft } from './draft.ts';

/** A fact that rests on one mention of the name. */
export function byName(
  entityId: string,
  { passage, start, end }: Mention,
  { property, object, rule }: { property: PropertyId; object: string; rule: string },
): Draft {
  const claim = { property, object, derived: 'by its name' };
  return { entityId, claim, passage, start, end, rule, confidence: 0.8 };
}
