/**
 * A **case** is a suggestion of a language model with everything that it names found: the words in the document,
 * the property in the vocabulary, subject, object and speaker in the cast.
 */
import { type PropertyId, propertyIds } from '../../model/properties.ts';
import { type Modality, modalities } from '../../model/schema.ts';
import type { Quoting } from '../claim/citation.ts';
import type { Reading } from '../convert.ts';
import type { Suggestion } from './answer.ts';
import type { Casting, Player } from './cast.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import type { Reason } from './rejection.ts';

export interface Case {
  suggestion: Suggestion;
  reading: Reading;
  evidence: Evidence;
  property: PropertyId;
  modality: Modality | undefined;
  subject: Player;
  object: Player | undefined;
  speaker: Player | undefined;
}

/** The case, or what of it cannot be found. */
export function caseOf(
  suggestion: Suggestion,
  { reading, quoting, cast }: { reading: Reading; quoting: Quoting; cast: Casting },
): Case | Reason {
  const property = propertyIds.find((id) => id === suggestion.property);
  if (!property) return 'property';
  const modality = modalities.find((one) => one === (suggestion.modality ?? 'asserted'));
  if (!modality) return 'modality';
  const evidence = evidenceOf(suggestion, reading, quoting);
  if (typeof evidence === 'string') return evidence;
  const players = playersOf(suggestion, property, cast);
  if (typeof players === 'string') return players;
  return { suggestion, reading, evidence, property, modality: implied(property, modality), ...players };
}

const SPEECH = new Set<PropertyId>(['said', 'accuses', 'denies']);

/** What is accused is alleged, what is denied is denied; what is asserted need not be said. */
function implied(property: PropertyId, modality: Modality): Modality | undefined {
  if (modality !== 'asserted') return modality;
  if (property === 'accuses') return 'alleged';
  return property === 'denies' ? 'denied' : undefined;
}

function playersOf(
  { passage, ...said }: Suggestion,
  property: PropertyId,
  cast: Casting,
): Pick<Case, 'subject' | 'object' | 'speaker'> | Reason {
  const subject = cast(said.subject, passage, 'near');
  if (!subject) return 'subject';
  const object = said.object === undefined ? undefined : cast(said.object, passage, 'here');
  if (said.object !== undefined && !object) return 'object';
  if (SPEECH.has(property)) {
    const other = said.speaker !== undefined && cast(said.speaker, passage, 'near')?.id !== subject.id;
    return other ? 'speaker' : { subject, object, speaker: subject };
  }
  const speaker = said.speaker === undefined ? undefined : cast(said.speaker, passage, 'near');
  const speaks = speaker && ['person', 'organisation', 'place'].includes(speaker.kind);
  return said.speaker !== undefined && !speaks ? 'speaker' : { subject, object, speaker };
}
