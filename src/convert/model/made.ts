/**
 * The claim that is **made** of a case: words of the document, ids of its entities, and the vocabulary.
 */
import { propertyOf } from '../../model/properties.ts';
import { type Claim, claimSchema } from '../../model/schema.ts';
import type { ProposedClaim } from '../claim/claim.ts';
import { timeIn, whenOf } from '../claim/time.ts';
import type { Case } from './case.ts';
import { voiceOf } from './evidence.ts';
import type { Reason } from './rejection.ts';
import { readValue, standing } from './value.ts';

/** Below certainty, always: a person should look. */
const CONFIDENCE = 0.5;

/** @returns The claim, or why the words do not hold what the case says of them. */
export function madeOf(one: Case): ProposedClaim | Reason {
  const { suggestion, reading, evidence, property, modality, subject, object, speaker } = one;
  const { published, sourceId } = reading;
  const value =
    suggestion.value === undefined
      ? undefined
      : readValue({ ...suggestion, value: suggestion.value }, evidence.text, { property, published });
  if (suggestion.value !== undefined && value === undefined) return 'value';
  const when = timeOf(one);
  if (when === 'when') return when;
  const about = propertyOf(property).needs === 'statement' ? aboutOf(one) : [];
  const claim: Claim = {
    property,
    ...(object && { object: object.id }),
    ...(value !== undefined && { value }),
    ...(speaker && { by: speaker.id, voice: voiceOf(evidence) }),
    ...(modality && { modality }),
    ...(when && { when }),
    ...(about.length > 0 && { about }),
    review: 'uncertain',
    cite: [{ source: sourceId, quote: evidence.cited }],
  };
  const valid = claimSchema.safeParse(claim);
  if (!valid.success) return 'value';
  return { entityId: subject.id, claim, rule: 'model', confidence: CONFIDENCE };
}

/** Words of time, with the dates that follow from them; whatever dates the model works out are not asked for. */
function timeOf({ suggestion, evidence, reading, modality }: Case): Claim['when'] | 'when' {
  if (suggestion.when === undefined) return undefined;
  const words = standing(evidence.around, suggestion.when);
  if (words === undefined || timeIn(words) === undefined) return 'when';
  const ahead = modality === 'planned' || modality === 'expected';
  return whenOf(words, reading.published, ahead ? 'future' : modality === undefined ? 'past' : undefined);
}

/** Everything that the quoted words name besides subject and object. */
function aboutOf({ reading, evidence, subject, object }: Case): string[] {
  const { passage, start, end } = evidence;
  return reading.resolution.entities
    .filter(({ id }) => id !== subject.id && id !== object?.id)
    .filter(({ mentions }) =>
      mentions.some((one) => one.passage === passage && one.start >= start && one.end <= end),
    )
    .map(({ id }) => id);
}
